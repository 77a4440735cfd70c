/** The import as a command: what it says, what it writes, and that it writes all or nothing. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { importRelease } from "../../src/cli/import-release.ts";
import { releasesChange } from "../../src/cli/release-changes.ts";
import { templateCsv } from "../../src/desk/template/template-csv.ts";
import {
  parseDay,
  type TemplateTable,
  templateTable,
} from "../../src/desk/template/template-table.ts";
import { templateWorkbook } from "../../src/desk/template/template-workbook.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { cityDataset } from "../desk/city.ts";
import { filledTemplate } from "../desk/filled-template.ts";
import { writeCity } from "../fictional/generate.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const cityFolder = (): string => {
  const folder = join(temporaryFolder(), "city");
  writeCity(folder);
  return folder;
};

const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")]),
  );

/** Returns the text of one of the contents. */
const bytesOf = (files: ReadonlyMap<string, string>, name: string): string =>
  Buffer.from(files.get(name) ?? "", "latin1").toString("utf8");

/** Runs the command; returns what it printed, the refusal last. */
const run = async (...args: readonly string[]): Promise<{ code: number; text: string }> => {
  const lines: string[] = [];
  try {
    await importRelease(args, (line) => lines.push(line));
    return { code: 0, text: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.exitCode, text: [...lines, error.message].join("\n") };
  }
};

const note = ["--note", "八月的数，三个单位"] as const;
const source = ["--release", "2023-09-30", "--document", "sl-bulletin-2023-07"] as const;
const release = [...source, ...note] as const;

const tableFor = (office: string): TemplateTable => {
  const dataset = cityDataset();
  const asOf = parseDay("2023-08-31");
  const organisation = dataset.organisations.find(({ id }) => id === office);
  const table =
    asOf === undefined || organisation === undefined
      ? undefined
      : templateTable(dataset, organisation, asOf);
  if (table === undefined) throw new Error(`nothing to report: ${office}`);
  return table;
};

const HEADINGS = "指标,地区,计数方式,时期,单位,数值,截至日期,数据状态,说明\n";

describe("npm run data:import", () => {
  test("writes what several offices filled in as one release, and the dates with it", async () => {
    const data = cityFolder();
    const returned = join(data, "../returned");
    mkdirSync(returned);
    const first = filledTemplate(tableFor("unit-1"), [
      { value: "18", status: "定数", note: "含筹建1家" },
      { value: "7", status: "初步数" },
    ]);
    const second = filledTemplate(tableFor("unit-2"), [{ value: "9", status: "定数" }]);
    writeFileSync(join(returned, "1.xlsx"), await templateWorkbook(first));
    writeFileSync(join(returned, "2.csv"), templateCsv(second));
    const before = contents(data);
    const english = ["--note-en", "August, three units"] as const;
    const { code, text } = await run(returned, ...release, ...english, "--data", data);
    expect(text).toContain("2个文件，收3个数；另有4行没有填数，没有收。");
    expect(code).toBe(0);

    const after = contents(data);
    const changed = [...after].filter(([name, bytes]) => before.get(name) !== bytes);
    expect(changed.map(([name]) => name).sort()).toEqual([
      "actuals/2023-09-30.csv",
      "releases.csv",
      "site.json",
    ]);
    expect(after.size).toBe(before.size + 1);
    const dates = (json: string | undefined) => json?.replace(/"(?:as_of|released)": "[^"]*"/g, "");
    expect(dates(after.get("site.json"))).toBe(dates(before.get("site.json")));

    expect(text).toContain(`${data}/releases.csv 加了一行。`);
    expect(bytesOf(after, "releases.csv")).toBe(
      `\uFEFF${bytesOf(before, "releases.csv")}2023-09-30,八月的数，三个单位,"August, three units"\n`,
    );

    const { actuals, site, releases } = loadDataset(data);
    expect(releases.at(-1)).toMatchObject({
      date: { text: "2023-09-30" },
      note: { zh: "八月的数，三个单位", en: "August, three units" },
      actualsFile: "actuals/2023-09-30.csv",
    });
    expect([site.asOf.text, site.released.text]).toEqual(["2023-08-31", "2023-09-30"]);
    expect(
      actuals
        .filter(({ released }) => released.text === "2023-09-30")
        .map(({ indicator, region, period, asOf, value, status, note }) =>
          [indicator.id, region.id, period.text, asOf.text, value, status, note].join(" "),
        ),
    ).toEqual([
      "carriers unit-1 2023 2023-08-31 18 final 含筹建1家",
      "carriers unit-2 2023 2023-08-31 9 final ",
      "events unit-1 2023 2023-08-31 7 provisional ",
    ]);
  });

  test("writes nothing when it is only to check, or when anything is ambiguous", async () => {
    const data = cityFolder();
    const good = join(data, "../good.csv");
    const bad = join(data, "../bad.csv");
    const row = "孵化载体,晴例区,当时的水平,2023,家,18,2023-08-31,定数,\n";
    writeFileSync(good, HEADINGS + row);
    writeFileSync(bad, HEADINGS + row.replace("晴例区", "松例县").replace("18", "约18"));
    const before = contents(data);
    const checked = await run(good, ...release, "--data", data, "--dry-run");
    expect(checked.code).toBe(0);
    expect(checked.text).toContain("这次只检查，没有写");
    const refused = await run(good, bad, ...release, "--data", data);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(`${bad} F2：“约18”不是一个确定的数`);
    expect(refused.text).toMatch(/共1处要改。什么都没有写/);
    expect(contents(data)).toEqual(before);
  });

  test("tells faults that only the whole dataset shows at the cell they came from", async () => {
    const data = cityFolder();
    const file = join(data, "../revised.csv");
    const rows = [
      // Published on 2023-07-20 as 17, and no note says why it is another number now.
      "孵化载体,晴例区,当时的水平,2023,家,16,2023-06-30,定数,\n",
      "创新创业活动,晴例区,期初以来累计,2023,场,5,2024-01-31,定数,\n",
      "研发投入强度,示例市,当时的水平,2023,%,0.025,2023-08-31,定数,\n",
    ];
    writeFileSync(file, HEADINGS + rows.join(""));
    const before = contents(data);
    const { code, text } = await run(file, ...release, "--data", data);
    expect(code).toBe(1);
    expect(text).toMatch(/revised\.csv I2：.*17/);
    expect(text).toMatch(/revised\.csv G3：截至“2024-01-31”时，期间“2023”已经结束/);
    expect(text).toMatch(/revised\.csv F4：“0\.025”像是把2\.5%存成了小数/);
    expect(contents(data)).toEqual(before);
  });

  test.each([
    [source, 2, /releases\.csv 每次发布一行，要写这次发布了什么。请加上 --note 说明/],
    [["--release", "2023-07-20"], 1, /已经有 .*2023-07-20\.csv，没有动它/],
    [["--release", "2023-08-26"], 1, /已经有 .*2023-08-26\.json，没有动它/],
    [["--release", "2023-08-30"], 1, /不晚于上一次发布的 2023-09-05/],
    [["--release", "2023-13-01"], 2, /--release 写成了“2023-13-01”/],
    [["--release", "2023-09-30", ...note], 1, /没有说明这些数出自哪份文件.*data:add-document/],
    [["--release", "2023-09-30", "--document", "none"], 1, /没有文件“none”。.*data:add-document/],
    [
      ["--release", "2023-09-30", "--document", "sl-2021-8", ...note],
      1,
      /请加上 --clause，从这里选：s1、/,
    ],
    [[...release, "--clause", "x"], 2, /没有条款“x”。它的条款有：text/],
    [["--release", "2023-11-01", "--document", "sl-bulletin-2023-07"], 2, /请加上 --next 新日期/],
    [[...release, "no-such-file.csv"], 1, /no-such-file\.csv：没有这个文件/],
  ])("refuses %j in one sentence", async (args, exitCode, sentence) => {
    const data = cityFolder();
    const file = join(data, "../table.csv");
    writeFileSync(file, `${HEADINGS}孵化载体,晴例区,当时的水平,2023,家,18,2023-08-31,定数,\n`);
    const before = contents(data);
    const { code, text } = await run(file, ...args, "--data", data);
    expect(text).toMatch(sentence);
    expect(code).toBe(exitCode);
    expect(contents(data)).toEqual(before);
  });

  test("says which table was given back without any number", async () => {
    const data = cityFolder();
    const file = join(data, "../empty.xlsx");
    writeFileSync(file, await templateWorkbook(tableFor("unit-1")));
    const { code, text } = await run(file, ...release, "--data", data);
    expect(text).toContain("工作表“填报”：没有填数，没有收的3行：第4—6行");
    expect(text).toMatch(/这些文件里一个数都没有填，没有什么可发布的。$/);
    expect(code).toBe(1);
  });

  test("prints nothing of what stands in columns that it drops", async () => {
    const data = cityFolder();
    const file = join(data, "../people.csv");
    writeFileSync(
      file,
      "填报人,联系电话,指标,地区,计数方式,时期,单位,数值,截至日期,数据状态\n" +
        "某甲某乙,13900000000,孵化载体,晴例区,当时的水平,2023,家,约18,2023-08-31,定数\n" +
        "填报人：某甲某乙,电话13900000000\n",
    );
    const { text } = await run(file, ...release, "--data", data);
    expect(text).toContain("不认识的列没有收：填报人、联系电话");
    expect(text).not.toMatch(/某甲|139/);
  });
});

describe("releasesChange", () => {
  test("adds a line in the order of the file's own columns", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "releases.csv"), "date,note,note_en\n2023-09-05,首次,First");
    const cells = { date: "2023-09-30", note: "八月的数，三个单位", note_en: "" };
    expect(releasesChange(folder, cells).text).toBe(
      "\uFEFFdate,note,note_en\n2023-09-05,首次,First\n2023-09-30,八月的数，三个单位,\n",
    );
    expect(() => releasesChange(folder, { ...cells, note: undefined })).toThrow(/请加上 --note/);
  });
});
