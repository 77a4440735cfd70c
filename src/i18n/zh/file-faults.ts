/** What can be wrong with a file as a whole, with its header or with the form of a row. */

/** The value that JSON should have had, and how it is written. */
const JSON_VALUES: Readonly<Record<string, string>> = {
  text: '用英文双引号括住的文字，没有内容的写 ""',
  cell: "用英文双引号括住的文字，或者数字",
  boolean: "true 或 false，不加引号",
  list: "用方括号括住、逗号隔开的一组，没有内容的写 []",
  object: "用花括号括住的一组，每项写成“名称: 内容”，名称用英文双引号括住",
};

const jsonValue = (expected: string): string => JSON_VALUES[expected] ?? expected;

export const fileFaults = {
  "missing-file":
    "找不到这个文件；请检查文件名和位置，把它放回来（暂时没有内容的表，也要留着第一行列名）",
  "missing-folder": "找不到这个文件夹；请检查名称和位置，把它放回来",
  "unreadable-file": "这个文件打不开；请检查它是不是一个文件夹，能不能读取，是不是正被别的程序占用",
  "unknown-file": (p: { known: string }) =>
    `不认识这个文件，里面的内容不会用到；名称写错的请改正，不是数据的请移走（这里只放：${p.known}）`,
  "bad-target-file": (p: { value: string }) =>
    `文件名“${p.value}”不对；目标表以来源文件的 id 为名，如 pj-2021-10.csv，id 只用小写英文字母、数字和连字符 -；不是数据的请移走`,
  "bad-release-file": (p: { value: string }) =>
    `文件名“${p.value}”不是发布日期；请改成“年-月-日.csv”或“年-月-日.json”，如 2022-01-26.csv；不是数据的请移走`,
  "repeated-release": (p: { other: string }) =>
    `与 ${p.other} 是同一天发布；请合并成一个文件，或者改正文件名里的日期`,
  "unknown-encoding":
    "认不出文字编码；请用“另存为”重新保存：Excel 选“CSV UTF-8（逗号分隔）”，记事本的编码选“UTF-8”",
  "empty-file": "文件是空的；请补上内容（表格至少要有第一行列名）",

  "wrong-separator": (p: { value: string }) =>
    `各格之间不是用英文逗号隔开的（第一行是“${p.value}”）；请在 Excel 中另存为“CSV UTF-8（逗号分隔）”`,
  "malformed-quotes":
    '英文双引号 " 不成对，从这一行起分不清各格，下面的行都没有检查；含有逗号或换行的格子，前后各写一个双引号，格子里面本来的双引号写成两个，或者改用中文引号',
  "blank-column": (p: { letter: string }) =>
    `第${p.letter}列没有列名；请补上列名，或者删去这一整列`,
  "unknown-column": (p: { value: string; allowed: string }) =>
    `没有“${p.value}”这一列；请改正列名或删去这一列，这张表的列是：${p.allowed}`,
  "repeated-column": (p: { value: string }) => `列名“${p.value}”写了两次；请只留一列`,
  "missing-column": (p: { value: string }) =>
    `缺少“${p.value}”这一列；请在第一行补上这个列名，再逐行填写`,
  "blank-row": "这一行是空的，下面却还有内容；请删去这个空行",
  "too-many-cells": (p: { cells: string; columns: string }) =>
    `这一行有${p.cells}格，列名只有${p.columns}个；请删去多出的格子。如果是某一格里有英文逗号，请改成中文逗号，或者用英文双引号把这一格括住`,
  "too-few-cells": (p: { cells: string; columns: string }) =>
    `这一行只有${p.cells}格，列名有${p.columns}个；请补足，空着的格子也要有逗号隔开`,

  "malformed-json": (p: { value: string; position: string }) =>
    `第${p.position}个字符“${p.value}”处不合 JSON 的写法；请检查这里和上一行的逗号、英文双引号、冒号和括号，最后一项后面不要逗号`,
  "cut-off-json": "文件到这里就断了；请检查末尾的括号 } 和 ]、英文双引号是否齐全",
  "repeated-name": (p: { value: string }) => `“${p.value}”在同一组里写了两次；请只留一个`,
  "unknown-name": (p: { value: string; allowed: string }) =>
    `没有“${p.value}”这一项；请改正名称或删去，可以有的项是：${p.allowed}`,
  "unknown-inner-name": (p: { value: string }) => `没有“${p.value}”这一项；请改正名称或删去`,
  "missing-name": (p: { expected: string }) => `缺少这一项；请补上：${jsonValue(p.expected)}`,
  "wrong-type": (p: { value: string; expected: string }) =>
    `这里写成了 ${p.value}；应当是：${jsonValue(p.expected)}`,
};
