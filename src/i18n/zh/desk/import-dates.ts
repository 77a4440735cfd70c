/** Dates and periods in offices' tables. */

interface Value {
  readonly value: string;
}

/** Ways to write a date that leave no doubt. Years have four digits and come first. */
export const datePatterns = {
  lead: /^(?:数据)?(?:截至|截止至?|统计至|至)[:：]?/,
  day: /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:日|号)?$/,
  month: /^(\d{4})(?:年|[-./])(\d{1,2})月?份?$/,
  year: /^(\d{4})年?$/,
  /** What is added up from January on stands for the month it ends with. */
  fromJanuary: /^(\d{4})年1月?[-—–~至到](\d{1,2})月份?$/,
  part: /^(\d{4})年(上半年|全年|年底|年末|一季度|前?三季度|1季度|第一季度)$/,
  endOfMonth: /^(\d{4})年(\d{1,2})月(?:底|末)$/,
  midnight: /[T ]0{1,2}:00(?::00(?:\.0+)?)?$/,
  monthName: /^(?:[a-z]{3}-\d{2}|\d{1,2}-[a-z]{3}(?:-\d{2,4})?)$/i,
  shortYear: /^\d{2}(?:年|[-./])\d{1,2}(?:月|[-./]\d{1,2})/,
  noYear: /^\d{1,2}月(?:\d{1,2}[日号])?$/,
  yearLast: /^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/,
  /** In the lines above a table. */
  inTitle:
    /(?:截至|截止至?|统计至)[:：]?\s*(\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{4}-\d{1,2}-\d{1,2})/,
  period: /^(\d{4})年?(?:[-—–~/至到](\d{4})年?)?度?$/,
} as const;

/** Month that a part of a year ends with. */
export const lastMonths: Readonly<Record<string, string>> = {
  上半年: "06",
  全年: "12-31",
  年底: "12-31",
  年末: "12-31",
  一季度: "03",
  "1季度": "03",
  第一季度: "03",
  三季度: "09",
  前三季度: "09",
};

export const dateReasons = {
  shape: "日期写法统一",
  serial: "Excel 的日期序号",
  shownMonth: "格子里只显示到月",
  shownYear: "格子里只显示到年",
  lastMonth: "按最后一个月",
  lastDay: "按最后一天",
  periodShape: "时期写法统一",
};

export const dateFaults = {
  impossible: (p: Value): string => `日历上没有“${p.value}”。请核对年、月、日`,
  monthName: (p: Value): string =>
    `“${p.value}”是 Excel 改写过的日期，看不出是哪一天。请把格式改成“文本”，写成 2022-01-26`,
  shortYear: (p: Value): string => `“${p.value}”的年份只有两位。请写成四位，例如 2022-01-26`,
  noYear: (p: Value): string => `“${p.value}”没有写年份。请写全，例如 2022-01-26`,
  yearLast: (p: Value): string => `“${p.value}”把年份写在了最后，月和日分不清。请写成 2022-01-26`,
  januaryOrOctober: (p: Value): string =>
    `“${p.value}”可能是1月，也可能是末尾的0丢了的10月。请写成 2022-01 或 2022-10 这样`,
  notADate: (p: Value): string => `“${p.value}”不是日期。请写成 2022-01-26，只知道月份的写 2022-01`,
  notAPeriod: (p: Value): string => `“${p.value}”不是时期。一年写 2021，几年写 2021/2025`,
};
