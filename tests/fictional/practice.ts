/** `npm run data:practice`: writes the folder that data/README.md rehearses a release with. */

import { CommandError } from "../../src/cli/command-error.ts";
import {
  type CommandSpec,
  exitCodes,
  helpText,
  readCommandLine,
} from "../../src/cli/command-line.ts";
import { isFree, isWithin } from "../../src/cli/new-folder.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { projectFolder } from "../../src/cli/tool-path.ts";
import { writePracticeFolder } from "./practice-folder.ts";

const spec = {
  name: "data:practice",
  purpose: "写一个练习用的新文件夹：虚构的示例市的数据，和几个单位发回来的表。不碰真的数据。",
  options: {
    to: { value: "文件夹", text: "写到这个新文件夹，要在项目外面", isRequired: true },
  },
  examples: ["npm run data:practice -- --to ../lianxi"],
  notes: ["怎么练，见 data/README.md 的“先练一遍”。练完把整个文件夹删掉就行。"],
} as const satisfies CommandSpec<"to">;

await runCommand(async () => {
  const { options, isHelpWanted } = readCommandLine(spec, process.argv.slice(2));
  if (isHelpWanted) {
    console.log(helpText(spec));
    return;
  }
  // Required, so it is there.
  const folder = (options.to ?? "").replace(/(?<=.)[/\\]+$/, "");
  const refuse = (sentence: string): CommandError =>
    new CommandError(sentence, { exitCode: exitCodes.misused });
  if (isWithin(folder, projectFolder))
    throw refuse(`“${folder}”在项目里面，会和真的数据混在一起。请换一个外面的，例如 ../lianxi。`);
  if (!isFree(folder)) throw refuse(`“${folder}”里已经有东西，没有动它。请换一个新文件夹的名字。`);
  console.log("正在写练习用的文件……");
  try {
    await writePracticeFolder(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const code = String(error.code);
    throw new CommandError(`没能写到“${folder}”（${code}）。请检查磁盘空间和权限。`);
  }
  console.log(`写好了：${folder}/data 是示例市的数据，${folder}/returned 是各单位发回来的表。`);
  console.log("全部是虚构的，只用来练习。");
});
