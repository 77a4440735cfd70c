import { LIST_SEPARATOR } from "./field.ts";
import type { Field } from "./field.ts";

/** What a cell of a public table may hold; undefined is an absent value and never zero. */
export type Cell = string | number | undefined;

/** One column of a public table: its name in the files, what it may hold, its cell for an item. */
export interface Column<Item> {
  readonly name: string;
  readonly field: Field;
  readonly cell: (item: Item) => Cell;
}

/** Returns the distinct texts in one cell, in their order; absent where there are none. */
export const listCell = (texts: Iterable<string>): Cell => {
  const distinct = new Set(texts);
  return distinct.size === 0 ? undefined : [...distinct].join(LIST_SEPARATOR);
};

export const yesNoCell = (value: boolean): Cell => (value ? "yes" : "no");

const roundedTo = (digits: number, value: number | undefined): Cell =>
  // A ratio to a promised or starting value of zero is no number, so it stays absent.
  value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(digits));

/** Returns a derived ratio to six significant digits, so that files do not differ by machine. */
export const ratioCell = (value: number | undefined): Cell => roundedTo(6, value);

/** Returns a derived amount without the noise of binary fractions: 0.3 and not 0.30000000000000004. */
export const amountCell = (value: number | undefined): Cell => roundedTo(12, value);
