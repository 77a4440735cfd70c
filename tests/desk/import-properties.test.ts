/** Whatever the import accepts, it reproduces exactly; whatever it is given, it never breaks. */

import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import writeXlsxFile from "write-excel-file/universal";
import { describe, expect, test } from "vitest";

import { template as words } from "../../src/i18n/zh/desk/template.ts";
import { cityDataset } from "./city.ts";
import {
  doubtfulStyles,
  layouts,
  numberStyles,
  tableOf,
  textFile,
  type Truth,
  truths,
} from "./dirt.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { readOffices } from "./outcome.ts";

const dataset = cityDataset();

/** The same cases each time: a failure seen once is seen again. */
const runs = (count: number) => ({ numRuns: count, seed: 26 });

/** What the city's targets ask for in 2023; a level is asked for as that of its day's year. */
const about = dataset.targets
  .filter(({ region, measure, period }) => {
    const isOwn = region === dataset.home || dataset.units.includes(region);
    return isOwn && (measure === "level" || (period.firstYear <= 2023 && period.lastYear >= 2023));
  })
  .map(({ indicator, region, measure, period, unit }) => ({
    indicator: [indicator.id, indicator.name.zh, unit] as const,
    region: [region.id, region.name.zh] as const,
    kind: [measure, words.measure[measure], measure === "level" ? "2023" : period.text] as const,
  }));

const read = async (file: string, bytes: Uint8Array) => {
  const { rows, faults } = await readOffices(dataset, [{ file, bytes }]);
  const values = rows.map((row) => ({
    key: [row.indicator.id, row.region.id, row.measure, row.period, row.asOf].join("|"),
    value: row.value,
    unit: row.unit,
    status: row.status,
    note: row.note,
  }));
  return { values, faults };
};

const expected = (rows: readonly Truth[]) =>
  rows.map(({ indicator, region, kind, asOf, value, status, note }) => ({
    key: [indicator[0], region[0], kind[0], kind[2], asOf].join("|"),
    value,
    unit: indicator[2],
    status: status[0],
    note,
  }));

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

describe("the import", () => {
  test("is asked about things that are counted, paid and shared", () => {
    const units = new Set(about.map(({ indicator }) => indicator[2]));
    expect([...units]).toEqual(expect.arrayContaining(["家", "亿元", "%"]));
  });

  test("reproduces every table of text that leaves no doubt, in any dress", async () => {
    await fc.assert(
      fc.asyncProperty(truths(about), layouts, async (rows, layout) => {
        const { values, faults } = await read("表.csv", textFile(tableOf(rows, layout), layout));
        expect(faults).toEqual([]);
        expect(values.toSorted(byKey)).toEqual(expected(rows).toSorted(byKey));
      }),
      { ...runs(300) },
    );
  });

  test("reproduces every workbook, its numbers and dates typed or written as text", async () => {
    const cellTypes = fc.record({ isNumber: fc.boolean(), isDate: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(truths(about), layouts, cellTypes, async (rows, layout, types) => {
        const plain = { ...layout, number: types.isNumber ? 0 : layout.number };
        const table = tableOf(rows, plain);
        const headings = table.find((row) => row.length >= layout.headings.length) ?? [];
        const first = table.indexOf(headings);
        const at = layout.hasPeople ? 1 : 0;
        let next = 0;
        const data = table.map((row, index) => {
          const isRow = index > first && row.length === headings.length;
          const truth = isRow ? rows[next++] : undefined;
          return row.map((text, column) => {
            if (truth !== undefined && types.isNumber && column === at + 5)
              return { value: Number(truth.value), type: Number };
            if (truth !== undefined && types.isDate && column === at + 6) {
              const value = new Date(`${truth.asOf}T00:00:00Z`);
              return { value, type: Date, format: "yyyy/m/d" };
            }
            return text === "" ? null : { value: text, type: String };
          });
        });
        const blob = await writeXlsxFile([{ sheet: "表", data }]).toBlob();
        const { values, faults } = await read("表.xlsx", new Uint8Array(await blob.arrayBuffer()));
        expect(faults).toEqual([]);
        expect(values.toSorted(byKey)).toEqual(expected(rows).toSorted(byKey));
      }),
      { ...runs(60) },
    );
  });

  test("refuses every number that leaves doubt", async () => {
    const styles = fc.constantFrom(...doubtfulStyles);
    await fc.assert(
      fc.asyncProperty(truths(about), layouts, styles, async (rows, layout, style) => {
        const table = tableOf(rows, layout, style);
        const { values, faults } = await read("表.csv", textFile(table, layout));
        expect(values).toEqual([]);
        expect(faults.length).toBeGreaterThanOrEqual(rows.length);
      }),
      { ...runs(100) },
    );
  });

  test("answers bytes of any kind in sentences", async () => {
    const names = fc.constantFrom("表.csv", "表.xlsx", "表.txt", "表.xls", "表");
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (file, bytes) => {
        const { values, faults } = await read(file, bytes);
        expect(values).toEqual([]);
        expect(faults.every((fault) => fault.startsWith(`${file}：`))).toBe(true);
        expect(faults).toHaveLength(1);
      }),
      { ...runs(300) },
    );
  });

  test("answers a workbook with any bytes changed or cut off", async () => {
    const whole = new Uint8Array(
      readFileSync("tests/desk/corpus/libreoffice-plain/libreoffice-plain.xlsx"),
    );
    const changes = fc.array(
      fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })),
      {
        maxLength: 4,
      },
    );
    const good = (await read("表.xlsx", whole)).values;
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.nat({ max: whole.length }),
        fc.boolean(),
        async (at, end, isCut) => {
          const bytes = whole.slice(0, isCut ? end : whole.length);
          for (const [index, byte] of at) if (index < bytes.length) bytes[index] = byte;
          const { values, faults } = await read("表.xlsx", bytes);
          // Checksums find what was changed, so that nothing is read otherwise than it was written.
          expect(faults.length > 0 ? good : values).toEqual(good);
        },
      ),
      { ...runs(200) },
    );
  });

  test("answers a workbook whose parts are changed and packed again", async () => {
    const whole = unzipSync(
      new Uint8Array(readFileSync("tests/desk/corpus/libreoffice-plain/libreoffice-plain.xlsx")),
    );
    const names = fc.constantFrom(...Object.keys(whole));
    const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'<>/"&;=0A9\0')), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(names, changes, async (name, at) => {
        const part = (whole[name] ?? new Uint8Array()).slice();
        for (const [index, sign] of at) part[index % part.length] = sign.charCodeAt(0);
        const { faults } = await read("表.xlsx", zipSync({ ...whole, [name]: part }, { level: 1 }));
        expect(faults.every((fault) => fault.startsWith("表.xlsx"))).toBe(true);
      }),
      runs(300),
    );
  });

  test("reads GB18030 that happens to be UTF-8 as well", async () => {
    const text = "indicator,region,measure,period,unit,value,as_of,status,note\n";
    const row = "mentor-teams,unit-1,increment,2021/2025,支,3,2023-08-31,final,\n";
    const { values, faults } = await read("表.csv", encodeGb18030(text + row));
    expect(faults).toEqual([]);
    expect(values.map(({ value, unit }) => value + unit)).toEqual(["3支"]);
  });

  test("has a way to write every number", () => {
    expect(numberStyles.map((style) => style("1234.5", "万元"))).toContain("0.12345亿元");
  });
});
