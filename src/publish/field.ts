/** What the cells of a public column may hold, as the data package states it to programs. */

/** Separates the ids and names that share a cell, as in the files of the dataset. */
export const LIST_SEPARATOR = ";";

export type FieldType = "string" | "number" | "integer" | "boolean" | "date";

/** A field of Table Schema; its name and words are those of its column. */
export interface Field {
  readonly type: FieldType;
  readonly format?: "uri";
  /** False where a cell may be empty. */
  readonly isRequired: boolean;
  /** Whether several texts may share the cell. */
  readonly isList?: boolean;
  readonly choices?: readonly string[];
  readonly pattern?: string;
  /** Column of the same row that names the unit of the number. */
  readonly unitColumn?: string;
  /** The unit of every number; `1` for a share or ratio. */
  readonly unit?: string;
}

export const text: Field = { type: "string", isRequired: true };
export const count: Field = { type: "integer", isRequired: true };
/** `yes` or `no`. */
export const yesNo: Field = { type: "boolean", isRequired: true };
export const address: Field = { type: "string", format: "uri", isRequired: true };
/** A day; what is known to the month or year only is a `partialDate`. */
export const day: Field = { type: "date", isRequired: true };
export const partialDate: Field = {
  type: "string",
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  isRequired: true,
};
/** One year or the first and the last of several: `2021`, `2019/2021`. */
export const period: Field = { type: "string", pattern: "^\\d{4}(/\\d{4})?$", isRequired: true };
/** Texts that share the cell, separated by `;`; never one of them empty. */
export const list: Field = { type: "string", isList: true, isRequired: true };
/** A share of 1, or a ratio. */
export const ratio: Field = { type: "number", unit: "1", isRequired: true };

/** Returns the field of a text that matches the pattern. */
export const matching = (pattern: string): Field => ({ type: "string", pattern, isRequired: true });

/** Returns the field of a number whose unit stands in a column of the same row. */
export const amountIn = (unitColumn: string): Field => ({
  type: "number",
  unitColumn,
  isRequired: true,
});

/** Returns the field of a number in one unit. */
export const numberOf = (unit: string): Field => ({ type: "number", unit, isRequired: true });

/** Returns the field of one of some codes. */
export const oneOf = (choices: readonly string[]): Field => ({
  type: "string",
  choices,
  isRequired: true,
});

/** Returns the field of one of the codes that the words explain. */
export const codeOf = (words: Readonly<Record<string, unknown>>): Field =>
  oneOf(Object.keys(words));

/** Returns the field of cells that may be empty. */
export const optional = (field: Field): Field => ({ ...field, isRequired: false });
