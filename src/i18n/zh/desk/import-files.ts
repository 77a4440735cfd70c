/** Files that offices send back: why one is not read, and what to send instead. */

const again = "请用 Excel 或 WPS 打开，另存为 .xlsx 再发";

export const fileFaults = {
  missing: "没有这个文件。请检查文件名和文件夹",
  unreadable: (p: { code: string }): string =>
    `打不开（${p.code}）。请先在 Excel 或 WPS 里关掉它，检查权限`,
  emptyFolder: "文件夹里没有可读的文件（.xlsx、.csv、.txt）",
  empty: "文件是空的",
  tooLarge: (p: { most: string }): string =>
    `文件超过 ${p.most}，不像一张填报表。请只发填报的那几张工作表`,
  kind: (p: { kind: string }): string => `${p.kind}不读。${again}`,
  unknownKind: (p: { extension: string }): string =>
    `不认识“${p.extension}”这种文件。可以读 .xlsx 和 .csv、.txt`,
  macros: `文件里有宏，不读。${again}（不要选“启用宏的工作簿”）`,
  oldOrLocked: `这是旧版 .xls、WPS 的 .et，或者加了密码的文件，不读。请去掉密码，${again.slice(1)}`,
  notAWorkbook: `名字是 .xlsx，内容却不是。${again}`,
  workbookAsText: "名字是文本文件，内容却是 Excel 工作簿。请把文件名改成 .xlsx",
  broken: `文件坏了，读不出来。${again}`,
  unpacksTooLarge: (p: { most: string }): string =>
    `压缩包解开超过 ${p.most}，不读。请只发填报的那几张工作表，去掉图片和大片的空白格式`,
  tooManyParts: (p: { most: string }): string => `压缩包里超过${p.most}个文件，不读。${again}`,
  sizeLies: `压缩包里写的大小和实际不符，不读。${again}`,
  encrypted: "文件加了密码，不读。请去掉密码再发",
  externalLinks: (p: { part: string }): string =>
    `文件里有指向别的文件或程序的外部链接（${p.part}），不读。请在“数据→编辑链接”里断开链接，另存后再发`,
  embedded: (p: { part: string }): string =>
    `文件里嵌入了别的对象（${p.part}），不读。请删去对象，另存为 .xlsx 再发`,
  entities: `文件里有表格程序不会写的内容（实体定义），不读。${again}`,
  tooManyRows: (p: { most: string }): string =>
    `工作表超过${p.most}行，不像一张填报表。请删去下面的空行和格式再发`,
  tooManyColumns: (p: { most: string }): string =>
    `工作表超过${p.most}列，不像一张填报表。请删去右边的空列再发`,
  encoding: "文字编码认不出。请用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”",
  garbled: (p: { value: string }): string =>
    `汉字成了乱码（“${p.value}”），补不回来了。请让填报单位重新发原来的文件`,
  quotes: (p: { row: string }): string =>
    `第${p.row}行的引号不成对，后面的分不开。请用 Excel 或 WPS 另存一次`,
  command: (p: { cell: string }): string =>
    `${p.cell} 像是让电脑运行程序的公式（DDE），整个文件不读。请与填报单位核实，清空这一格`,
} as const;

/** Kinds of files by the ends of their names. */
export const refusedKinds: Readonly<Record<string, string>> = {
  ".xls": "旧版 Excel 文件（.xls）",
  ".xlsm": "带宏的 Excel 文件（.xlsm）",
  ".xlsb": "二进制 Excel 文件（.xlsb）",
  ".xltx": "Excel 模板文件（.xltx）",
  ".xltm": "Excel 模板文件（.xltm）",
  ".et": "WPS 表格文件（.et）",
  ".ett": "WPS 模板文件（.ett）",
  ".ods": "OpenDocument 文件（.ods）",
  ".numbers": "Numbers 文件（.numbers）",
  ".doc": "Word 文件（.doc）",
  ".docx": "Word 文件（.docx）",
  ".wps": "WPS 文字文件（.wps）",
  ".pdf": "PDF 文件",
  ".zip": "压缩包（.zip）",
  ".rar": "压缩包（.rar）",
  ".7z": "压缩包（.7z）",
  ".jpg": "图片（.jpg）",
  ".png": "图片（.png）",
};
