/** Where the headings of an office's table stand, and which column is what. */

import { type HeadingField, headings } from "../../i18n/zh/desk/headings.ts";
import { bareName } from "./clean-text.ts";
import type { DeskCell, DeskSheet } from "./sheet.ts";

export interface HeadingColumn {
  /** Undefined for a column that is not known and is dropped. */
  readonly field: HeadingField | undefined;
  /** From 0. */
  readonly column: number;
  /** As typed, in one line. */
  readonly text: string;
  /** What stands in brackets behind the heading: 担保金额（万元）. */
  readonly unit: string | undefined;
}

export interface Heading {
  /** First and last row of the headings, from 0. */
  readonly first: number;
  readonly last: number;
  /** Columns of known fields. */
  readonly columns: readonly HeadingColumn[];
  /** Columns that are dropped. */
  readonly dropped: readonly HeadingColumn[];
}

/** Rows that a table may have above its headings: title, office, date. */
const MOST_ABOVE = 20;
/** Rows of headings below one another. */
const MOST_HEADING_ROWS = 3;
/** Fewer known headings may be words in a text. */
const LEAST_KNOWN = 3;

const FIELDS = new Map(
  Object.entries(headings).flatMap(([field, names]) =>
    // The keys of a record of fields are fields.
    names.map((name) => [bareName(name).toLowerCase(), field as HeadingField] as const),
  ),
);

type Row = readonly (DeskCell | undefined)[];

const headingAt = (cell: DeskCell, column: number): HeadingColumn => {
  const bare = bareName(cell.text);
  const [, name = bare, unit] = /^(.+?)\(([^()]+)\)$/.exec(bare) ?? [];
  const whole = FIELDS.get(bare.toLowerCase());
  const field = whole ?? FIELDS.get(name.toLowerCase());
  return {
    field,
    column,
    text: cell.text.replace(/\s+/g, " ").trim(),
    unit: whole === undefined && field !== undefined ? unit : undefined,
  };
};

const headingsIn = (row: Row): readonly HeadingColumn[] =>
  row.flatMap((cell, column) => (cell === undefined ? [] : [headingAt(cell, column)]));

const isKnown = ({ field }: HeadingColumn): boolean => field !== undefined;

const isIndicator = ({ field }: HeadingColumn): boolean =>
  field === "indicator" || field === "indicatorId";

const hasValue = (columns: readonly HeadingColumn[]): boolean =>
  columns.some(({ field }) => field?.startsWith("value") === true);

/** Returns the headings with those of the row below: the lower one names the column more exactly. */
const withBelow = (
  above: readonly HeadingColumn[],
  row: Row | undefined,
): readonly HeadingColumn[] | undefined => {
  if (row === undefined) return undefined;
  const below = headingsIn(row);
  const indicators = above.filter(isIndicator).map(({ column }) => column);
  if (!below.some(isKnown)) return undefined;
  // A row of data says what it is about.
  if (below.some(({ column }) => indicators.includes(column))) return undefined;
  const columns = new Map(above.map((each) => [each.column, each]));
  for (const each of below) columns.set(each.column, each);
  return [...columns.values()].toSorted((a, b) => a.column - b.column);
};

/** Returns the headings of a table: the first row that names an indicator, a value and one thing more. */
export const findHeading = ({ rows }: Pick<DeskSheet, "rows">): Heading | undefined => {
  for (const [first, row] of rows.slice(0, MOST_ABOVE).entries()) {
    let found = headingsIn(row);
    if (!found.some(isIndicator)) continue;
    let last = first;
    while (last - first + 1 < MOST_HEADING_ROWS) {
      const longer = withBelow(found, rows[last + 1]);
      if (longer === undefined) break;
      found = longer;
      last += 1;
    }
    if (!hasValue(found) || found.filter(isKnown).length < LEAST_KNOWN) continue;
    return {
      first,
      last,
      columns: found.filter(isKnown),
      dropped: found.filter((each) => !isKnown(each)),
    };
  }
  return undefined;
};
