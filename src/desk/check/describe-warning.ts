import { faults } from "../../i18n/zh/faults.ts";
import { check as words } from "../../i18n/zh/desk/check.ts";
import type { Warning } from "./warning.ts";

/** Returns the warning in one line: where, what is unusual, against what, what to look at. */
export const describeWarning = ({ code, place, detail }: Warning): string => {
  const { file, row, column = "" } = place;
  // Each check gives what the sentence of its code wants; a test walks them all.
  const say = words.sentences[code] as (values: typeof detail) => string;
  const sentence = say(detail);
  if (row === undefined) return faults.inFile({ file, sentence });
  return faults.inCell({ file, row: String(row), column, sentence });
};

/** Returns the line of `acknowledged.csv` that answers the warning, all but the reason. */
export const acknowledgementLine = (
  { code, key }: Warning,
  { date, reason }: { readonly date: string; readonly reason: string },
): string => [date, code, key, reason].join(",");
