import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { commandLine as words } from "../i18n/zh/desk/command-line.ts";
import { exitCodes } from "./command-line.ts";
import { CommandError } from "./command-error.ts";
import { projectFolder } from "./tool-path.ts";

/** Returns the dataset's folder: what `--data` names, else that of the project, as the user knows it. */
export const dataFolderOf = (option: string | undefined): string => {
  const folder = (option ?? (relative(process.cwd(), join(projectFolder, "data")) || ".")).replace(
    /(?<=.)[/\\]+$/,
    "",
  );
  if (statSync(resolve(folder), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CommandError(words.dataFolderMissing({ folder }), { exitCode: exitCodes.misused });
  return folder;
};
