/** What can be wrong with a file as a whole, with its header or with the form of a row. */

/** The value that JSON should have had, and how it is written. */
const JSON_VALUES: Readonly<Record<string, string>> = {
  text: '用英文双引号括住的文字，没有内容的写 ""',
  cell: "用英文双引号括住的文字，或者数字",
  boolean: "true 或 false，不加引号",
  list: "用方括号括住、逗号隔开的一组，没有内容的写 []",
  object: "用花括号括住的一组，每项写成“名称: 内容”，名称用英文双引号括住",
};

/** What stands between cells in place of a comma, and what a column is split by. */
const SEPARATORS: Readonly<Record<string, string>> = {
  "\t": "制表符",
  ";": "分号",
  "；": "中文分号“；”",
  "，": "中文逗号“，”",
  "、": "顿号“、”",
  "|": "竖线“|”",
};

const separator = (mark: string): string => SEPARATORS[mark] ?? mark;

const jsonValue = (expected: string): string => JSON_VALUES[expected] ?? expected;

/** Marks that a Chinese keyboard writes where JSON wants those of an English one. */
const CHINESE_MARKS: Readonly<Record<string, string>> = {
  "“": "引号",
  "”": "引号",
  "‘": "引号",
  "’": "引号",
  "，": "逗号",
  "：": "冒号",
  "；": "分号",
  "、": "顿号",
};

const chineseMark = (mark: string): string => CHINESE_MARKS[mark] ?? "括号";

export const fileFaults = {
  "missing-file":
    "找不到这个文件；请检查文件名和位置，把它放回来（暂时没有内容的表，也要留着第一行列名）",
  "missing-folder": "找不到这个文件夹；请检查名称和位置，把它放回来",
  "not-a-folder": "这里应当是文件夹，却是一个文件；请移走这个文件，把同名的文件夹放回来",
  "unreadable-file": "这个文件打不开；请检查它是不是一个文件夹，能不能读取，是不是正被别的程序占用",
  "unknown-file": (p: { known: string }) =>
    `不认识这个文件，里面的内容不会用到；名称写错的请改正，不是数据的请移走（这里只放：${p.known}）`,
  "bad-target-file": (p: { value: string }) =>
    `文件名“${p.value}”不对；目标表以来源文件的 id 为名，如 pj-2021-10.csv，id 只用小写英文字母、数字和连字符 -；不是数据的请移走`,
  "bad-release-file": (p: { value: string }) =>
    `文件名“${p.value}”不是发布日期；请改成“年-月-日.csv”或“年-月-日.json”，如 2022-01-26.csv；不是数据的请移走`,
  "repeated-release": (p: { other: string }) =>
    `与 ${p.other} 是同一天发布；请合并成一个文件，或者改正文件名里的日期`,
  "bad-frozen-folder": (p: { value: string }) =>
    `“${p.value}”不是以发布日期为名的文件夹；这里一次发布放一个文件夹，名称写成“年-月-日”，如 2026-11-22；不是存档的请移走`,
  "frozen-list-missing":
    "这次发布的存档没有校验表，无从核对；请用备份把它放回来，没有备份的请移走整个文件夹",
  "frozen-list-line":
    "这一行不是“校验值、两个空格、文件名”，或者文件名写了两次；校验表由 npm run data:freeze 写成，不要改动，请用备份换回",
  "frozen-file-missing": "校验表里有这个文件，文件夹里没有；存档要一个不少，请用备份把它放回来",
  "frozen-file-changed": (p: { list: string }) =>
    `存档的文件被改过，与 ${p.list} 里的校验值不符；发布过的文件一个字节也不能改，请用备份换回`,
  "frozen-file-unlisted": (p: { list: string }) =>
    `${p.list} 里没有这个文件，它不是这次发布的；请移走`,
  "frozen-folder-inside": "存档里不放文件夹；请移走",
  workbook:
    "这是 Excel/WPS 工作簿，改名没有用；请打开后另存为“CSV UTF-8（逗号分隔）”，再移走这个文件",
  "renamed-workbook":
    "这是 Excel/WPS 工作簿，改名没有用；请打开后另存为“CSV UTF-8（逗号分隔）”，换掉这个文件",
  "garbled-table": (p: { value: string }) =>
    `汉字成了乱码（如“${p.value}”），是用错编码打开后又保存造成的；请用备份换回这个文件，在 Excel 里用“数据→自文本/CSV”打开，选 UTF-8，再改`,
  "garbled-json": (p: { value: string }) =>
    `汉字成了乱码（如“${p.value}”），是用错编码打开后又保存造成的；请用备份换回这个文件，打开时编码选 UTF-8，再改`,
  "unknown-encoding":
    "认不出文字编码；请用“另存为”重新保存：Excel 选“CSV UTF-8（逗号分隔）”，记事本的编码选“UTF-8”",
  "empty-file": "文件是空的；请补上内容（表格至少要有第一行列名）",

  "header-below": (p: { value: string }) => `列名不在第1行，而在第${p.value}行；请删去上面的行`,
  "wrong-separator": (p: { separator: string }) =>
    `各格之间用的是${separator(p.separator)}，不是英文逗号；请在 Excel 中选中A列，用“数据→分列”按${separator(p.separator)}分开，再另存为“CSV UTF-8（逗号分隔）”`,
  "row-wrong-separator": (p: { separator: string }) =>
    `这一行各格之间用的是${separator(p.separator)}；请改成英文逗号，或者在 Excel 中一格一格地填`,
  "malformed-quotes":
    '英文双引号 " 不成对，从这一行起分不清各格，下面的行都没有检查；含有逗号或换行的格子，前后各写一个双引号，格子里面本来的双引号写成两个，或者改用中文引号',
  "blank-column": (p: { letter: string }) =>
    `第${p.letter}列没有列名；请补上列名，或者删去这一整列`,
  "unknown-column": (p: { value: string; allowed: string }) =>
    `没有“${p.value}”这一列；请改正列名或删去这一列，这张表的列是：${p.allowed}`,
  "column-edge-blank": (p: { value: string }) => `列名“${p.value}”前面或后面多了空格、换行；请删去`,
  "repeated-column": (p: { value: string }) => `列名“${p.value}”写了两次；请只留一列`,
  "missing-column": (p: { value: string }) =>
    `缺少“${p.value}”这一列；请在第一行补上这个列名，再逐行填写`,
  "blank-cells-behind": (p: { letter: string; from: string }) =>
    `第${p.letter}列以后还有空格子；请选中第${p.from}列和它右边的各列，整列删去`,
  "total-row": (p: { value: string }) => `“${p.value}”像是合计行；合计由网站算，请删去这一行`,
  "blank-row": "这一行是空的，下面却还有内容；请删去这个空行",
  "too-many-blank-cells": (p: { cells: string; columns: string }) =>
    `这一行有${p.cells}格，列名只有${p.columns}个，多出的是空格子；请选中最后一列以后的各列，整列删去。如果是某一格里有英文逗号，请改成中文逗号，或者用英文双引号把这一格括住`,
  "too-many-cells": (p: { cells: string; columns: string }) =>
    `这一行有${p.cells}格，列名只有${p.columns}个；请删去多出的格子。如果是某一格里有英文逗号，请改成中文逗号，或者用英文双引号把这一格括住`,

  "malformed-json": (p: { value: string; position: string }) =>
    `第${p.position}个字符“${p.value}”处不合 JSON 的写法；请检查这里和上一行的逗号、英文双引号、冒号和括号，最后一项后面不要逗号，} 和下一个 { 之间要有逗号。这个文件的其余部分没有检查`,
  "chinese-mark-in-json": (p: { value: string; position: string }) =>
    `第${p.position}个字符 ${p.value} 是中文${chineseMark(p.value)}，请改成英文的。这个文件的其余部分没有检查`,
  "cut-off-json": "文件到这里就断了；请检查末尾的括号 } 和 ]、英文双引号是否齐全。这个文件没有检查",
  "repeated-name": (p: { value: string }) => `“${p.value}”在同一组里写了两次；请只留一个`,
  "unknown-name": (p: { value: string; allowed: string }) =>
    `没有“${p.value}”这一项；请改正名称或删去，可以有的项是：${p.allowed}`,
  "unknown-inner-name": (p: { value: string }) => `没有“${p.value}”这一项；请改正名称或删去`,
  "missing-name": (p: { expected: string }) => `缺少这一项；请补上：${jsonValue(p.expected)}`,
  "wrong-type": (p: { value: string; expected: string }) =>
    `这里写成了 ${p.value}；应当是：${jsonValue(p.expected)}`,
};
