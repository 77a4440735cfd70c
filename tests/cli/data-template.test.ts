/** The templates as a command writes them. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { writeTemplates } from "../../src/cli/write-templates.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const run = async (...args: readonly string[]): Promise<{ code: number; text: string }> => {
  const lines: string[] = [];
  try {
    await writeTemplates(args, (line) => lines.push(line));
    return { code: 0, text: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.exitCode, text: [...lines, error.message].join("\n") };
  }
};

const asOf = ["--as-of", "2021-06-26"] as const;

describe("npm run data:template", () => {
  test("writes a workbook and a CSV file for each lead office that has targets", async () => {
    const folder = join(temporaryFolder(), "templates");
    const { code, text } = await run(...asOf, "--to", folder);
    expect(code).toBe(0);
    const names = readdirSync(folder).sort();
    expect(names).toContain("2021-06-26-panshan.csv");
    expect(names).toContain("2021-06-26-science-bureau.xlsx");
    // Its task, policy support, has no figures.
    expect(names.filter((name) => name.includes("finance-bureau"))).toEqual([]);
    expect(text).toContain("市财政局到 2021-06-26 没有要填的目标");
    expect(text).toMatch(/另有\d+个目标不在任何一份表里.*在孵企业及创新创业团队1个/);
    expect(text).toMatch(/写好了22个文件/);
  });

  test("asks one office only, in the same bytes each time", async () => {
    const folder = temporaryFolder();
    for (const name of ["a", "b"])
      expect((await run(...asOf, "--by", "panshan", "--to", join(folder, name))).code).toBe(0);
    const names = ["2021-06-26-panshan.csv", "2021-06-26-panshan.xlsx"];
    expect(readdirSync(join(folder, "a")).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(folder, "a", name))).toEqual(readFileSync(join(folder, "b", name)));
  });

  test.each([
    [["--as-of", "2021-06"], 2, /--as-of 写成了“2021-06”/],
    [[...asOf, "--by", "panshn"], 2, /“panshn”.*牵头单位有：panshan 盘山县、/],
    [[...asOf, "--by", "units"], 2, /“各县区、经济区”代表多个单位.*panshan 盘山县、/],
    [[...asOf, "--to", "data/templates"], 2, /在数据文件夹里面/],
    [[...asOf, "--to", "src"], 2, /“src”已经有了，没有动它/],
    [["--as-of", "2010-01-01"], 1, /到 2010-01-01 没有一个牵头单位有要填的目标/],
  ])("refuses %j in one sentence", async (args, exitCode, sentence) => {
    const { code, text } = await run(...args);
    expect(text).toMatch(sentence);
    expect(code).toBe(exitCode);
  });

  test("fills an empty folder, and leaves one with a file in it alone", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    mkdirSync(join(folder, "used"));
    writeFileSync(join(folder, "used/mine.txt"), "");
    expect((await run(...asOf, "--by", "dawa", "--to", join(folder, "empty"))).code).toBe(0);
    expect((await run(...asOf, "--by", "dawa", "--to", join(folder, "used"))).code).toBe(2);
    expect(readdirSync(join(folder, "used"))).toEqual(["mine.txt"]);
    expect(readdirSync(folder).sort()).toEqual(["empty", "used"]);
  });
});
