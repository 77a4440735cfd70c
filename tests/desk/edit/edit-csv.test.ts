import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { cellOf, withCell, withRow } from "../../../src/desk/edit/edit-csv.ts";
import { decode } from "../../../src/load/decode.ts";
import { encodeGb18030 } from "../../../src/load/gb18030.ts";

const encoders = {
  "utf-8": (text: string): Uint8Array => new TextEncoder().encode(text),
  bom: (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text}`),
  gb18030: encodeGb18030,
};
type Encoding = keyof typeof encoders;

const bytesOf = (text: string, encoding: Encoding): Uint8Array => encoders[encoding](text);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

describe("withCell", () => {
  test.each(Object.keys(encoders) as Encoding[])("changes no other byte of %s", (encoding) => {
    const table = (value: string): Uint8Array =>
      bytesOf(`"id",值,说明\r\n甲,7,"一、""二"",\r\n三"\r\n"乙",${value},\r\n`, encoding);
    expect(withCell(table("8"), 3, "值", "盘锦9")).toEqual(Buffer.from(table("盘锦9")));
  });

  test("writes quotes where the new text needs them and leaves those that were there", () => {
    const file = bytesOf('a,b\n1,"2"\n', "utf-8");
    expect(text(withCell(file, 2, "b", "3"))).toBe('a,b\n1,"3"\n');
    expect(text(withCell(file, 2, "a", '1,"x"'))).toBe('a,b\n"1,""x""","2"\n');
  });

  test("reaches a cell whose commas Excel left out", () => {
    const file = bytesOf("a,b,c\r\n1\r\n2,,\r\n", "utf-8");
    expect(text(withCell(file, 2, "c", "9"))).toBe("a,b,c\r\n1,,9\r\n2,,\r\n");
  });

  test("changes exactly one cell of any table", () => {
    const cell = fc.string({ unit: fc.constantFrom("盘", "a", ",", '"', "\n", " ", "0", "镕") });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
    const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
    const encoding = fc.constantFrom<Encoding>("utf-8", "bom", "gb18030");
    fc.assert(
      fc.property(
        table,
        lineEnd,
        encoding,
        fc.boolean(),
        fc.nat(),
        cell,
        (rows, newline, form, quotes, at, value) => {
          const whole = [["x", "y", "z"], ...rows];
          const csv = Papa.unparse(whole, { newline, quotes });
          // A lone row of one empty cell is no row to Papa.
          const row = (at % rows.length) + 2;
          const edited = withCell(bytesOf(csv, form), row, "y", value);
          const after = Papa.parse<string[]>(decode(edited) ?? "", {
            delimiter: ",",
            newline: "\n",
          }).data;
          const expected = whole.map((cells, index) =>
            index === row - 1 ? [cells[0], value, cells[2]] : cells,
          );
          expect(after.slice(0, whole.length)).toEqual(expected);
          expect(cellOf(edited, row, "y")).toBe(value);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("withRow", () => {
  test("adds the row in the order of the header, with the line end of the file", () => {
    const file = bytesOf("a,b\r\n1,\r\n,\r\n\r\n", "bom");
    expect(text(withRow(file, { b: "甲,乙", a: "2" }))).toBe('\uFEFFa,b\r\n1,\r\n2,"甲,乙"\r\n');
  });

  test("ends the last row where it had no end", () => {
    expect(text(withRow(bytesOf("a,b", "utf-8"), { a: "1" }))).toBe("a,b\n1,\n");
  });
});
