import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { storedSites } from "../../../src/cli/live/site-store.ts";
import { stageSite } from "../../../src/cli/live/stage-site.ts";
import { switchSite } from "../../../src/cli/live/switch-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { linkOf } from "./small-place.ts";
import { writeSmallSite } from "./small-sites.ts";

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Returns a folder that is a disk of its own; undefined where this process may not mount one. */
const smallDisk = (size: string): string | undefined => {
  const folder = temporaryFolder();
  if (!run("mount", ["-t", "tmpfs", "-o", `size=${size}`, "ledger-test", folder])) return undefined;
  onTestFinished(() => void run("umount", [folder]));
  return folder;
};

describe.runIf(process.platform === "linux")("stageSite on a real disk", () => {
  const { signal } = new AbortController();
  const tree = (mark: string): string => writeSmallSite(join(temporaryFolder(), mark), mark);
  const staged = (to: string, mark: string): Promise<string> =>
    stageSite(linkOf(to), tree(mark), { release: "2026-11-22", signal });

  test("leaves what is live as it was when the disk is full", async ({ skip }) => {
    // Room for one small site and part of another.
    const disk = smallDisk("56k");
    if (disk === undefined) return skip("no disk may be mounted here");
    const to = join(disk, "pj");
    switchSite(linkOf(to), await staged(to, "A"), () => undefined);
    const before = readdirSync(disk, { recursive: true });
    await expect(staged(to, "B")).rejects.toThrow(/^磁盘满了，“.*”写不下，什么都没有改/);
    expect(readdirSync(disk, { recursive: true })).toEqual(before);
    expect(readFileSync(join(to, "index.html"), "utf8")).toContain("<title>A</title>");
  });

  test("leaves what is live as it was when the disk is read-only", async ({ skip }) => {
    const disk = smallDisk("1m");
    if (disk === undefined) return skip("no disk may be mounted here");
    const to = join(disk, "pj");
    switchSite(linkOf(to), await staged(to, "A"), () => undefined);
    run("mount", ["-o", "remount,ro", disk]);
    await expect(staged(to, "B")).rejects.toThrow(/^“.*”所在的磁盘只能读、不能写/);
    expect(storedSites(linkOf(to)).map(({ isLive }) => isLive)).toEqual([true]);
    await expect(staged(join(disk, "other"), "B")).rejects.toThrow("所在的磁盘只能读、不能写");
  });
});
