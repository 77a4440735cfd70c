/** What the commands print, for the people who keep the data. */

export const cli = {
  checkingData: (p: { folder: string }): string => `正在检查 ${p.folder}/ …`,
  dataIsSound: (p: { targets: string; documents: string }): string =>
    `数据没有问题：${p.targets}条目标，${p.documents}份文件。正在生成网站……`,
  built: (p: { pages: string; folder: string; seconds: string }): string =>
    `网站已生成：${p.pages}个页面，写入 ${p.folder}，用时${p.seconds}秒。`,
  serving: (p: { url: string }): string => `请在浏览器中打开 ${p.url} （按 Ctrl+C 结束）`,

  faultCount: (p: { count: string }): string =>
    `共${p.count}处需要改正。网站没有生成，上一次的结果保持原样。`,

  dataFolderMissing: (p: { folder: string }): string =>
    `没有找到数据文件夹“${p.folder}”。请检查 DATA_DIR 或 --data 写的位置。`,
  unknownArgument: (p: { argument: string }): string =>
    `不认识“${p.argument}”。可以用的只有 --data 文件夹；输出文件夹、子路径、端口用环境变量 OUT_DIR、BASE_PATH、PORT 指定。`,
  valueMissing: (p: { option: string }): string =>
    `${p.option} 后面要写一个文件夹，例如 ${p.option} data。`,
  basePathMalformed: (p: { text: string }): string =>
    `BASE_PATH 写成了“${p.text}”。它要以 / 开头、以 / 结尾，中间只用字母、数字、点、横线和下划线，例如 /pj/。`,
  portMalformed: (p: { text: string }): string =>
    `PORT 写成了“${p.text}”。它要是1到65535之间的整数，例如 4321。`,
  portInUse: (p: { port: string }): string =>
    `端口 ${p.port} 已被别的程序占用。请先关掉那个程序，或者用环境变量 PORT 换一个端口，例如 4322。`,
  portRefused: (p: { port: string; code: string }): string =>
    `系统不允许使用端口 ${p.port}（${p.code}）。请用环境变量 PORT 换一个端口，例如 4321。`,

  outputHoldsProject: (p: { folder: string }): string =>
    `输出文件夹“${p.folder}”里面放着项目或数据本身，不能当作输出文件夹。请把 OUT_DIR 换成一个专用的文件夹，例如 dist。`,
  outputInsideSources: (p: { folder: string; inside: string }): string =>
    `输出文件夹“${p.folder}”在“${p.inside}”里面，生成的文件会和原有的文件混在一起。请把 OUT_DIR 换成一个专用的文件夹，例如 dist。`,
  outputIsFile: (p: { folder: string }): string =>
    `“${p.folder}”是一个文件，不是文件夹。请把 OUT_DIR 换成一个专用的文件夹，例如 dist。`,
  outputNotOurs: (p: { folder: string }): string =>
    `文件夹“${p.folder}”里已有内容，而且不是本程序生成的，所以没有动它。请换一个 OUT_DIR，或者自己先把它移走。`,
  outputNotReplaced: (p: { folder: string; code: string }): string =>
    `网站已经生成，但是没能放进“${p.folder}”（${p.code}）。请检查磁盘空间和权限，关掉正在使用这个文件夹的程序，再试一次。`,

  buildFailed:
    "生成网页的程序出错，上一次的结果保持原样。数据没有发现问题，请把下面的内容交给维护程序的人：",
  previewFailed: "预览程序意外结束。请把上面的内容交给维护程序的人。",
  interrupted: "已中止，上一次的结果保持原样。",
};
