/** What is unusual about a release without being a fault, and how it is named and answered. */

import { actualKey } from "../../analysis/actual-changes.ts";
import type { PartialDate } from "../../lib/calendar.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Acknowledgement, Actual, Target } from "../../model/types.ts";
import type { WarningCode } from "../../schemas/acknowledgement.ts";
import type { RecordSource } from "../../schemas/table.ts";

/** A cell, or a whole file where `row` is undefined. */
export interface Place {
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
}

export interface Warning {
  readonly code: WarningCode;
  /** Together with the code the only one; what `acknowledged.csv` names it by. */
  readonly key: string;
  /** Day of the release that it is about. */
  readonly released: PartialDate;
  readonly place: Place;
  /** Whether a note in the row answers it; where there is no such row, `acknowledged.csv` does. */
  readonly isAboutRow: boolean;
  /** Note of that row. */
  readonly note: string | undefined;
  /** What its sentence says, in words: `value`, `other`, `otherPlace` and the like. */
  readonly detail: Readonly<Record<string, string>>;
}

/** A warning with what was said to it; undefined both where nothing was. */
export interface AnsweredWarning extends Warning {
  readonly acknowledgement: Acknowledgement | undefined;
}

/** Returns whether somebody has looked at it and said why it is right. */
export const isAnswered = ({ note, acknowledgement }: AnsweredWarning): boolean =>
  note !== undefined || acknowledgement !== undefined;

/** Returns where a cell of a row stands; in JSON each value has a line of its own. */
export const placeOf = (source: RecordSource, column: string): Place => ({
  file: source.file,
  row: source.lineOf?.(column) ?? source.row,
  column,
});

/** Returns a value with its unit. */
export const amountOf = ({ value, unit }: Pick<Actual | Target, "value" | "unit">): string =>
  `${formatNumber(value, "zh")}${unit}`;

/** Returns the warning about one value; the note of its row answers it. */
export const valueWarning = (
  code: WarningCode,
  actual: Actual,
  detail: Readonly<Record<string, string>>,
): Warning => ({
  code,
  key: actualKey(actual),
  released: actual.released,
  place: placeOf(actual.source, "value"),
  isAboutRow: true,
  note: actual.note,
  detail: {
    indicator: actual.indicator.name.zh,
    region: actual.region.name.zh,
    value: amountOf(actual),
    ...detail,
  },
});

/** Returns what a sentence says of the value that another is compared with. */
export const otherDetail = (other: Actual): Readonly<Record<string, string>> => ({
  other: amountOf(other),
  otherAsOf: other.asOf.text,
  otherFile: other.source.file,
  otherRow: String(placeOf(other.source, "value").row),
});
