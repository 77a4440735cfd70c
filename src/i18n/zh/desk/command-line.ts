/** What every command of the data desk says about how it is called. */

export const commandLine = {
  usage: "用法",
  options: "选项",
  examples: "例子",
  exitCodes: "退出码",
  helpOption: "显示这份说明",
  dataOption: "数据文件夹；不写就是项目里的 data",
  folderValue: "文件夹",
  exitCode: {
    done: "做完了",
    refused: "数据或文件有问题，什么都没有改",
    misused: "命令写错了，什么都没有做",
    interrupted: "中途停下（Ctrl+C），什么都没有改",
  },
  unknownOption: (p: { option: string; command: string }): string =>
    `不认识选项“${p.option}”。运行 npm run ${p.command} -- --help 看有哪些选项。`,
  didYouMean: (p: { option: string; nearest: string; command: string }): string =>
    `不认识选项“${p.option}”，是不是 ${p.nearest}？运行 npm run ${p.command} -- --help 看有哪些选项。`,
  /** npm itself takes an option that does not stand behind `--`. */
  valueMissing: (p: { option: string; value: string }): string =>
    `${p.option} 后面要写${p.value}，例如 ${p.option} ${p.value}。`,
  valueUnwanted: (p: { option: string }): string =>
    `${p.option} 后面不写别的，请去掉“=”和后面的内容。`,
  repeatedOption: (p: { option: string }): string => `${p.option} 写了两遍，只留一遍。`,
  requiredOption: (p: { option: string; value: string; command: string }): string =>
    `要写明 ${p.option} ${p.value}。运行 npm run ${p.command} -- --help 看例子。`,
  unwantedArgument: (p: { argument: string; command: string }): string =>
    `“${p.argument}”不知道是做什么的。选项前面要有两个横线，整串选项放在 -- 后面：npm run ${p.command} -- --help 看例子。`,
  argumentMissing: (p: { name: string; command: string }): string =>
    `还要写上${p.name}。运行 npm run ${p.command} -- --help 看例子。`,
  dataFolderMissing: (p: { folder: string }): string =>
    `没有找到数据文件夹“${p.folder}”。请检查 --data 写的位置。`,
} as const;
