import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { templateCsv } from "../../src/desk/template/template-csv.ts";
import { parseDay, templateTable } from "../../src/desk/template/template-table.ts";
import { templateWorkbook } from "../../src/desk/template/template-workbook.ts";
import { askedOf, askedOfNobody, leadOffices } from "../../src/desk/template/targets-to-report.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Organisation } from "../../src/model/types.ts";
import { cityDataset } from "./city.ts";
import { readOffices } from "./outcome.ts";

const dataset = loadDataset("data");

const day = (text: string) => {
  const date = parseDay(text);
  if (date === undefined) throw new Error(`no day: ${text}`);
  return date;
};

const office = (id: string, of = dataset): Organisation => {
  const found = of.organisations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no office: ${id}`);
  return found;
};

const asked = (id: string, asOf: string) =>
  askedOf(dataset, office(id), day(asOf)).map(({ targets: [target], period }) =>
    [target.indicator.id, target.region.id, target.measure, period.text].join(" "),
  );

describe("askedOf", () => {
  test("asks a reporting unit for itself only, of the tasks that it leads", () => {
    expect(asked("panshan", "2021-06-26")).toEqual([
      "incubatees panshan increment 2021",
      "events panshan increment 2021",
    ]);
    expect(asked("gaoxin", "2021-06-26")).toContain("operators gaoxin increment 2021");
  });

  test("asks a bureau for the city and for every unit", () => {
    const rows = asked("science-bureau", "2021-06-26");
    expect(rows).toContain("tech-smes panjin increment 2021");
    expect(rows).toContain("tech-smes panshan increment 2021");
    expect(rows.filter((row) => row.startsWith("incubatees"))).toEqual([]);
  });

  test("asks for no period that has not begun, and for those that are over", () => {
    expect(asked("panshan", "2020-12-31")).toEqual([]);
    expect(asked("panshan", "2023-01-31")).toHaveLength(2);
  });

  test("asks for a level that is due later as that of the day's year", () => {
    const levels = (asOf: string) =>
      asked("science-bureau", asOf).filter((row) =>
        row.startsWith("eaglet-enterprises panjin level"),
      );
    expect(levels("2021-06-26")).toEqual(["eaglet-enterprises panjin level 2021"]);
    expect(levels("2024-06-26")).toEqual(["eaglet-enterprises panjin level 2024"]);
    expect(levels("2026-06-26")).toEqual(["eaglet-enterprises panjin level 2025"]);
    expect(levels("2020-06-26")).toEqual([]);
  });

  test("leaves each target of the city and its units with an office, or tells that there is none", () => {
    const asOf = day("2021-06-26");
    const unasked = askedOfNobody(dataset, asOf).map(({ targets: [target] }) => target);
    const all = leadOffices(dataset).flatMap((each) => askedOf(dataset, each, asOf));
    const answered = new Set(all.flatMap(({ targets }) => targets));
    expect(unasked.some((target) => answered.has(target))).toBe(false);
    expect(unasked.map(({ indicator }) => indicator.id)).toContain("incubatees");
  });
});

describe("templateTable", () => {
  test("says beside each cell to fill in what is wanted and what was published last", () => {
    const city = cityDataset();
    const table = templateTable(city, office("unit-1", city), day("2023-08-31"));
    const cells = Object.fromEntries(
      (table?.columns ?? []).map(({ heading }, index) => [heading, table?.rows[0]?.[index]?.text]),
    );
    expect(cells).toMatchObject({
      指标: "孵化载体",
      地区: "晴例区",
      计数方式: "当时的水平",
      时期: "2023",
      单位: "家",
      上次公布值: "17",
      上次公布值截至: "2023-06-30",
      截至日期: "2023-08-31",
      数据状态: "",
      指标编号: "carriers",
      地区编号: "unit-1",
      计数方式编号: "level",
    });
  });

  test("has 本年累计 for what is added up in a year, and the last day of a year that is over", () => {
    const table = templateTable(dataset, office("panshan"), day("2022-03-26"));
    expect(table?.columns.map(({ heading }) => heading)).toContain("本年累计");
    const at = table?.columns.findIndex(({ field }) => field === "as_of") ?? -1;
    expect(table?.rows.map((row) => row[at]?.text)).toEqual(["2021-12-31", "2021-12-31"]);
  });

  test("gives nothing where nothing is asked for", () => {
    expect(templateTable(dataset, office("finance-bureau"), day("2021-06-26"))).toBeUndefined();
  });
});

describe("templateWorkbook", () => {
  test("locks all cells but those to fill in, and offers the words for the status", async () => {
    const table = templateTable(dataset, office("gaoxin"), day("2021-06-26"));
    if (table === undefined) throw new Error("no table");
    const parts = unzipSync(await templateWorkbook(table));
    const xmlOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = xmlOf("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toContain('<formula1>"定数,初步数,预计数,已撤回"</formula1>');
    expect(sheet).toMatch(/ySplit="3"/);

    const cellXfs = xmlOf("xl/styles.xml").split("<cellXfs")[1] ?? "";
    const styles = [...cellXfs.matchAll(/<xf .*?<\/xf>/g)].map(([xf]) => xf);
    const unlocked = styles.flatMap((xf, index) => (xf.includes('locked="0"') ? [index] : []));
    const cells = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)];
    const open = cells.filter(([, , , style]) => unlocked.includes(Number(style)));
    const inputs = table.rows.flat().filter(({ isInput }) => isInput);
    expect(open).toHaveLength(inputs.length);
    expect(new Set(open.map(([, , row]) => row))).toEqual(new Set(["4", "5", "6"]));
  });

  test("comes back as it was sent: nothing filled in, nothing missing, nothing refused", async () => {
    const city = cityDataset();
    for (const { id } of leadOffices(city)) {
      const table = templateTable(city, office(id, city), day("2023-08-31"));
      if (table === undefined) continue;
      const files = [
        { file: `${id}.xlsx`, bytes: await templateWorkbook(table) },
        { file: `${id}.csv`, bytes: new TextEncoder().encode(templateCsv(table)) },
      ];
      for (const file of files) {
        const { rows, notes, faults } = await readOffices(city, [file]);
        expect([rows, faults]).toEqual([[], []]);
        expect(notes).toHaveLength(1);
        expect(notes[0]).toContain(`没有填数，没有收的${table.rows.length}行`);
      }
    }
  });
});
