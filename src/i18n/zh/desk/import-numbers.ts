/** Numbers in offices' tables: what was changed in them, why they are refused, what to write instead. */

interface Value {
  readonly value: string;
}

export const numberReasons = {
  fullWidth: "全角改半角",
  thousands: "去掉千分号",
  plusSign: "去掉加号",
  rounded: "算出来的数有17位，照表格程序只留15位",
  unit: "去掉单位",
  percentCell: "百分比格子，照显示的百分数读",
  converted: (p: { from: string; to: string }): string => `${p.from}换成${p.to}`,
};

export const numberFaults = {
  none: (p: Value): string => `“${p.value}”不是数。没有数就清空这一格，整行不收；确实是零的写0`,
  about: (p: Value): string => `“${p.value}”不是一个确定的数。请与填报单位核实，只写一个数`,
  range: (p: Value): string => `“${p.value}”像是两个数。请与填报单位核实，只写一个数`,
  chineseDigits: (p: Value): string => `“${p.value}”是汉字数字。请改写成阿拉伯数字，例如 12`,
  notation: (p: Value): string =>
    `“${p.value}”是科学记数法，后面的位数可能已经丢了。请对照原表写全，例如 12000`,
  notANumber: (p: Value): string => `“${p.value}”不是数。请只写数字，例如 12 或 4.5`,
  comma: (p: Value): string =>
    `“${p.value}”里的逗号可能是千分号，也可能是小数点。请去掉逗号重写，例如 1200 或 1.2`,
  formula: (p: Value): string => `“${p.value}”像是公式。请写算好的数`,
  date: (p: Value): string => `这一格成了日期 ${p.value}。请把格式改成“常规”，对照原表重新输入数字`,
  tooLong: (p: Value): string => `“${p.value}”超过15位数字，存不准。请核对，或者换用更大的单位`,
  scaledFormat: (p: Value): string =>
    `这一格存的是 ${p.value}，格式却让它显示成缩小了的数，不知道以哪个为准。请把格式改成“常规”再核对`,
  percentCell: (p: Value & { wanted: string }): string =>
    `这一格是百分比格式（存的是 ${p.value}），单位却是“${p.wanted}”。请核对，把格式改成“常规”再填`,
  notPerCent: (p: Value & { unit: string; wanted: string }): string =>
    `“${p.value}”的“${p.unit}”和百分数（%）不是一回事。请核对后只写百分数，例如 10`,
  otherUnit: (p: Value & { unit: string; wanted: string }): string =>
    `“${p.value}”的单位“${p.unit}”和指标的“${p.wanted}”不能换算。请与填报单位核实，按“${p.wanted}”只写数字`,
  moneyWithoutUnit: (p: Value & { wanted: string }): string =>
    `“${p.value}”没有写单位，是元、万元还是亿元说不准。请写明，例如 ${p.value}${p.wanted}`,
};
