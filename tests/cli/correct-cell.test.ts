import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { correctCell } from "../../src/cli/correct-cell.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { encodeGb18030 } from "../../src/load/gb18030.ts";
import { cityCopy, contents, type Outcome, outcomeOf } from "./city-copy.ts";

const target = "pj-2021-10.tech-smes.panshan.2021.increment";
const actual = "2026-11-22.high-tech-enterprises.gaoxin.2018.level.2018-11-05";
const why = ["--reason", "录入时看错一行", "--date", "2026-11-22"];

const correct = (folder: string, key: string, column: string, ...rest: string[]): Outcome =>
  outcomeOf(correctCell, ["--data", folder, "--key", key, "--column", column, ...rest]);

/** Returns the names of the files that differ. */
const changedFiles = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );

describe("correctCell", () => {
  test("changes the one cell and logs it, and no other byte", () => {
    const folder = cityCopy();
    const before = contents(folder);
    const { exitCode, text } = correct(folder, target, "value", "--to", "7", ...why);
    expect([exitCode, text]).toEqual([0, expect.stringContaining("value 由“5”改成“7”")]);
    const after = contents(folder);
    expect(changedFiles(before, after)).toEqual(["corrections.csv", "targets/pj-2021-10.csv"]);
    const row = "tech-smes,panshan,increment,2021,stated,5,";
    expect(after.get("targets/pj-2021-10.csv")).toBe(
      before.get("targets/pj-2021-10.csv")?.replace(row, row.replace("5", "7")),
    );
    const entry = `2026-11-22,targets/pj-2021-10.csv,${target},5,7,录入时看错一行\n`;
    expect(after.get("corrections.csv")).toBe(
      `${before.get("corrections.csv")}${Buffer.from(entry).toString("latin1")}`,
    );
  });

  test("keeps GB18030 and the line ends of Excel", () => {
    const folder = cityCopy();
    const file = join(folder, "targets/pj-2021-10.csv");
    const text = readFileSync(file, "utf8").replace("\uFEFF", "").replaceAll("\n", "\r\n");
    writeFileSync(file, encodeGb18030(text));
    expect(correct(folder, target, "wording", "--to", "盘山县 5家", ...why).exitCode).toBe(0);
    expect(readFileSync(file)).toEqual(
      Buffer.from(encodeGb18030(text.replace("盘山县5家,,firm", "盘山县 5家,,firm"))),
    );
  });

  test("says what stood in an empty cell, and empties one", () => {
    const folder = cityCopy();
    expect(correct(folder, target, "note", "--to", "照附件2", ...why).exitCode).toBe(0);
    expect(correct(folder, target, "note", "--clear", ...why).exitCode).toBe(0);
    const log = readFileSync(join(folder, "corrections.csv"), "utf8");
    expect(log).toContain(`${target},（空）,照附件2,`);
    expect(log).toContain(`${target},照附件2,（空）,`);
    expect(contents(folder).get("targets/pj-2021-10.csv")).toBe(
      contents("data").get("targets/pj-2021-10.csv"),
    );
  });

  test("corrects a subsidy, a document and one of two rows that share an id", () => {
    const folder = cityCopy();
    const subsidy = "pj-2019-29.rd-institution.national.newly_recognised";
    expect(correct(folder, subsidy, "amount", "--to", "90", ...why).exitCode).toBe(0);
    expect(correct(folder, "tl-2023-2", "issuer", "--to", "通辽", ...why).exitCode).toBe(0);
    expect(correct(folder, "panshan", "name_zh", "--to", "盘山", ...why).text).toContain(
      "“panshan”在几个文件里都有：regions.csv、organisations.csv",
    );
    const place = ["--to", "盘山", "--file", "regions.csv", ...why];
    expect(correct(folder, "panshan", "name_zh", ...place).exitCode).toBe(0);
    const changed = changedFiles(contents("data"), contents(folder));
    expect(changed).toEqual(["corrections.csv", "documents.json", "regions.csv", "subsidies.csv"]);
    const documents = readFileSync("data/documents.json", "utf8");
    const [entry = "", issuer = ""] =
      /"id": "tl-2023-2"[^]*?"issuer": "([^"]*)"/.exec(documents) ?? [];
    expect(readFileSync(join(folder, "documents.json"), "utf8")).toBe(
      documents.replace(entry, entry.replace(`"${issuer}"`, '"通辽"')),
    );
  });

  test("corrects a release that is kept as JSON", () => {
    const folder = cityCopy();
    const csv = join(folder, "actuals/2026-11-22.csv");
    const { data } = Papa.parse(readFileSync(csv, "utf8").replace("\uFEFF", "").trim(), {
      header: true,
    });
    rmSync(csv);
    const text = JSON.stringify(data, null, 2);
    writeFileSync(csv.replace(".csv", ".json"), text);
    expect(correct(folder, actual, "value", "--to", "52", "--ours", ...why).exitCode).toBe(0);
    expect(readFileSync(csv.replace(".csv", ".json"), "utf8")).toBe(
      text.replace('"value": "51"', '"value": "52"'),
    );
  });

  test("tells that the key of the row has changed with it", () => {
    const folder = cityCopy();
    const { text } = correct(folder, target, "period", "--to", "2022", ...why);
    expect(text).toContain(`由 ${target} 变成了 pj-2021-10.tech-smes.panshan.2022.increment`);
  });

  const to7 = ["--to", "7", ...why];
  test.each([
    [
      "an unknown key",
      [target.replace("panshan", "panshn"), "value", ...to7],
      `是不是：${target}、`,
    ],
    ["a key unlike any", ["x", "value", ...to7], "在网站的下载文件 targets.csv"],
    [
      "an unknown column",
      [target, "valu", ...to7],
      "没有“valu”这一列。有的列是：indicator、region",
    ],
    ["the same value", [target, "value", "--to", "5", ...why], "现在就是“5”，没有可改的"],
    ["the same value in other digits", [target, "value", "--to", "5.0", ...why], "没有可改的"],
    ["what the column refuses", [target, "value", "--to", "7家", ...why], "第26行 value：“7家”"],
    [
      "what is a fault elsewhere",
      ["panshan", "id", "--to", "ps", "--file", "regions.csv", ...why],
      "没有这个地区“panshan”",
    ],
    [
      "a day the site is not at",
      [target, "value", "--to", "7", "--reason", "录错", "--date", "2026-11-26"],
      "“2026-11-26”晚于",
    ],
    ["a value that others published", [actual, "value", "--to", "52", ...why], "不是我们的更正"],
    ["a list", ["pj-2021-10", "defects", "--to", "无", ...why], "不是一格文字"],
    [
      "a call without a reason",
      [target, "value", "--to", "7", "--date", "2026-11-22"],
      "要写明 --reason",
    ],
    ["a call without a day", [target, "value", "--to", "7", "--reason", "录错"], "要写明 --date"],
    ["neither a value nor none", [target, "value", ...why], "--to 新内容 和 --clear"],
  ] as const)("refuses %s and changes nothing", (_, [key, column, ...rest], sentence) => {
    const folder = cityCopy();
    const { exitCode, text } = correct(folder, key, column, ...rest);
    expect(text).toContain(sentence);
    expect(exitCode).toBeGreaterThan(0);
    expect(contents(folder)).toEqual(contents("data"));
  });

  test("takes an error of ours in a published value where that is confirmed", () => {
    const folder = cityCopy();
    expect(correct(folder, actual, "value", "--to", "52", "--ours", ...why).exitCode).toBe(0);
    expect(readFileSync(join(folder, "corrections.csv"), "utf8")).toContain(`${actual},51,52,`);
  });

  test("tells faults that were there before, and adds none to them", () => {
    const folder = cityCopy();
    writeFileSync(
      join(folder, "carriers.csv"),
      "name,region,action,clause\n基地,x,build,annex2-1\n",
    );
    const { text } = correct(folder, target, "value", ...to7);
    expect(text).toMatch(/carriers\.csv 第2行 region：[^]*数据里原来就有上面1处要改正/);
  });

  test("takes back a correction that was cut off between its two files", () => {
    const folder = cityCopy();
    const other = cityCopy();
    correct(other, target, "value", ...to7);
    // As a loss of power leaves it: the log is written, the cell is not.
    const journal = join(folder, ".change");
    mkdirSync(journal);
    cpSync(join(folder, "corrections.csv"), join(journal, "old-0"));
    cpSync(join(folder, "targets/pj-2021-10.csv"), join(journal, "old-1"));
    cpSync(join(other, "targets/pj-2021-10.csv"), join(journal, "new-1"));
    rmSync(join(folder, "corrections.csv"));
    cpSync(join(other, "corrections.csv"), join(folder, "corrections.csv"));
    const hash = (file: string): string =>
      createHash("sha256")
        .update(readFileSync(join(other, file)))
        .digest("hex");
    const entries = ["corrections.csv", "targets/pj-2021-10.csv"].map((name) => ({
      name,
      hash: hash(name),
      existed: true,
    }));
    writeFileSync(
      join(journal, "files.json"),
      JSON.stringify({ process: process.pid, files: entries }),
    );
    expect(() => loadDataset(folder)).not.toThrow();
    expect(correct(folder, "x", "value", ...to7).exitCode).toBe(1);
    expect(contents(folder)).toEqual(contents("data"));
  });
});
