/** What every command says that edits the dataset and may not. */

export const edit = {
  dataFaulty: (p: { count: string }): string =>
    `数据里原来就有上面${p.count}处要改正。先照着改好，再运行这条命令。什么都没有写。`,
  refused: (p: { count: string }): string =>
    `写进去就会有上面${p.count}处问题，所以什么都没有写。改好再运行一次。`,
  changed: (p: { file: string }): string =>
    `${p.file} 刚刚被别的程序改了。什么都没有写，请再运行一次。`,
  notWritten: (p: { folder: string; code: string }): string =>
    `没能写进“${p.folder}”（${p.code}）。请关掉正打开着这些文件的 Excel、WPS，检查磁盘空间和权限，再运行一次。什么都没有写。`,
} as const;
