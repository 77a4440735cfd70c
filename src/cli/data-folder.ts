import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { commandLine as words } from "../i18n/zh/desk/command-line.ts";
import { importWords } from "../i18n/zh/desk/import.ts";
import { ChangingNow, restoreData } from "./change-data.ts";
import { exitCodes } from "./command-line.ts";
import { CommandError } from "./command-error.ts";
import { projectFolder } from "./tool-path.ts";

/**
 * Returns the dataset's folder: what `--data` names, else that of the project, as the user knows
 * it. A change that was cut off there is taken back first.
 */
export const dataFolderOf = (option: string | undefined): string => {
  const folder = (option ?? (relative(process.cwd(), join(projectFolder, "data")) || ".")).replace(
    /(?<=.)[/\\]+$/,
    "",
  );
  if (statSync(resolve(folder), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CommandError(words.dataFolderMissing({ folder }), { exitCode: exitCodes.misused });
  restoreFolder(folder);
  return folder;
};

/** Takes back a change of the folder that was cut off, and says so. */
export const restoreFolder = (folder: string): void => {
  try {
    if (restoreData(folder)) console.error(importWords.restored({ folder }));
  } catch (error) {
    if (!(error instanceof ChangingNow)) throw error;
    throw new CommandError(importWords.changingNow({ folder, process: String(error.process) }));
  }
};
