import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { differenceOf } from "../desk/diff/difference.ts";
import { PAGE_MARK, reportPage } from "../desk/diff/report-page.ts";
import { reportOf } from "../desk/diff/report-of.ts";
import { reportText } from "../desk/diff/report-text.ts";
import { snapshotOf } from "../desk/diff/tables.ts";
import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { diff as words } from "../i18n/zh/desk/diff.ts";
import { DataError } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";
import { CommandError } from "./command-error.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { comparedRelease } from "./compared-release.ts";
import { dataFolderOf } from "./data-folder.ts";
import { printFaults } from "./print-faults.ts";
import { projectFolder } from "./tool-path.ts";

const spec = {
  name: "data:diff",
  purpose: words.purpose,
  options: {
    against: { value: words.againstValue, text: words.againstOption },
    html: { value: words.htmlValue, text: words.htmlOption },
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
  },
  examples: words.examples,
} as const satisfies CommandSpec<"against" | "html" | "data">;

/** The colours and sizes of the site, and what the page itself needs. */
const styles = (): readonly string[] =>
  ["styles/tokens.css", "desk/diff/report-page.css"].map((name) =>
    readFileSync(join(projectFolder, "src", name), "utf8"),
  );

const isInside = (file: string, folder: string): boolean => {
  const path = relative(resolve(folder), resolve(file));
  return resolve(folder, path) === resolve(file) && !/^\.\.(?:[/\\]|$)/.test(path);
};

type Log = (line: string) => void;

/** Throws where the page would stand in the data, or in place of what this command did not write. */
const checkPage = (file: string, dataFolder: string): void => {
  if (isInside(file, dataFolder))
    throw new CommandError(words.refusals.fileInData({ file }), { exitCode: exitCodes.misused });
  if (!existsSync(file)) return;
  const isOurs = statSync(file).isFile() && readFileSync(file, "utf8").includes(PAGE_MARK);
  if (!isOurs)
    throw new CommandError(words.refusals.fileNotOurs({ file }), { exitCode: exitCodes.misused });
};

const writePage = (file: string, page: string): void => {
  try {
    writeFileSync(file, page);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.refusals.fileRefused({ file, code: String(error.code) }));
  }
};

/** Shows what a release would change for the public. Returns the exit code. */
export const diffData = (args: readonly string[], log: Log = console.log): number => {
  const { options, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    log(helpText(spec));
    return exitCodes.done;
  }
  const folder = dataFolderOf(options.data);
  if (options.html !== undefined) checkPage(options.html, folder);
  log(words.comparing({ folder }));
  let dataset: Dataset;
  try {
    dataset = loadDataset(folder);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    printFaults(error, words.faultCount);
    return exitCodes.refused;
  }
  const compared = comparedRelease(folder, options.against);
  const difference = differenceOf(compared.snapshot, snapshotOf(dataset));
  const report = reportOf(difference, dataset, compared);
  log("");
  for (const line of reportText(report)) log(line);
  if (options.html !== undefined) {
    writePage(options.html, reportPage(report, styles()));
    log(`\n${words.written({ file: options.html })}`);
  }
  return exitCodes.done;
};
