/** Targets that are judged differently now, and what made the difference. */

import { keyFrom } from "./row-changes.ts";
import type { TableRow } from "./tables.ts";

/** Why a judgement changes, in the order in which it is said. */
export const FLIP_CAUSES = ["target", "actual", "baseline", "due", "time"] as const;
export type FlipCause = (typeof FLIP_CAUSES)[number];

export interface StatusFlip {
  readonly before: TableRow;
  readonly row: TableRow;
  readonly causes: readonly FlipCause[];
}

const JUDGEMENT = ["status", "reason", "preliminary"] as const;

/** Columns whose change is the cause; time is what remains. */
const CAUSE_COLUMNS: Readonly<Record<Exclude<FlipCause, "time">, readonly string[]>> = {
  target: ["target", "target_max", "comparator", "commitment", "unit"],
  actual: ["actual", "actual_as_of", "actual_status", "actual_includes"],
  baseline: ["baseline", "baseline_as_of"],
  due: ["due"],
};

const isOther = (before: TableRow, row: TableRow, columns: readonly string[]): boolean =>
  columns.some(
    (column) =>
      before[column] !== undefined && row[column] !== undefined && before[column] !== row[column],
  );

const causesOf = (before: TableRow, row: TableRow): readonly FlipCause[] => {
  const causes = (["target", "actual", "baseline", "due"] as const).filter((cause) =>
    isOther(before, row, CAUSE_COLUMNS[cause]),
  );
  return causes.length === 0 ? ["time"] : causes;
};

/** Returns the targets of the table `progress` whose status or its reason changes, in file order. */
export const statusFlips = (
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly StatusFlip[] => {
  const keyOf = keyFrom(["id"]);
  const old = new Map(before.map((row) => [keyOf(row), row]));
  return after.flatMap((row) => {
    const earlier = old.get(keyOf(row));
    if (earlier === undefined || !isOther(earlier, row, JUDGEMENT)) return [];
    return [{ before: earlier, row, causes: causesOf(earlier, row) }];
  });
};
