/** Keeping the public files of a release: what is kept, and what is refused. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { correctCell } from "../../src/cli/correct-cell.ts";
import { freezeRelease } from "../../src/cli/freeze-release.ts";
import { frozenOtherwiseWarning } from "../../src/cli/frozen-checks.ts";
import { CHECKSUMS_FILE } from "../../src/lib/checksums.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { publishedFilesOf, writeCityWithHistory } from "../fictional/history.ts";
import { startCommand } from "./run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const NEXT = "2023-09-20";
const TARGET = "sl-2023-2.incubatees.unit-2.2023.increment";
const ACTUAL = "2022-01-20.events.shili.2021.increment.2021-12-31";

/** A city with three kept releases, made once. */
let made: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "kept-city-"));
  await writeCityWithHistory(made, { districts: 4, releases: 3 });
});
afterAll(() => rmSync(made, { recursive: true }));

/** Returns a folder with the city as `data/`. */
const cityFolder = (): string => {
  const folder = temporaryFolder();
  cpSync(made, join(folder, "data"), { recursive: true });
  return folder;
};

const edit = (folder: string, name: string, change: (text: string) => string): void => {
  const file = join(folder, "data", name);
  const text = readFileSync(file, "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
};

/** Makes of the city the next release. */
const moveOn = (folder: string): void => {
  edit(folder, "site.json", (text) => text.replace('"2023-09-05"', `"${NEXT}"`));
  edit(folder, "releases.csv", (text) => `${text}${NEXT},下一次发布。,\n`);
};

/** Writes what a build of the data has below `/data/`, with a page, a copy and a file of a part of them. */
const writeSite = async (folder: string): Promise<void> => {
  const site = join(folder, "site/data");
  mkdirSync(join(site, "districts"), { recursive: true });
  const files = await publishedFilesOf(loadDataset(join(folder, "data")));
  for (const { name, bytes } of files) writeFileSync(join(site, name), bytes);
  const others = ["index.html", CHECKSUMS_FILE, "districts/unit-1.csv", "targets.csv.br"];
  for (const name of others) writeFileSync(join(site, name), "x");
};

/** Keeps the release of the site in the folder; returns what is said, or why not. */
const freeze = (folder: string): readonly string[] => {
  const lines: string[] = [];
  try {
    const [dataFolder, siteFolder] = [join(folder, "data"), join(folder, "site")];
    freezeRelease({ dataFolder, siteFolder }, (line) => lines.push(line));
    return lines;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    expect(lines).toEqual([]);
    return error.message.split("\n");
  }
};

const keptNames = (folder: string): readonly string[] => readdirSync(join(folder, "data/releases"));

/** Changes one target's value, with nothing said about it. */
const changeSilently = (folder: string): void =>
  edit(folder, "targets/sl-2023-2.csv", (text) =>
    text.replace(/^(incubatees,unit-2,.*?,)\d+(,,个,)/m, "$1999$2"),
  );

describe("freezeRelease", () => {
  test("keeps the files of a new release byte by byte, with their checksums", async () => {
    const folder = cityFolder();
    moveOn(folder);
    await writeSite(folder);
    expect(freeze(folder)).toEqual([
      expect.stringMatching(new RegExp(`^已把 ${NEXT} 这次发布的\\d+个文件（.*）存进 `)),
    ]);
    const kept = join(folder, "data/releases", NEXT);
    const files = await publishedFilesOf(loadDataset(join(folder, "data")));
    expect(readdirSync(kept).sort()).toEqual(
      [CHECKSUMS_FILE, ...files.map(({ name }) => name)].sort(),
    );
    for (const { name, bytes } of files)
      expect(readFileSync(join(kept, name)).equals(bytes), name).toBe(true);
    // Loading verifies every checksum.
    expect(loadDataset(join(folder, "data")).releases.at(-1)?.frozen).toHaveLength(files.length);
    expect(keptNames(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("says of the same files that they are kept already, and changes nothing", async () => {
    const folder = cityFolder();
    await writeSite(folder);
    const list = join(folder, "data/releases/2023-09-05", CHECKSUMS_FILE);
    const before = readFileSync(list);
    expect(freeze(folder)).toEqual([expect.stringMatching(/已经存在 .*，文件完全相同/)]);
    expect(readFileSync(list).equals(before)).toBe(true);
  });

  test("refuses other files for a day that is kept", async () => {
    const folder = cityFolder();
    changeSilently(folder);
    await writeSite(folder);
    expect(freeze(folder)).toEqual([
      expect.stringMatching(/^2023-09-05 这次发布已经存在.*不能覆盖/),
    ]);
  });

  test("refuses a site of another release, of other data, and a folder without a site", async () => {
    const folder = cityFolder();
    expect(freeze(folder)).toEqual([expect.stringContaining("里没有生成好的网站")]);
    await writeSite(folder);
    moveOn(folder);
    expect(freeze(folder)).toEqual([
      expect.stringMatching(/是 2023-09-05 这次发布，数据里的 released 是 2023-09-20/),
    ]);
    await writeSite(folder);
    changeSilently(folder);
    expect(freeze(folder)).toEqual([
      expect.stringMatching(/对不上：progress\.csv、progress\.json、targets\.csv、targets\.json。/),
    ]);
    expect(keptNames(folder)).not.toContain(NEXT);
  });

  test("refuses values that changed or went without a word, all at once", async () => {
    const folder = cityFolder();
    moveOn(folder);
    changeSilently(folder);
    edit(folder, "subsidies.csv", (text) => text.replace(/^linli,incubator,national.*\n/m, ""));
    edit(folder, "actuals/2022-01-20.csv", (text) =>
      text.replace(/^(events,shili,.*,)\d+(,场,)/m, "$17$2"),
    );
    await writeSite(folder);
    const lines = freeze(folder);
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(
          `^targets/sl-2023-2\\.csv 的 ${TARGET}：2023-09-05 发布时 value 是“\\d+”，现在是“999”。.*file 填“targets/sl-2023-2\\.csv”，key 填“${TARGET}”`,
        ),
      ),
      expect.stringMatching(
        /^subsidies\.csv 的 ll-2022-3\.incubator.*（amount 是“80”；.*），现在没有了/,
      ),
      expect.stringMatching(
        new RegExp(`^actuals/2022-01-20\\.csv 的 ${ACTUAL}：.*旧的发布文件不改、不删`),
      ),
      "共3处与已经发布的不同，又没有说明，所以没有存档。",
    ]);
    expect(keptNames(folder)).not.toContain(NEXT);
  });

  test("takes what npm run data:correct wrote for the word about a change", async () => {
    const folder = cityFolder();
    moveOn(folder);
    const data = join(folder, "data");
    const correct = (key: string, more: readonly string[] = []): void =>
      correctCell(
        [
          ...["--data", data, "--key", key, "--column", "value", "--to", "999"],
          ...["--reason", "录错", "--date", NEXT, ...more],
        ],
        () => undefined,
      );
    correct(TARGET);
    correct(ACTUAL, ["--ours"]);
    await writeSite(folder);
    expect(freeze(folder)).toEqual([expect.stringContaining("存进")]);
  });

  test("leaves nothing where it cannot write", async () => {
    const folder = cityFolder();
    moveOn(folder);
    await writeSite(folder);
    rmSync(join(folder, "data/releases"), { recursive: true });
    // In place of the folder a link to nowhere, which no folder can be made in.
    symlinkSync(join(folder, "nowhere/there"), join(folder, "data/releases"));
    expect(freeze(folder)).toEqual([expect.stringMatching(/^没能写进 .*（\w+），什么也没有留下/)]);
    expect(readdirSync(folder).sort()).toEqual(["data", "site"]);
  });
});

describe("frozenOtherwiseWarning", () => {
  const warning = (folder: string): string | undefined =>
    frozenOtherwiseWarning(join(folder, "data"), loadDataset(join(folder, "data")));

  test("says nothing of data that are as kept", () =>
    expect(warning(cityFolder())).toBeUndefined());

  test("tells once that the day has to be moved on, with the tables that differ", () => {
    const folder = cityFolder();
    changeSilently(folder);
    expect(warning(folder)).toMatch(
      /^请注意：2023-09-05 这次发布已经存档，现在的数据与它不同（progress、targets）。.*released/,
    );
    moveOn(folder);
    expect(warning(folder)).toBeUndefined();
  });
});

describe("npm run data:freeze", () => {
  test("ends with the code and the sentence of what is wrong", async () => {
    const folder = cityFolder();
    edit(folder, "releases.csv", (text) => text.replace(/^2023-08-26.*\n/m, ""));
    const call = ["--data", join(folder, "data"), "--from", join(folder, "site")];
    const [faulty, misused, help] = [call, ["--fron", "x"], ["--help"]].map((args) =>
      startCommand("freeze", {}, args),
    );
    expect(await faulty?.ended).toBe(1);
    expect(faulty?.printed()).toMatch(
      /releases\.csv：缺少 2023-08-26 .*\n共1处需要改正，所以没有存档。\n$/,
    );
    expect(await misused?.ended).toBe(2);
    expect(misused?.printed()).toContain("不认识选项“--fron”，是不是 --from？");
    expect(await help?.ended).toBe(0);
    expect(help?.printed()).toContain("npm run data:freeze -- [选项]");
    expect(existsSync(join(folder, "data/releases", NEXT))).toBe(false);
  });
});
