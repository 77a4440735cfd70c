/** Tables with values that are known, written in the many ways that people and programs write them. */

import fc from "fast-check";
import Papa from "papaparse";

import { encodeGb18030 } from "./gb18030.ts";

/** What a row says, whatever it looks like. */
export interface Truth {
  readonly indicator: readonly [id: string, name: string, unit: string];
  readonly region: readonly [id: string, name: string];
  readonly kind: readonly [measure: string, word: string, period: string];
  readonly asOf: string;
  readonly value: string;
  readonly status: readonly [status: string, word: string];
  readonly note: string;
}

const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => {
  const [whole = "", fraction] = text.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};
const inYi = (text: string): string => {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = `${whole}${fraction}`.padStart(5 + fraction.length, "0");
  const at = whole.length < 5 ? digits.length - fraction.length - 4 : whole.length - 4;
  return `${digits.slice(0, at)}.${digits.slice(at)}`;
};

/** Ways to write a number that leave no doubt. */
export const numberStyles: readonly ((value: string, unit: string) => string)[] = [
  (value) => value,
  (value) => wide(value),
  (value) => grouped(value),
  (value) => wide(grouped(value)),
  (value, unit) => `${value}${unit}`,
  (value, unit) => ` ${grouped(value)} ${unit}`,
  (value) => `+${value}`,
  (value, unit) => (unit === "亿元" ? `${value}亿元` : value),
  (value, unit) => (unit === "万元" ? `${inYi(value)}亿元` : value),
];

/** Ways to write a number that leave doubt: each must be refused. */
export const doubtfulStyles: readonly ((value: string) => string)[] = [
  (value) => `约${value}`,
  (value) => `${value}以上`,
  (value) => `${value}-${value}9`,
  (value) => `${value}左右`,
  (value) => `${value}里`,
  (value) => `0${value}0,1`,
  (value) => `${value}E+2`,
];

const dateStyles: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => date.replaceAll("-", "/"),
  (date) => date.replaceAll("-", "/").replaceAll("/0", "/"),
  (date) => {
    const [year, month, day] = date.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  },
  (date) => date.replaceAll("-", "."),
  (date) => date.replaceAll("-", ""),
  (date) => String(Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569),
  (date) => `${date} 0:00:00`,
];

const headingStyles = [
  ["指标", "地区", "计数方式", "时期", "单位", "数值", "截至日期", "数据状态", "说明"],
  ["indicator", "region", "measure", "period", "unit", "value", "as_of", "status", "note"],
  ["指标 名称", "县区", "计量方式", "年度", "计量单位", "完成数", "截止日期", "状态", "备注"],
] as const;

const noteCharacters = [
  ..."一二三甲乙丙统计口径含筹建中的项目一家企业，。；“”、abc XYZ019\"',;\n\t()",
];

/** Returns notes without what an import takes away: edges of blanks, tabs, signs of a formula. */
const notes = fc
  .array(fc.constantFrom(...noteCharacters), { maxLength: 12 })
  .map((each) => each.join("").replaceAll("\t", " ").trim())
  .filter((text) => !/^[=@]/.test(text));

const numbers = fc
  .tuple(
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.option(fc.stringMatching(/^\d{0,3}[1-9]$/), { nil: undefined }),
  )
  .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`));

const days = fc
  .integer({ min: 0, max: 240 })
  .map((day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10));

export interface Layout {
  readonly headings: readonly string[];
  readonly number: number;
  readonly date: number;
  readonly hasIds: boolean;
  readonly hasTitle: boolean;
  readonly blankRows: boolean;
  readonly hasPeople: boolean;
  readonly separator: string;
  readonly lineEnd: string;
  readonly encoding: string;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  headings: fc.constantFrom(...headingStyles),
  number: fc.nat({ max: numberStyles.length - 1 }),
  date: fc.nat({ max: dateStyles.length - 1 }),
  hasIds: fc.boolean(),
  hasTitle: fc.boolean(),
  blankRows: fc.boolean(),
  hasPeople: fc.boolean(),
  separator: fc.constantFrom(",", "\t"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf-8", "bom", "utf-16le", "utf-16be", "gb18030"),
});

/** Returns tables of distinct values about the things given. */
export const truths = (
  about: readonly Pick<Truth, "indicator" | "region" | "kind">[],
): fc.Arbitrary<readonly Truth[]> =>
  fc
    .uniqueArray(
      fc.record({
        of: fc.constantFrom(...about),
        asOf: days,
        value: numbers,
        status: fc.constantFrom<Truth["status"]>(
          ["final", "定数"],
          ["provisional", "初步数"],
          ["estimate", "预计数"],
        ),
        note: notes,
      }),
      { minLength: 1, maxLength: 8, selector: ({ of, asOf }) => JSON.stringify([of, asOf]) },
    )
    .map((rows) => rows.map(({ of, ...rest }) => ({ ...of, ...rest })));

/** Returns the table as rows of cells, headings and all. */
export const tableOf = (
  rows: readonly Truth[],
  layout: Layout,
  style = numberStyles[layout.number] ?? String,
): readonly (readonly string[])[] => {
  const { hasIds, hasPeople, hasTitle, blankRows } = layout;
  const dateStyle = dateStyles[layout.date] ?? String;
  const people = hasPeople ? ["（略）"] : [];
  const lines = rows.map((row) => [
    ...people,
    row.indicator[hasIds ? 0 : 1],
    row.region[hasIds ? 0 : 1],
    row.kind[hasIds ? 0 : 1],
    row.kind[2],
    row.indicator[2],
    style(row.value, row.indicator[2]),
    dateStyle(row.asOf),
    row.status[hasIds ? 0 : 1],
    row.note,
  ]);
  return [
    ...(hasTitle ? [["统计表"], []] : []),
    [...(hasPeople ? ["填报人"] : []), ...layout.headings],
    ...lines.flatMap((line) => (blankRows ? [line, []] : [line])),
    ...(hasTitle ? [["填报人：（略）"]] : []),
  ];
};

const encoded = (text: string, encoding: string): Uint8Array => {
  if (encoding === "gb18030") return encodeGb18030(text);
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "bom") return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
};

/** Returns the table as the bytes of a file of text. */
export const textFile = (
  table: readonly (readonly string[])[],
  { separator, lineEnd, encoding }: Layout,
): Uint8Array => {
  const rows = table.map((row) => [...row]);
  return encoded(Papa.unparse(rows, { delimiter: separator, newline: lineEnd }), encoding);
};
