/** `npm run data:freeze`: keeps the public files of the built site in `data/releases/<date>/`. */

import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { freeze as words } from "../i18n/zh/freeze.ts";
import { helpText, readCommandLine, type CommandSpec } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { freezeRelease } from "./freeze-release.ts";
import { runCommand } from "./run-command.ts";
import { ownFolder } from "./settings.ts";

const spec: CommandSpec<"data" | "from"> = {
  name: "data:freeze",
  purpose: words.purpose,
  options: {
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
    from: { value: commandLine.folderValue, text: words.fromOption },
  },
  examples: [
    "npm run data:freeze",
    "npm run data:freeze -- --data ../fuxin-data --from ../fuxin-site",
  ],
};

await runCommand(() => {
  const { options, isHelpWanted } = readCommandLine(spec, process.argv.slice(2));
  if (isHelpWanted) {
    console.log(helpText(spec));
    return;
  }
  const siteFolder = (options.from ?? ownFolder("dist")).replace(/(?<=.)[/\\]+$/, "");
  freezeRelease({ dataFolder: dataFolderOf(options.data), siteFolder });
}, words.faultCount);
