import { existsSync } from "node:fs";

import {
  needlessAcknowledgements,
  unansweredWarnings,
  warningsOf,
  warningsOfRelease,
} from "../desk/check/check-dataset.ts";
import { acknowledgementLine, describeWarning } from "../desk/check/describe-warning.ts";
import { type AnsweredWarning, isAnswered } from "../desk/check/warning.ts";
import { check as words } from "../i18n/zh/desk/check.ts";
import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { formatNumber } from "../lib/format.ts";
import { DataError } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { printFaults } from "./print-faults.ts";

const spec = {
  name: "data:check",
  purpose: words.purpose,
  options: {
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
    all: { text: words.allOption },
  },
  examples: words.examples,
} as const satisfies CommandSpec<"data" | "all">;

type Log = (line: string) => void;

const count = (list: readonly unknown[]): string => formatNumber(list.length, "zh");

/** Returns how to answer a warning, or how it was answered. */
const answerOf = (warning: AnsweredWarning, dataset: Dataset, folder: string): string => {
  const { acknowledgement, note, isAboutRow } = warning;
  if (acknowledgement !== undefined)
    return words.answeredInFile({
      date: acknowledgement.date.text,
      reason: acknowledgement.reason,
    });
  if (note !== undefined) return words.answeredByNote({ note });
  if (isAboutRow) return words.answerInRow;
  const file = `${folder}/acknowledged.csv`;
  const line = acknowledgementLine(warning, {
    date: dataset.site.released.text,
    reason: words.reasonToWrite,
  });
  return words.answerInFile({ file, isNew: existsSync(file) ? "no" : "yes", line });
};

/**
 * Prints what is unusual about what is to be released, what was answered, and how to answer the
 * rest. Returns how many are left, which block a release.
 */
export const printWarnings = (
  dataset: Dataset,
  folder: string,
  { log, isAll = false }: { readonly log: Log; readonly isAll?: boolean },
): number => {
  const print = (title: string, warnings: readonly AnsweredWarning[], isOut = false): void => {
    if (warnings.length === 0) return;
    log(`\n${title}`);
    for (const [index, warning] of warnings.entries()) {
      log(words.numbered({ at: String(index + 1), text: describeWarning(warning) }));
      // What is out already is not to be edited.
      if (!isOut) log(answerOf(warning, dataset, folder));
    }
  };
  const own = warningsOfRelease(dataset);
  const open = unansweredWarnings(dataset);
  const answered = own.filter(isAnswered);
  const earlier = warningsOf(dataset).filter(
    (warning) => !own.includes(warning) && !isAnswered(warning),
  );
  print(words.unansweredTitle({ count: count(open) }), open);
  print(words.answeredTitle({ count: count(answered) }), answered);
  if (isAll) print(words.earlierTitle({ count: count(earlier) }), earlier, true);
  if (own.length > 0) log(`\n${words.answersArePublic}`);
  for (const { warning, key } of needlessAcknowledgements(dataset))
    log(words.needless({ warning, key }));
  if (!isAll && earlier.length > 0) log(words.earlierCount({ count: count(earlier) }));
  return open.length;
};

/** Checks a dataset: faults first, then what is unusual. Returns the exit code. */
export const checkData = (args: readonly string[], log: Log = console.log): number => {
  const { options, switches, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    log(helpText(spec));
    return exitCodes.done;
  }
  const started = performance.now();
  const folder = dataFolderOf(options.data);
  log(words.checking({ folder }));
  let dataset: Dataset;
  try {
    dataset = loadDataset(folder);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    printFaults(error, words.faultCount);
    return exitCodes.refused;
  }
  const { targets, actuals, documents } = dataset;
  log(
    words.sound({
      targets: count(targets),
      actuals: count(actuals),
      documents: count(documents),
    }),
  );
  const open = printWarnings(dataset, folder, { log, isAll: switches.has("all") });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (open === 0) {
    log(`\n${words.passed({ seconds })}`);
    return exitCodes.done;
  }
  log(`\n${words.blocked({ count: formatNumber(open, "zh"), seconds })}`);
  return exitCodes.refused;
};
