import { describe, expect, test } from "vitest";
import { type CsvFile, parseCsv } from "../../src/load/parse-csv.ts";

const parse = (text: string): CsvFile => parseCsv(text, "data/x.csv", ["id", "value"]);
const codesOf = (csv: CsvFile) => csv.issues.map(({ code, row }) => [code, row]);

describe("parseCsv", () => {
  test("keeps every cell as text", () => {
    expect(parse("id,value\n007,\n").rows).toEqual([{ row: 2, cells: { id: "007", value: "" } }]);
  });

  test("reads columns in any order", () => {
    expect(parse("value,id\n1,a\n").rows[0]?.cells).toEqual({ id: "a", value: "1" });
  });

  test("leaves the cells of an optional column empty where the file has none", () => {
    const csv = parseCsv("id,value\na,1\n", "data/x.csv", ["id", "value", "aliases"], ["aliases"]);
    expect(csv.issues).toEqual([]);
    expect(csv.rows[0]?.cells).toEqual({ id: "a", value: "1", aliases: "" });
  });

  test("still misses a column that is not optional", () => {
    const csv = parseCsv(
      "id,aliases\na,b\n",
      "data/x.csv",
      ["id", "value", "aliases"],
      ["aliases"],
    );
    expect(codesOf(csv)).toEqual([["missing-column", 1]]);
  });

  test("counts a quoted line break as one row, as a spreadsheet does", () => {
    const csv = parse('id,value\na,"1\n2"\nb,3\n');
    expect(csv.rows.map(({ row, cells }) => [row, cells?.["value"]])).toEqual([
      [2, "1\n2"],
      [3, "3"],
    ]);
  });

  test("reads doubled quotes and commas inside quotes", () => {
    expect(parse('id,value\na,"x ""y"", z"\n').rows[0]?.cells?.["value"]).toBe('x "y", z');
  });

  test("leaves out rows of bare commas at the end only", () => {
    const csv = parse("id,value\na,1\n,\n,\n\n");
    expect(csv.rows).toHaveLength(1);
    expect(csv.issues).toEqual([]);
    expect(codesOf(parse("id,value\n,\na,1\n"))).toEqual([["blank-row", 2]]);
  });

  test("keeps the numbers of rows below a blank one", () => {
    expect(parse("id,value\na,1\n\nb,2\n").rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  test("leaves the cells open where their number is wrong", () => {
    const csv = parse("id,value\na,1,2\nc,3\n");
    expect(csv.rows.map(({ cells }) => cells)).toEqual([undefined, { id: "c", value: "3" }]);
    expect(codesOf(csv)).toEqual([["too-many-cells", 2]]);
  });

  test("reads cells that are missing at the end of a row as empty, since Excel drops them", () => {
    const csv = parse("id,value\nb\nc,3\n");
    expect(csv.rows.map(({ cells }) => cells)).toEqual([
      { id: "b", value: "" },
      { id: "c", value: "3" },
    ]);
    expect(csv.issues).toEqual([]);
  });

  test("does not guess where one row alone ends in a blank cell too many", () => {
    const csv = parse("id,value\na,1\nb,2,\n");
    expect(codesOf(csv)).toEqual([["too-many-blank-cells", 3]]);
    expect(csv.rows[1]?.cells).toBeUndefined();
  });

  test("tells blank columns behind the last once for the whole file", () => {
    expect(codesOf(parse("id,value\na,1,,\nb,2,\n"))).toEqual([["blank-cells-behind", 2]]);
    const csv = parse("id,value,,\na,1,,\nb,2,,\n");
    expect(codesOf(csv)).toEqual([["blank-cells-behind", 1]]);
    expect(csv.rows[1]?.cells).toEqual({ id: "b", value: "2" });
  });

  test.each([
    ["a title", "目标表,\nid,value\na,1\n", 2],
    ["a blank line", "\nid,value\na,1\n", 2],
    ["the separator", "sep=,\nid,value\na,1\n", 2],
    ["a title and a blank line", "目标表\n\nid,value\na,1\n", 3],
  ])("reads nothing below a header that %s stands above", (_name, text, row) => {
    expect(parse(text)).toMatchObject({
      rows: [],
      issues: [{ code: "header-below", value: String(row) }],
      isWhole: false,
    });
  });

  test.each(["\t", ";", "；", "，"])("tells once that %j stands for the comma", (separator) => {
    expect(parse(`id,value\na,"x, y"\nb,2\n`.replace(/,(?! )/g, separator))).toMatchObject({
      rows: [],
      issues: [{ code: "wrong-separator", detail: { separator } }],
      isWhole: false,
    });
  });

  test("names the row whose cells something else keeps apart", () => {
    expect(codesOf(parse("id,value\na，1\nb,2\n"))).toEqual([["row-wrong-separator", 2]]);
  });

  test("takes a column whose name has a blank at its edge", () => {
    const csv = parse("id ,value\na,1\n");
    expect(codesOf(csv)).toEqual([["column-edge-blank", 1]]);
    expect(csv.rows[0]?.cells).toEqual({ id: "a", value: "1" });
  });

  test.each(["合计", "合 计", "总计：", "小计"])("takes no row for %s", (first) => {
    const csv = parse(`id,value\na,1\n${first},1\n`);
    expect(codesOf(csv)).toEqual([["total-row", 3]]);
    expect(csv.rows).toHaveLength(1);
  });

  test("keeps the rows above a broken quote, and names its row", () => {
    const csv = parse('id,value\na,"1\n1"\nb,2\nc,"3"x\nd,4\n');
    expect(csv.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(codesOf(csv)).toEqual([["malformed-quotes", 4]]);
    expect(csv.isWhole).toBe(false);
  });

  test("names the row where a quote is opened and never closed", () => {
    expect(codesOf(parse('id,value\na,1\nb,"2\nc,3\n'))).toEqual([["malformed-quotes", 3]]);
  });

  test("accepts a table without rows", () => {
    expect(parse("id,value\n")).toEqual({ rows: [], issues: [], isWhole: true });
  });

  test("names a column without a name as a spreadsheet does", () => {
    expect(parse("id,value,\na,1,x\n").issues).toMatchObject([
      { code: "blank-column", detail: { letter: "C" } },
    ]);
  });
});
