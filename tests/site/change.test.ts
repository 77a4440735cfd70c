/** What one changed cell of a target changes on the site, and what a broken one does not. */

import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { isCompressedCopy } from "../../src/cli/compressed-copies.ts";
import { filesBelow } from "../../src/cli/files-below.ts";
import { markerFile } from "../../src/cli/output-folder.ts";
import type { BuiltSite, Page } from "./built-site.ts";
import { all, pageAt, readSite, textOf } from "./built-site.ts";
import type { BuildResult } from "./run-build.ts";
import { buildOrThrow, builtFolder, runBuild } from "./run-build.ts";
import { buildElsewhere, seenElsewhere } from "./run-elsewhere.ts";
import { sites } from "./sites.ts";

const data = join(builtFolder, "changed-data");
const out = join(builtFolder, "changed");
const elsewhere = join(tmpdir(), `ledger-elsewhere-${process.pid}`);
const targetsFile = join(data, "targets/pj-2021-10.csv");

/** The row of 盘山县's 科技型中小企业, as line and with another value in the same cell. */
const ROW = "tech-smes,panshan,increment,2021,stated,5,,家,annex2-13,盘山县5家";
const rowWith = (value: string): string => ROW.replace("stated,5,", `stated,${value},`);

const replaceRow = (row: string, by: string): void => {
  const text = readFileSync(targetsFile, "utf8");
  expect(text.split(row)).toHaveLength(2);
  writeFileSync(targetsFile, text.replace(row, by));
};

const differences = (before: BuiltSite, after: BuiltSite): readonly string[] =>
  [...new Set([...before.files.keys(), ...after.files.keys()])]
    .filter((name) => {
      const body = before.files.get(name);
      return body === undefined || after.files.get(name)?.equals(body) !== true;
    })
    .sort();

let again: string;
let before: BuiltSite;
let after: BuiltSite;

beforeAll(async () => {
  for (const folder of [data, out]) rmSync(folder, { recursive: true, force: true });
  cpSync("data", data, { recursive: true });
  again = await buildElsewhere(elsewhere);
  replaceRow(ROW, rowWith("7"));
  await buildOrThrow({ data, out });
  before = readSite(sites.root.out);
  after = readSite(out);
});

afterAll(() => {
  rmSync(elsewhere, { recursive: true, force: true });
});

describe("the same data, built on another machine", () => {
  test("was built on another day, in another zone and language", () =>
    expect(seenElsewhere()).toBe("ar-EG America/Los_Angeles 400"));

  test("gives the same bytes in every file", () => {
    const { out: here } = sites.root;
    const names = filesBelow(here);
    // The compressed copies too, and the file that says who made the folder.
    expect(names.filter(isCompressedCopy).length).toBeGreaterThan(500);
    expect(filesBelow(again)).toEqual(names);
    const differing = names.filter(
      (name) => !readFileSync(join(again, name)).equals(readFileSync(join(here, name))),
    );
    expect(differing).toEqual([]);
  });
});

describe("a target changed from 5 to 7", () => {
  const targetId = "pj-2021-10.tech-smes.panshan.2021.increment";
  const both = (read: (site: BuiltSite) => string): readonly [string, string] => [
    read(before),
    read(after),
  ];

  test("changes the files that hold it and no other", () => {
    const changed = differences(before, after).filter((name) => !/\.(?:html|js)$/.test(name));
    expect(changed).toEqual(
      [
        "charts/SHA256SUMS",
        ...["dawa", "gaoxin", "liaodongwan", "panshan", "shuangtaizi", "xinglongtai"].flatMap(
          (unit) => [`charts/${unit}-targets-2021.svg`, `charts/en/${unit}-targets-2021.svg`],
        ),
        "charts/en/split-pj-2021-10.tech-smes.2021.increment.svg",
        "charts/split-pj-2021-10.tech-smes.2021.increment.svg",
        "data/SHA256SUMS",
        "data/datapackage.json",
        "data/panjin-ledger-2026-11-22.xlsx",
        "data/panjin-ledger-2026-11-22.zip",
        ...["districts/panshan", "indicators/tech-smes", "progress", "targets"].flatMap((stem) => [
          `data/${stem}.csv`,
          `data/${stem}.json`,
        ]),
        "search/list.json",
      ].toSorted(),
    );
    const rowOf = (site: BuiltSite): string =>
      (site.files.get("data/targets.csv")?.toString("utf8") ?? "")
        .split("\r\n")
        .filter((line) => line.startsWith(`${targetId},`))
        .join();
    expect(both(rowOf)).toEqual([
      expect.stringContaining(",stated,5,"),
      expect.stringContaining(",stated,7,"),
    ]);
  });

  test("changes the pages it bears on and leaves the others as they were", () => {
    const changed = differences(before, after).filter((name) => name.endsWith(".html"));
    expect(changed).toEqual(
      expect.arrayContaining([
        "districts/index.html",
        "districts/panshan/index.html",
        "indicators/tech-smes/index.html",
        "en/districts/panshan/index.html",
        "en/indicators/tech-smes/index.html",
      ]),
    );
    // The shares of the other units change with the sum; the lists and examples name them again.
    const related =
      /^(?:en\/)?(?:|data\/|districts\/(?:\w+\/)?|indicators\/(?:tech-smes\/)?|methodology\/|sources\/pj-2021-10\/|embed\/split-pj-2021-10\.tech-smes\.2021\.increment\/)index\.html$/;
    expect(changed.filter((name) => !related.test(name))).toEqual([]);
  });

  const chart = (site: BuiltSite): Element => {
    const page = pageAt(site, "/indicators/tech-smes/");
    const figure = all(page.document, "figure").find((one) => one.id.startsWith("split-"));
    if (figure === undefined) throw new Error("no chart of the split");
    return figure;
  };

  test("changes the drawing, the sentence and the table of its chart", () => {
    const [drawing, otherDrawing] = both(
      (site) => chart(site).querySelector("svg")?.outerHTML ?? "",
    );
    expect(drawing).not.toBe("");
    expect(otherDrawing).not.toBe(drawing);
    const sentences = both((site) => textOf(chart(site).querySelector("figcaption p")));
    expect(sentences).toEqual([
      expect.stringMatching(/合计32家.*占31.3%/),
      expect.stringMatching(/合计34家.*占29.4%/),
    ]);
    const row = (site: BuiltSite): string =>
      all(chart(site), "tbody tr")
        .map(textOf)
        .find((text) => text.includes("盘山县")) ?? "";
    expect(both(row)).toEqual([
      expect.stringMatching(/盘山县\s*5\s*15.6%/),
      expect.stringMatching(/盘山县\s*7\s*20.6%/),
    ]);
  });

  test("changes its cell and the sum in the matrix of all units", () => {
    const row = (site: BuiltSite): string => {
      const cells = all(pageAt(site, "/districts/").document, "table tbody tr")
        .filter((one) => textOf(one.querySelector("th")).startsWith("科技型中小企业"))
        .flatMap((one) => all(one, "td"));
      const cell = (label: string): string =>
        textOf(cells.find((one) => one.getAttribute("data-label") === label) ?? null);
      return `${cell("盘山县")} ${cell("大洼区")} ${cell("分解合计")}`;
    };
    expect(both(row)).toEqual([expect.stringMatching(/^5 5 32/), expect.stringMatching(/^7 5 34/)]);
  });

  test("changes the number and the share on its unit's page", () => {
    const entry = (page: Page): string => textOf(page.document.getElementById(targetId));
    expect(both((site) => entry(pageAt(site, "/districts/panshan/")))).toEqual([
      expect.stringMatching(/5\s*家.*15.6%/),
      expect.stringMatching(/7\s*家.*20.6%/),
    ]);
  });

  test("changes the entry that the target has on its indicator's page", () => {
    const entry = (page: Page): string => textOf(page.document.getElementById(targetId));
    expect(both((site) => entry(pageAt(site, "/indicators/tech-smes/")))).toEqual([
      expect.stringMatching(/5\s*家/),
      expect.stringMatching(/7\s*家/),
    ]);
  });
});

describe("a broken cell", () => {
  const namesBeside = (): readonly string[] => readdirSync(dirname(out)).sort();
  let result: BuildResult;
  let besideBefore: readonly string[];

  beforeAll(async () => {
    besideBefore = namesBeside();
    replaceRow(rowWith("7"), rowWith("7家"));
    writeFileSync(
      join(data, "carriers.csv"),
      "name,region,action,clause\n基地,nowhere,build,annex2-1\n",
    );
    result = await runBuild({ data, out });
  });

  test("stops the build with every fault in a sentence", () => {
    expect(result.code).toBe(1);
    const lines = result.stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/carriers\.csv 第2行 region：.*“nowhere”/);
    expect(lines[1]).toMatch(/targets\/pj-2021-10\.csv 第26行 value：.*“7家”/);
    expect(lines[2]).toBe("共2处需要改正。网站没有生成，上一次的结果保持原样。");
  });

  test("shows no stack trace", () => {
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at |node:|\.ts:\d/m);
  });

  test("leaves the last good site as it was, and nothing beside it", () => {
    expect(differences(after, readSite(out))).toEqual([]);
    expect(readdirSync(out)).toContain(markerFile);
    expect(namesBeside()).toEqual(besideBefore);
  });
});
