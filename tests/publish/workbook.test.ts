import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";

import { DAY_MS, parsePartialDate } from "../../src/lib/calendar.ts";
import type { Cell } from "../../src/publish/cell.ts";
import type { PublicFile } from "../../src/publish/public-file.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { releaseFiles } from "../../src/publish/release-files.ts";
import { workbook } from "../../src/publish/workbook.ts";
import { loadCity } from "./city.ts";

const city = loadCity();
const tables = publicFiles(city).filter(
  ({ subject, format }) => subject === undefined && format === "csv",
);
const bytes = await workbook(
  tables,
  [{ title: "说明", sections: [{ title: "一", lines: ["甲", "乙"] }], columns: [] }],
  city.site.released,
);
const sheets = await readExcelFile(new Blob([new Uint8Array(bytes)]), { trim: false });
const entries = unzipSync(bytes);

const rowsOf = (table: string): readonly (readonly unknown[])[] =>
  sheets.find(({ sheet }) => sheet === table)?.data ?? [];

/** What a cell of the workbook holds for a cell of the table. */
const expected = (file: PublicFile, cell: Cell, index: number): unknown => {
  if (cell === undefined) return null;
  const date =
    file.columns[index]?.field.type === "date" ? parsePartialDate(String(cell)) : undefined;
  return date === undefined ? cell : new Date(date.first * DAY_MS);
};

describe("workbook", () => {
  test("has the notes first, then a sheet for each table", () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["说明", ...tables.map(({ table }) => table)]);
    expect(sheets[0]?.data.map(([cell]) => cell)).toEqual(["说明", null, "一", "甲", "乙"]);
  });

  test.each(tables.map((file) => [file.table, file] as const))(
    "holds every cell of %s with its type",
    (table, file) => {
      const [labels, names, ...rows] = rowsOf(table);
      expect(names).toEqual(file.columns.map(({ name }) => name));
      expect(labels).toHaveLength(file.columns.length);
      expect(rows).toHaveLength(file.rows);
      // A reader leaves out what is empty at the end of every row.
      const found = rows.map((row) => file.columns.map((_, index) => row[index] ?? null));
      expect(found).toEqual(
        file.cells.map((cells) => cells.map((cell, index) => expected(file, cell, index))),
      );
    },
  );

  test("keeps the heading in sight and filters by the names of the columns", () => {
    const xml = strFromU8(entries["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
    const rows = tables[1]?.rows ?? 0;
    expect(xml).toContain('<pane ySplit="2"');
    expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A2:T${rows + 2}"/>`));
  });

  test("keeps text of which a spreadsheet would make a number as text, and has no formula", () => {
    const texts = rowsOf("corrections").flat();
    expect(texts.filter((text) => typeof text === "string" && /^-\d+$/.test(text))).toHaveLength(1);
    expect(Object.values(entries).some((entry) => strFromU8(entry).includes("<f>"))).toBe(false);
  });

  test("says where the rows of a table are that is too long for a sheet", async () => {
    const [first] = tables;
    if (first === undefined) throw new Error("no table");
    const [row = []] = first.cells;
    const long = { ...first, rows: 50_001, cells: Array.from({ length: 50_001 }, () => row) };
    const written = await workbook([long], [], city.site.released);
    const read = await readExcelFile(new Blob([new Uint8Array(written)]));
    const shown = read.find(({ sheet }) => sheet === first.table)?.data ?? [];
    expect(shown.slice(2).map(([cell]) => cell)).toEqual([
      expect.stringMatching(/50,001行.*progress\.csv/),
      expect.stringMatching(/50,001 rows.*progress\.csv/),
    ]);
  });

  test("is written with the same bytes again", async () => {
    const bodyOf = async (kind: string): Promise<string> => {
      const files = await releaseFiles(loadCity());
      return Buffer.from(files.find((file) => file.kind === kind)?.body ?? []).toString("base64");
    };
    for (const kind of ["workbook", "archive"]) expect(await bodyOf(kind)).toBe(await bodyOf(kind));
  });
});
