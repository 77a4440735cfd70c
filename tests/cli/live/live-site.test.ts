import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { liveId, type SitePlace, storeMarker } from "../../../src/cli/live/site-place.ts";
import { pruneStore, storedSites, tidyStore } from "../../../src/cli/live/site-store.ts";
import { stageSite, type StageTools } from "../../../src/cli/live/stage-site.ts";
import { switchSite } from "../../../src/cli/live/switch-site.ts";
import { rollBackSite } from "../../../src/cli/roll-back-site.ts";
import { projectFolder } from "../../../src/cli/tool-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { linkOf } from "./small-place.ts";
import { pageFaults, smallAssets, writeSmallSite } from "./small-sites.ts";

const { signal } = new AbortController();

const release = "2026-11-22";

/** Publishes the small site of a mark, and returns its id. */
const publish = async (
  place: SitePlace,
  mark: string,
  { keep = 5, ...tools }: StageTools & { keep?: number } = {},
): Promise<string> => {
  const tree = writeSmallSite(join(temporaryFolder(), mark), mark);
  const id = await stageSite(place, tree, { release, signal }, tools);
  switchSite(place, id, () => undefined);
  pruneStore(place, keep);
  return id;
};

const liveText = (place: SitePlace, name: string): string =>
  readFileSync(join(place.link, name), "utf8");

const liveMark = (place: SitePlace): string | undefined =>
  /<title>(\w+)/.exec(liveText(place, "index.html"))?.[1];

/** All that stands below a folder, links not followed. */
const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** Fails as a full disk does, once a few files are there. */
const fullAfter = (files: number): StageTools => {
  let count = 0;
  return {
    copy: (from, to) => {
      count += 1;
      if (count <= files) return copyFile(from, to);
      return Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }));
    },
  };
};

// Elsewhere `data:publish` makes an archive.
describe.runIf(process.platform === "linux")("a published site", () => {
  test.each([
    ["a folder with anything in it", (to: string) => writeSmallSite(to, "theirs"), "已有内容"],
    ["a file", (to: string) => writeFileSync(to, "thesis"), "已经是一个文件"],
    [
      "a link that someone else made",
      (to: string) => symlinkSync(temporaryFolder(), to),
      "是别人建的链接",
    ],
    [
      "a link that looks like ours, without our store",
      (to: string) => symlinkSync(".pj.sites/0001-2026-11-22", to),
      "是别人建的链接",
    ],
    [
      "a store that we did not make",
      (to: string) => writeSmallSite(to.replace(/pj$/, ".pj.sites"), "theirs"),
      "不是这条命令建的",
    ],
  ])("never goes in place of %s", (_what, make, message) => {
    const folder = temporaryFolder();
    const to = join(folder, "pj");
    make(to);
    const before = everything(folder);
    expect(() => linkOf(to)).toThrow(message);
    expect(everything(folder)).toEqual(before);
  });

  test("never goes into the project or the data, or where no folder is", () => {
    expect(() => linkOf(join(projectFolder, "public/site"))).toThrow("在项目或数据的文件夹里");
    expect(() => linkOf(join(projectFolder, "data"))).toThrow("在项目或数据的文件夹里");
    expect(() => linkOf(join(temporaryFolder(), "no/such/pj"))).toThrow("不存在");
  });

  test("stands where nothing or an empty folder was, for every program to read", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    for (const name of ["absent", "empty"]) {
      const place = linkOf(join(folder, name));
      await publish(place, "A");
      expect(liveMark(place)).toBe("A");
      expect(readlinkSync(place.link)).toBe(`.${name}.sites/0001-${release}`);
    }
  });

  test("keeps the hashed files of the site before it, and only those", async () => {
    const place = linkOf(join(temporaryFolder(), "pj"));
    const assets = (): readonly string[] => readdirSync(join(place.link, "_astro")).sort();
    await publish(place, "A");
    await publish(place, "B");
    expect(assets()).toEqual([...smallAssets("A"), ...smallAssets("B")].sort());
    await publish(place, "C");
    expect(assets()).toEqual([...smallAssets("B"), ...smallAssets("C")].sort());
  });

  test("leaves as many previous sites as it is told to", async () => {
    const place = linkOf(join(temporaryFolder(), "pj"));
    for (const mark of ["A", "B", "C", "D"]) await publish(place, mark, { keep: 2 });
    const ids = storedSites(place).map(({ id }) => id.slice(0, 4));
    expect(ids).toEqual(["0002", "0003", "0004"]);
    expect(readdirSync(place.store)).toHaveLength(2 * ids.length + 1);
  });

  test("is as it was, and nothing else is there, when the disk is full", async () => {
    const folder = temporaryFolder();
    const place = linkOf(join(folder, "pj"));
    await expect(publish(place, "A", fullAfter(3))).rejects.toThrow(/^磁盘满了，“.*pj”写不下/);
    expect(readdirSync(folder)).toEqual([]);
    await publish(place, "A");
    const before = everything(folder);
    // All of the new site fits, but not what it keeps of the one before.
    for (const files of [0, 3, 8])
      await expect(publish(place, "B", fullAfter(files))).rejects.toThrow("磁盘满了");
    expect(everything(folder)).toEqual(before);
    expect(liveMark(place)).toBe("A");
  });

  test("is as it was when it is interrupted while the next one is copied", async () => {
    const folder = temporaryFolder();
    const place = linkOf(join(folder, "pj"));
    await publish(place, "A");
    const before = everything(folder);
    const stop = new AbortController();
    const copy = (from: string, to: string): Promise<void> => {
      stop.abort();
      return copyFile(from, to);
    };
    const tree = writeSmallSite(join(temporaryFolder(), "B"), "B");
    const staging = stageSite(place, tree, { release, signal: stop.signal }, { copy });
    await expect(staging).rejects.toThrow("aborted");
    expect(everything(folder)).toEqual(before);
  });

  test("is live again when the next one is not what it should be", async () => {
    const folder = temporaryFolder();
    const place = linkOf(join(folder, "pj"));
    for (const before of [undefined, await publish(linkOf(join(folder, "other")), "A")]) {
      if (before !== undefined) await publish(place, "A");
      const tree = writeSmallSite(join(temporaryFolder(), "B"), "B");
      const id = await stageSite(place, tree, { release, signal });
      const failing = (): void =>
        switchSite(place, id, () => {
          throw new Error("unlike");
        });
      expect(failing).toThrow("unlike");
      expect(liveId(place)).toBe(before);
      expect(existsSync(join(place.store, id)) && before === undefined).toBe(false);
    }
    expect(liveMark(place)).toBe("A");
    expect(storedSites(place)).toHaveLength(1);
  });

  test("is told from what killed runs left, which goes", async () => {
    const place = linkOf(join(temporaryFolder(), "pj"));
    await publish(place, "A");
    const before = readdirSync(place.store);
    writeSmallSite(join(place.store, ".next"), "half");
    writeSmallSite(join(place.store, `.old-0007-${release}`), "half");
    const tree = writeSmallSite(join(temporaryFolder(), "B"), "B");
    await stageSite(place, tree, { release, signal });
    writeFileSync(join(place.store, "notes.txt"), "someone's own");
    expect(storedSites(place)).toHaveLength(1);
    tidyStore(place);
    expect(readdirSync(place.store).sort()).toEqual([...before, "notes.txt"].sort());
  });

  test("says which file is broken rather than guess what it was", async () => {
    const place = linkOf(join(temporaryFolder(), "pj"));
    const id = await publish(place, "A");
    writeFileSync(join(place.store, `${id}.json`), "{");
    await expect(publish(place, "B")).rejects.toThrow(`${id}.json 坏了`);
    expect(liveMark(place)).toBe("A");
  });
});

describe.runIf(process.platform === "linux")("rollBackSite", () => {
  const rollBack = async (to: string, site?: string, isListOnly = false): Promise<string[]> => {
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    await rollBackSite({ to, site, isListOnly, url: undefined }, { log });
    return lines;
  };

  test("returns to the site before, and further, and says that the data stay", async () => {
    const to = join(temporaryFolder(), "pj");
    const place = linkOf(to);
    for (const mark of ["A", "B", "C"]) await publish(place, mark);
    const lines = await rollBack(to);
    expect(lines[0]).toBe(
      `已从 0003-${release} 退回 0002-${release}，线上是 ${release} 这次发布。`,
    );
    expect(lines[1]).toMatch(/^数据没有改动/);
    expect(liveMark(place)).toBe("B");
    await rollBack(to);
    expect(liveMark(place)).toBe("A");
    await expect(rollBack(to)).rejects.toThrow("没有留着比它更早的网站");
    await rollBack(to, `0003-${release}`);
    expect(liveMark(place)).toBe("C");
  });

  test("keeps what a page of the site it leaves still asks for", async () => {
    const to = join(temporaryFolder(), "pj");
    const place = linkOf(to);
    await publish(place, "A");
    await publish(place, "B");
    const page = liveText(place, "index.html");
    await rollBack(to);
    expect(pageFaults(page, (name) => liveText(place, name))).toEqual([]);
    expect(storedSites(place)[0]?.assets).toEqual(smallAssets("A"));
  });

  test("returns from a later site to the one that this one replaced", async () => {
    const to = join(temporaryFolder(), "pj");
    const place = linkOf(to);
    await publish(place, "A");
    await publish(place, "bad");
    await rollBack(to);
    // One previous site stays: the one to return to, not the newest.
    await publish(place, "C", { keep: 1 });
    expect(storedSites(place).map(({ id }) => id.slice(0, 4))).toEqual(["0001", "0003"]);
    await rollBack(to);
    expect(liveMark(place)).toBe("A");
  });

  test("lists the sites that are kept, and changes nothing", async () => {
    const to = join(temporaryFolder(), "pj");
    const place = linkOf(to);
    await publish(place, "A");
    await publish(place, "B");
    expect(await rollBack(to, undefined, true)).toEqual([
      `   0001-${release}  ${release} 发布，4个页面`,
      `→ 0002-${release}  ${release} 发布，4个页面（线上）`,
    ]);
    expect(liveMark(place)).toBe("B");
  });

  test("refuses a site that is not kept, is live, or was never published", async () => {
    const to = join(temporaryFolder(), "pj");
    await expect(rollBack(to)).rejects.toThrow("没有用 data:publish 发布过网站");
    const id = await publish(linkOf(to), "A");
    await expect(rollBack(to, "0009-2026-11-22")).rejects.toThrow("没有留着编号是");
    await expect(rollBack(to, "../../etc")).rejects.toThrow("没有留着编号是");
    await expect(rollBack(to, id)).rejects.toThrow(`线上就是 ${id}`);
  });

  test("says why it cannot on another system", async () => {
    const settings = { to: "pj", site: undefined, isListOnly: false, url: undefined };
    await expect(rollBackSite(settings, { platform: "win32" })).rejects.toThrow("Linux");
    expect(readdirSync(".")).not.toContain(storeMarker);
  });
});
