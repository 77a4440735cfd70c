import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";

import { liveId, storeMarker } from "../../../src/cli/live/site-place.ts";
import { pruneStore, tidyStore } from "../../../src/cli/live/site-store.ts";
import { stageSite } from "../../../src/cli/live/stage-site.ts";
import { switchSite } from "../../../src/cli/live/switch-site.ts";
import { randomOf } from "../../fictional/random.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { linkOf } from "./small-place.ts";
import { pageFaults, smallPages, writeSmallSite } from "./small-sites.ts";

/** `npm run test:long` kills more often. */
const moments = process.env["TEST_LONG"] === undefined ? 20 : 200;

/** A few swaps take as long as this. */
const longestLife = 120;

const start = async (script: string, args: readonly string[]): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
};

/** What the reader found. */
interface Report {
  readonly turns: number;
  readonly faults: readonly string[];
  readonly seen: readonly string[];
}

const report = async (reader: ChildProcess): Promise<Report> => {
  reader.stdin?.end();
  let text = "";
  for await (const chunk of reader.stdout ?? []) text += String(chunk);
  // The reader of this folder wrote it.
  return JSON.parse(text) as Report;
};

describe.runIf(process.platform === "linux")("switchSite", () => {
  test(`killed at ${moments} moments, shows every reader one whole site`, async () => {
    const folder = temporaryFolder();
    const to = join(folder, "pj");
    const trees = ["A", "B"].map((mark) => writeSmallSite(join(folder, mark), mark));
    const place = linkOf(to);
    const publish = async (tree = ""): Promise<void> => {
      const { signal } = new AbortController();
      const id = await stageSite(place, tree, { release: "2026-11-22", signal });
      switchSite(place, id, () => undefined);
      pruneStore(place, 1);
    };
    await publish(trees[1]);
    const reader = await start("poll-site.ts", [to]);

    const random = randomOf(20_261_122);
    const leftovers = new Set<string>();
    // Each is made ready while the one before it runs.
    let next = start("swap-sites.ts", [to, ...trees]);
    for (let moment = 0; moment < moments; moment += 1) {
      const swapping = await next;
      next = start("swap-sites.ts", [to, ...trees]);
      swapping.stdin?.write("go");
      await wait(random.between(0, longestLife));
      swapping.kill("SIGKILL");
      await once(swapping, "close");
      for (const name of smallPages) {
        const textOf = (path: string): string => readFileSync(join(to, path), "utf8");
        expect(pageFaults(textOf(name), textOf)).toEqual([]);
      }
      for (const name of readdirSync(place.store))
        if (/^\.(?:next|old|\d)/.test(name)) leftovers.add(name.replace(/\d{4}-.*\d{2}/, "*"));
    }
    (await next).kill("SIGKILL");
    const { turns, faults, seen } = await report(reader);
    expect(faults).toEqual([]);
    expect(seen).toEqual(["A", "B"]);
    expect(turns).toBeGreaterThan(moments);
    // The moments were not all harmless ones.
    expect([...leftovers]).toContain(".next");

    tidyStore(place);
    await publish(trees[0]);
    const live = liveId(place) ?? "";
    const names = readdirSync(place.store).filter((name) => !name.startsWith(live));
    // The one site before, its manifest, and nothing else.
    expect(names).toHaveLength(3);
    expect(names).toContain(storeMarker);
  }, 600_000);
});
