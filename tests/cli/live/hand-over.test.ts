import { readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { archivePlace, siteArchive, writeArchive } from "../../../src/cli/live/hand-over.ts";
import { markerFile } from "../../../src/cli/output-folder.ts";
import { parsePartialDate } from "../../../src/lib/calendar.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { smallFiles, writeSmallSite } from "./small-sites.ts";

const archiveOf = (site: string): Uint8Array => {
  const released = parsePartialDate("2026-11-22");
  if (released === undefined) throw new Error("no date");
  return siteArchive(site, released);
};

describe("siteArchive", () => {
  test("holds every file of the site and no mark of the build", () => {
    const site = writeSmallSite(temporaryFolder(), "A");
    writeFileSync(join(site, markerFile), "");
    const entries = Object.entries(unzipSync(archiveOf(site)));
    const texts = new Map(entries.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
    expect(texts).toEqual(smallFiles("A"));
  });

  test("has the same bytes for the same site, whenever it was built", () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()].map((folder) =>
      writeSmallSite(folder, "A"),
    );
    utimesSync(join(second ?? "", "index.html"), 0, 0);
    expect(archiveOf(first ?? "")).toEqual(archiveOf(second ?? ""));
  });
});

describe("writeArchive", () => {
  const bytes = Buffer.from("zip");

  test("writes beside what `--to` names, with the release in its name", () => {
    const folder = temporaryFolder();
    const place = (to: string): string => archivePlace(join(folder, to), "2026-11-22", "data");
    expect(place("pj")).toBe(join(folder, "pj-2026-11-22.zip"));
    expect(place("pj/")).toBe(join(folder, "pj-2026-11-22.zip"));
    expect(place("site.ZIP")).toBe(join(folder, "site.ZIP"));
    expect(() => place("no/pj")).toThrow("不存在");
    expect(() => archivePlace("data/pj", "2026-11-22", "data")).toThrow("在项目或数据的文件夹里");
  });

  test("leaves an archive of other content as it is, and one of the same", () => {
    const folder = temporaryFolder();
    const file = join(folder, "pj.zip");
    writeArchive(file, bytes);
    writeArchive(file, bytes);
    expect(() => writeArchive(file, Buffer.from("other"))).toThrow("内容与这次的不同");
    expect(readFileSync(file)).toEqual(bytes);
    expect(() => writeArchive(folder, bytes)).toThrow("内容与这次的不同");
    expect(readdirSync(folder)).toEqual(["pj.zip"]);
  });
});
