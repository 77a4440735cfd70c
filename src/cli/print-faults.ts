import { describeIssue } from "../i18n/faults.ts";
import { cli } from "../i18n/zh/cli.ts";
import { formatNumber } from "../lib/format.ts";
import type { DataError } from "../lib/issues.ts";

/** Prints every fault of the data as a sentence, then how many there are. */
export const printFaults = (
  error: DataError,
  countLine: (p: { count: string }) => string = cli.faultCount,
): void => {
  for (const issue of error.issues) console.error(describeIssue(issue));
  console.error(countLine({ count: formatNumber(error.issues.length, "zh") }));
};
