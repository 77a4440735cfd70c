/** Errors that the invented site made and mended: what it said before, and what it says since. */

import type { ActualRow } from "../../src/schemas/actual.ts";
import type { CorrectionRow } from "../../src/schemas/correction.ts";
import type { SubsidyRow } from "../../src/schemas/subsidy.ts";
import type { TargetRow } from "../../src/schemas/target.ts";
import type { Books } from "./books.ts";
import { PEER_SUBSIDIES, PLAN } from "./documents.ts";
import { HOME } from "./places.ts";

/** When the two errors were mended that the releases before them still have. */
const SUBSIDY_MENDED = "2023-08-30";
const TARGET_MENDED = "2023-09-01";

const isMisreadTarget = ({ indicator, region, period }: TargetRow): boolean =>
  indicator === "talents" && region === HOME && period === "2021/2025";

const isMisreadSubsidy = ({ document, recipient, level }: SubsidyRow): boolean =>
  document === PEER_SUBSIDIES && recipient === "accelerator" && level === "provincial";

/** One digit was left out. */
const misread = (value: string): string => value.slice(0, -1);

/** Returns the plan's targets as the site had them on a day. */
export const targetsAt = (rows: readonly TargetRow[], day: string): readonly TargetRow[] =>
  day >= TARGET_MENDED
    ? rows
    : rows.map((row) => (isMisreadTarget(row) ? { ...row, value: misread(row.value) } : row));

/** Returns the subsidies as the site had them on a day. */
export const subsidiesAt = (rows: readonly SubsidyRow[], day: string): readonly SubsidyRow[] =>
  day >= SUBSIDY_MENDED
    ? rows
    : rows.map((row) => (isMisreadSubsidy(row) ? { ...row, amount: misread(row.amount) } : row));

const found = <Row>(rows: readonly Row[], isIt: (row: Row) => boolean): Row => {
  const row = rows.find(isIt);
  if (row === undefined) throw new Error("no row to have erred in");
  return row;
};

const isEvents = ({ indicator, region, as_of: asOf }: ActualRow): boolean =>
  indicator === "events" && region === HOME && asOf === "2021-12-31";

/** Returns the log of corrections, up to a day. */
export const correctionRows = (
  books: Books,
  subsidies: readonly SubsidyRow[],
  day: string,
): readonly CorrectionRow[] => {
  const [date, rows] = found([...books.actuals], ([, own]) => own.some(isEvents));
  const events = found(rows, isEvents);
  const target = found(books.targets.get(PLAN) ?? [], isMisreadTarget);
  const subsidy = found(subsidies, isMisreadSubsidy);
  const corrections: readonly CorrectionRow[] = [
    {
      date: "2023-07-08",
      file: `actuals/${date}.csv`,
      key: `${date}.events.${HOME}.2021.increment.2021-12-31`,
      // Text, of which a spreadsheet makes a number.
      old: `-${events.value}`,
      new: events.value,
      reason: "录入时多写了负号。",
    },
    {
      date: "2023-07-12",
      file: "subsidies.csv",
      key: "sl-2019-5.incubator.national.newly_listed",
      old: "20+5",
      new: "25",
      reason: "录入时把算式写进了格子。",
    },
    {
      date: SUBSIDY_MENDED,
      file: "subsidies.csv",
      key: `${PEER_SUBSIDIES}.accelerator.provincial.newly_recognised`,
      old: misread(subsidy.amount),
      new: subsidy.amount,
      reason: "少录了一个零。",
    },
    {
      date: TARGET_MENDED,
      file: `targets/${PLAN}.csv`,
      key: `${PLAN}.talents.${HOME}.2021-2025.increment`,
      old: misread(target.value),
      new: target.value,
      reason: "少录了末位数字。",
    },
  ];
  return corrections.filter((correction) => correction.date <= day);
};
