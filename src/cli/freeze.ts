/** `npm run data:freeze`: keeps the public files of the built site in `data/releases/<date>/`. */

import { cli } from "../i18n/zh/cli.ts";
import { freeze as words } from "../i18n/zh/freeze.ts";
import { CommandError } from "./command-error.ts";
import { readOptions } from "./command-options.ts";
import { freezeRelease } from "./freeze-release.ts";
import { runCommand } from "./run-command.ts";
import { isFolder, ownFolder } from "./settings.ts";

await runCommand(() => {
  const { isHelp, folders } = readOptions(process.argv.slice(2), ["data", "from"]);
  if (isHelp) {
    console.log(words.help);
    return;
  }
  const { data: dataFolder = ownFolder("data"), from: siteFolder = ownFolder("dist") } = folders;
  if (!isFolder(dataFolder)) throw new CommandError(cli.dataFolderMissing({ folder: dataFolder }));
  freezeRelease({ dataFolder, siteFolder });
}, words.faultCount);
