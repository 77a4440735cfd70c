import { unansweredWarnings } from "../desk/check/check-dataset.ts";
import { describeWarning } from "../desk/check/describe-warning.ts";
import { publish as words } from "../i18n/zh/desk/publish.ts";
import { formatNumber } from "../lib/format.ts";
import type { Dataset } from "../model/types.ts";
import { CommandError } from "./command-error.ts";

/** Throws a `CommandError` with the warnings of a release that nobody has answered. */
export const refuseUnanswered = (dataset: Dataset): void => {
  const open = unansweredWarnings(dataset);
  if (open.length === 0) return;
  const count = formatNumber(open.length, "zh");
  throw new CommandError([...open.map(describeWarning), words.unanswered({ count })].join("\n"));
};
