import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { buildSite } from "../../src/cli/build-site.ts";
import type { BuildFolders } from "../../src/cli/run-astro.ts";
import type { Settings } from "../../src/cli/settings.ts";
import { CHECKSUMS_FILE, checksumLine } from "../../src/lib/checksums.ts";
import { DataError } from "../../src/lib/issues.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const settingsFor = (outFolder: string, dataFolder = "data"): Settings => ({
  dataFolder,
  outFolder,
  basePath: "/",
  port: 4321,
});

/** Stands in for Astro: writes one page with this text, and tells where. */
const renderer = (text: string, places: BuildFolders[] = []) => {
  return (_settings: unknown, folders: BuildFolders): Promise<void> => {
    places.push(folders);
    mkdirSync(folders.site);
    writeFileSync(join(folders.site, "index.html"), text);
    return text === "fault" ? Promise.reject(new Error("fault in a page")) : Promise.resolve();
  };
};

const homeText = (out: string): string => readFileSync(join(out, "index.html"), "utf8");

describe("buildSite", () => {
  test("puts the site in place, says so, and clears away what it needed", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    const lines: string[] = [];
    const places: BuildFolders[] = [];
    await buildSite(settingsFor(out), {
      render: renderer("first", places),
      log: (line: string) => lines.push(line),
    });
    expect(homeText(out)).toBe("first");
    expect(lines[0]).toBe("正在检查 data/ …");
    expect(lines.at(-1)).toMatch(new RegExp(`^网站已生成：1个页面，写入 ${out}，用时`));
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(places.map(({ site }) => existsSync(join(site, "..")))).toEqual([false]);
  });

  test("adds a sitemap where the site has an address, and none where it has not", async () => {
    const out = join(temporaryFolder(), "out");
    const options = { render: renderer("first"), log: (): void => undefined };
    await buildSite({ ...settingsFor(out, "tests/fixtures/valid"), basePath: "/pj/" }, options);
    const sitemap = readFileSync(join(out, "sitemap.xml"), "utf8");
    expect(sitemap).toContain("<loc>https://example.org/pj/</loc><lastmod>2023-07-05</lastmod>");
    expect(existsSync(join(out, "robots.txt"))).toBe(false);
    await buildSite(settingsFor(out, "tests/fixtures/valid"), options);
    expect(readFileSync(join(out, "robots.txt"), "utf8")).toContain(
      "Sitemap: https://example.org/sitemap.xml",
    );
    await buildSite(settingsFor(out), options);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual(["index.html"]);
  });

  test("warns of data that are not what is kept of their release, and goes on", async () => {
    const folder = temporaryFolder();
    const own = join(folder, "data/releases/2026-11-22");
    cpSync("data", join(folder, "data"), { recursive: true });
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
    const bytes = Buffer.from("id,value\r\npj-2021-10.gone,1\r\n");
    writeFileSync(join(own, "targets.csv"), bytes);
    writeFileSync(join(own, CHECKSUMS_FILE), checksumLine("targets.csv", bytes));
    const lines: string[] = [];
    await buildSite(settingsFor(join(folder, "out"), join(folder, "data")), {
      render: renderer("first"),
      log: (line: string) => lines.push(line),
    });
    expect(lines.filter((line) => line.startsWith("请注意"))).toEqual([
      expect.stringMatching(/^请注意：2026-11-22 这次发布已经存档，现在的数据与它不同（targets）/),
    ]);
    expect(homeText(join(folder, "out"))).toBe("first");
  });

  test("replaces the last site by the next, also where a build was made at another time", async () => {
    const out = join(temporaryFolder(), "out");
    for (const text of ["first", "second"])
      await buildSite(settingsFor(out), { render: renderer(text), log: () => undefined });
    expect(homeText(out)).toBe("second");
  });

  test("leaves the last site as it was when a page fails", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "out");
    const places: BuildFolders[] = [];
    const log = (): void => undefined;
    await buildSite(settingsFor(out), { render: renderer("first"), log });
    const failing = buildSite(settingsFor(out), { render: renderer("fault", places), log });
    await expect(failing).rejects.toThrow("fault in a page");
    expect(homeText(out)).toBe("first");
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(places.map(({ site }) => existsSync(join(site, "..")))).toEqual([false]);
  });

  test("renders nothing from faulty data, or into a folder that is not its own", async () => {
    const folder = temporaryFolder();
    const places: BuildFolders[] = [];
    const options = { render: renderer("first", places), log: (): void => undefined };
    const empty = buildSite(settingsFor(join(folder, "out"), folder), options);
    await expect(empty).rejects.toThrow("在“");
    mkdirSync(join(folder, "data"));
    const faulty = buildSite(settingsFor(join(folder, "out"), join(folder, "data")), options);
    await expect(faulty).rejects.toThrow(DataError);
    const foreign = buildSite(settingsFor("node_modules"), options);
    await expect(foreign).rejects.toThrow("不是本程序生成的");
    expect(places).toEqual([]);
  });
});
