/** `npm run data:diff` against folders, frozen tables and revisions of git. */

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { lastFrozen } from "../../src/cli/compared-release.ts";
import { diffData } from "../../src/cli/diff-data.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { writeCity } from "../fictional/generate.ts";
import { writeCityWithHistory } from "../fictional/history.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const valid = join(import.meta.dirname, "..", "fixtures", "valid");

const copyOf = (folder: string): string => {
  cpSync(valid, folder, { recursive: true });
  return folder;
};

/** Takes away the releases that the dataset keeps. */
const withoutFrozen = (folder: string): string => {
  rmSync(join(folder, "releases"), { recursive: true });
  return folder;
};

const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`nothing to change in ${file}: ${from}`);
  writeFileSync(path, text.replace(from, to));
};

const diff = (folder: string, ...args: readonly string[]) => {
  const lines: string[] = [];
  const told = vi.spyOn(console, "error").mockImplementation((line: string) => lines.push(line));
  onTestFinished(() => told.mockRestore());
  const code = diffData(["--data", folder, ...args], (line) => lines.push(line));
  return { code, text: lines.join("\n") };
};

/** The refusal as its user reads it, with the exit code before it. */
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandError) return `${error.exitCode} ${error.message}`;
    throw error;
  }
  return "no refusal";
};

/** Those who have the project as an archive need no git. */
const hasGit = spawnSync("git", ["--version"]).status === 0;

const git = (folder: string, ...args: readonly string[]): void => {
  execFileSync(
    "git",
    ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", ...args],
    {
      stdio: "ignore",
    },
  );
};

describe("npm run data:diff", () => {
  test("compares with the same data before the last release, where nothing else was kept", () => {
    const { code, text } = diff(withoutFrozen(copyOf(join(temporaryFolder(), "data"))));
    expect(code).toBe(0);
    expect(text).toContain("对照：2022-01-26 的发布。没有存下当时的文件");
    expect(text).toMatch(/新增的实际值 {2}1\n {2}公布方修订的 {2}1\n {2}公布方撤回的 {2}1\n/);
    expect(text).toContain(
      "示例市 科技型企业（2021年，期初以来累计，截至2021-12-31）  28家（初步值） → 31家",
    );
    expect(text).toContain("说明：终审后的数");
  });

  test("takes the release before from the log, of which values are not needed", () => {
    const city = join(temporaryFolder(), "city");
    writeCity(city);
    const { code, text } = diff(city);
    expect(code).toBe(0);
    expect(text).toContain("对照：2023-08-26 的发布。没有存下当时的文件");
    expect(text).toContain("更正记录：新增  2");
    expect(text).toContain("    2023-09-05  没有新的公布值；改正本站录错的1个目标、1项补贴。");
  });

  test("says nothing of the tables that the frozen release it finds has not", () => {
    const now = copyOf(join(temporaryFolder(), "now"));
    const { code, text } = diff(now);
    expect(code).toBe(0);
    expect(text).toContain(`对照：存下来的发布 ${now}/releases/2022-01-26。`);
    expect(text).toContain("发布日期：2022-01-26 → 2023-07-05");
    expect(text).toMatch(/没有比的表（有一边没有）：目标与完成情况、实际值、.*、核实记录。/);
    expect(text).toContain("目标：新增  8");
    expect(text).not.toMatch(/^(?:实际值|状态|覆盖率)$/m);
    expect(text).not.toMatch(/新增的实际值|状态有变的目标|0\/0/);
  });

  test("compares with the release that was kept as it was published", async () => {
    const city = join(temporaryFolder(), "city");
    await writeCityWithHistory(city);
    const { text } = diff(city);
    expect(text).toContain("没有变化：公开的表格一格也没有变。");
    expect(text).toContain("2023-09-05 这次已经发布过，上面比的就是它");
    expect(text).toContain(`加上 --against ${city}/releases/2023-08-26`);
    const earlier = diff(city, "--against", `${city}/releases/2023-07-20`).text;
    expect(earlier).not.toContain("没有比的表");
    expect(earlier).toMatch(/新增的实际值 {2}0\n {2}公布方修订的 {2}1\n {2}公布方撤回的 {2}2\n/);
    expect(earlier).toMatch(/我们改正的 {2}0\n {2}不见了的 {2}0\n/);
    expect(earlier).toContain("目标：改动  1");
    expect(earlier).toContain("补贴标准：改动  1");
    expect(earlier).toContain("发布记录：新增  2");
  });

  test("says of changes since a release that they need a new day", async () => {
    const city = join(temporaryFolder(), "city");
    await writeCityWithHistory(city);
    edit(city, "searches.csv", "虚构", "虚构的");
    const { text } = diff(city);
    expect(text).toContain("先把 site.json 的 released 改成新的日期");
    expect(text).not.toContain("上面比的就是它");
  });

  test("says of the first release that there is nothing to compare with", () => {
    const { text } = diff("data");
    expect(text).toContain("对照：这是第一次发布，没有上一次，所有实际值都算新增。");
    expect(text).toContain("新增的实际值  3");
  });

  test("compares with another folder, of another shape too", () => {
    const folder = temporaryFolder();
    const [old, now] = [copyOf(join(folder, "old")), copyOf(join(folder, "now"))];
    expect(diff(now, "--against", old).text).toContain("没有变化：公开的表格一格也没有变。");
    edit(now, "targets/sl-2021-1.csv", ",30,", ",31,");
    const { text } = diff(now, "--against", old);
    expect(text).toContain("目标：改动  1");
    expect(text).toMatch(/30家.* → 31家/);
    expect(diff(now, "--against", "data").code).toBe(0);
  });

  test("compares with the frozen tables of a release, found by itself where the dataset keeps them", () => {
    const folder = temporaryFolder();
    const now = copyOf(join(folder, "now"));
    const frozen = join(folder, "2023-07-05");
    mkdirSync(frozen);
    for (const { path, body, subject, format } of publicFiles(loadDataset(now)))
      if (subject === undefined && format === "csv") writeFileSync(join(frozen, path), body);
    expect(diff(now, "--against", frozen).text).toContain("没有变化");
    edit(now, "subsidies.csv", ",20,", ",25,");
    rmSync(join(frozen, "searches.csv"));
    const { text } = diff(now, "--against", frozen);
    expect(text).toContain(`对照：存下来的发布 ${frozen}。`);
    expect(text).toContain("没有比的表（有一边没有）：检索记录。");
    expect(text).toContain("补贴标准：改动  1");

    cpSync(frozen, join(now, "releases", "2023-07-05"), { recursive: true });
    cpSync(frozen, join(now, "releases", "2022-01-26"), { recursive: true });
    mkdirSync(join(now, "releases", "notes"));
    expect(lastFrozen(now)).toBe(`${now}/releases/2023-07-05`);
    expect(lastFrozen(valid)).toBe(`${valid}/releases/2022-01-26`);
    expect(lastFrozen(withoutFrozen(now))).toBeUndefined();
  });

  test.skipIf(!hasGit)("compares with a revision of git, by any of its names", () => {
    const folder = temporaryFolder();
    const now = copyOf(join(folder, "城市 数据"));
    git(folder, "init");
    git(folder, "add", "-A");
    git(folder, "commit", "-m", "first");
    git(folder, "tag", "v1");
    edit(now, "targets/sl-2021-1.csv", ",30,", ",31,");
    git(folder, "commit", "-am", "second");
    for (const revision of ["HEAD~1", "v1"]) {
      const { code, text } = diff(now, "--against", revision);
      expect(code).toBe(0);
      expect(text).toMatch(new RegExp(`对照：git 版本 ${revision}（[0-9a-f]{7,}）。`));
      expect(text).toContain("目标：改动  1");
    }
    expect(diff(now, "--against", "HEAD").text).toContain("没有变化");
    expect(refusal(() => diff(now, "--against", "HEAD~9"))).toMatch(
      /^2 “HEAD~9”既不是文件夹，也不是 git 里的版本/,
    );
    const other = copyOf(join(folder, "other"));
    expect(refusal(() => diff(other, "--against", "HEAD"))).toMatch(/^2 版本“HEAD”里还没有/);
  });

  test.skipIf(!hasGit)("says why there is nothing to compare with", () => {
    const folder = temporaryFolder();
    const now = copyOf(join(folder, "now"));
    vi.stubEnv("GIT_CEILING_DIRECTORIES", folder);
    expect(refusal(() => diff(now, "--against", "v1"))).toMatch(
      /^2 没有“v1”这个文件夹；.*也不在 git 里/,
    );
    vi.stubEnv("PATH", folder);
    expect(refusal(() => diff(now, "--against", "v1"))).toMatch(
      /^2 没有“v1”这个文件夹；也没有装 git/,
    );
    vi.unstubAllEnvs();
    expect(refusal(() => diff(now, "--against", folder))).toMatch(/^2 .*既没有 site\.json，也没有/);
    const old = copyOf(join(folder, "old"));
    edit(old, "regions.csv", "county", "town");
    expect(refusal(() => diff(now, "--against", old))).toMatch(
      /^1 拿来比的数据文件夹 .*自己有1处错，没法比：\n.*regions\.csv 第3行 kind：/,
    );
    const faulty = diff(old, "--against", now);
    expect(faulty.code).toBe(1);
    expect(faulty.text).toContain("共1处必须改正，改好再对照。");
  });

  test("writes a page, over its own and over nobody else's", () => {
    const folder = temporaryFolder();
    const now = copyOf(join(folder, "now"));
    const page = join(folder, "对照.html");
    expect(diff(now, "--html", page).text).toContain(`网页写在 ${page}`);
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(readFileSync(page, "utf8")).toContain("--color-surface");
    expect(diff(now, "--html", page).code).toBe(0);
    writeFileSync(page, "别人的");
    expect(refusal(() => diff(now, "--html", page))).toMatch(/^2 .*不是这个命令写的，所以没有动它/);
    expect(readFileSync(page, "utf8")).toBe("别人的");
    const inside = join(now, "对照.html");
    expect(refusal(() => diff(now, "--html", inside))).toMatch(/^2 .*在数据文件夹里/);
    expect(existsSync(inside)).toBe(false);
    expect(refusal(() => diff(now, "--html", join(folder, "无", "对照.html")))).toMatch(
      /^1 没能写入.*ENOENT/,
    );
  });
});
