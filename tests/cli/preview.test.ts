/** `npm run dev` as its user meets it: a real server, a real browser, files that change. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { HookParameters } from "astro";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";

import { dataPreview } from "../../src/cli/preview/data-preview.ts";
import { CHECKSUMS_FILE, checksumLine } from "../../src/lib/checksums.ts";
import { launchBrowser } from "../browser/browser.ts";
import { watchPolicy } from "../browser/watch.ts";
import { freePort } from "./free-port.ts";
import { type Running, startCommand } from "./run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const slow = 180_000;
/** How long a page may take to follow; the first one is made while modules are still read. */
const patience = { timeout: 90_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, slow);
afterAll(() => browser.close());

/** Bytes that no reader of text would give back as they are. */
const kept = new Uint8Array([0x50, 0x4b, 0, 0xff, 0xfe, 0x0d]);

/** Keeps one file of the first release, as a city's data may have it. */
const keepFile = (folder: string): void => {
  const own = join(folder, "releases/2026-11-22");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "all.zip"), kept);
  writeFileSync(join(own, CHECKSUMS_FILE), checksumLine("all.zip", kept));
};

/** A copy of the data, with a table that can be changed in one cell. */
const city = () => {
  const folder = join(temporaryFolder(), "city");
  cpSync("data", folder, { recursive: true });
  keepFile(folder);
  const file = join(folder, "targets/pj-2021-10.csv");
  const sound = readFileSync(file, "utf8");
  const row = "events,panjin,increment,2021,at_least,30,";
  if (!sound.includes(row)) throw new Error(`no such target: ${row}`);
  return {
    folder,
    setValue: (value: string) => writeFileSync(file, sound.replace(row, row.replace("30", value))),
  };
};

const startPreview = (folder: string, port: number): Running =>
  startCommand("dev", { DATA_DIR: folder, PORT: String(port), BASE_PATH: "/pj/" });

/** Opens an address once it answers at all; what its policy refuses fails the test. */
const open = async (address: string): Promise<Page> => {
  const context = await browser.newContext();
  const violationsSoFar = await watchPolicy(context);
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    expect(violationsSoFar()).toEqual([]);
  });
  await expect
    .poll(() => page.goto(address).then(() => "answers", String), { ...patience, interval: 500 })
    .toBe("answers");
  return page;
};

const stop = async (running: Running): Promise<void> => {
  running.process.kill("SIGTERM");
  await running.ended;
};

const faultTitle = "数据有1处需要改正";

describe("dataPreview", () => {
  test.each([
    ["dev", 1],
    ["build", 0],
    ["sync", 0],
  ] as const)("puts a script into the pages of %s: %i", async (command, count) => {
    const injectScript = vi.fn();
    const { hooks } = dataPreview({ path: "data", name: "data" });
    // The hook asks for no more than these two of its many options.
    const options = { command, injectScript } as unknown as HookParameters<"astro:config:setup">;
    await hooks["astro:config:setup"]?.(options);
    expect(injectScript).toHaveBeenCalledTimes(count);
  });
});

describe("npm run dev", () => {
  test(
    "shows a changed value, and faults until they are mended, without a key being pressed",
    async () => {
      const { folder, setValue } = city();
      const port = await freePort();
      const address = `http://localhost:${port}/pj/indicators/events/`;
      const dev = startPreview(folder, port);
      await dev.until(/正在留意/);
      const page = await open(address);
      const text = page.locator("main");
      await text.getByText("30场").first().waitFor(patience);
      const file = async (name: string): Promise<Buffer> => {
        const response = await fetch(`http://localhost:${port}/pj/data/${name}`);
        expect(response.status, name).toBe(200);
        return Buffer.from(await response.arrayBuffer());
      };
      expect(String(await file("targets.csv"))).toContain("events,创新创业活动,panjin");
      expect((await file("releases/2026-11-22/all.zip")).equals(kept)).toBe(true);
      expect(String(await file(`releases/2026-11-22/${CHECKSUMS_FILE}`))).toContain("  all.zip");

      setValue("31");
      await text.getByText("31场").first().waitFor(patience);

      setValue("<b>31</b>");
      await page.getByRole("heading", { name: faultTitle }).waitFor(patience);
      const sentence = `${folder}/targets/pj-2021-10.csv 第`;
      const [fault = ""] = await page.getByRole("listitem").allTextContents();
      expect(fault).toContain(sentence);
      expect(fault).toContain("“<b>31</b>”");
      expect(dev.printed()).toContain(`${fault}\n共1处需要改正。`);
      const other = await open(`http://localhost:${port}/pj/tasks/`);
      expect(await other.title()).toBe(faultTitle);

      setValue("32");
      await text.getByText("32场").first().waitFor(patience);
      await expect.poll(() => other.title(), patience).toMatch(/^任务 · /);

      // Nothing can be sent to this page yet when the data changes.
      const updates = (): number => dev.printed().split("浏览器里的网页已更新").length;
      const before = updates();
      await page.route(
        "**/@vite/client",
        async (route) => {
          setValue("33");
          await expect.poll(updates, patience).toBe(before + 1);
          await route.continue();
        },
        { times: 1 },
      );
      await page.reload({ waitUntil: "commit" });
      await text.getByText("33场").first().waitFor(patience);
      await stop(dev);
    },
    slow,
  );

  test(
    "starts with faulty data, and finds its pages again after a new start",
    async () => {
      const { folder, setValue } = city();
      setValue("三十");
      const port = await freePort();
      const dev = startPreview(folder, port);
      await dev.until(/共1处需要改正/);
      const page = await open(`http://localhost:${port}/pj/indicators/events/`);
      await page.getByRole("heading", { name: faultTitle }).waitFor(patience);
      await stop(dev);

      setValue("33");
      const again = startPreview(folder, port);
      await page.locator("main").getByText("33场").first().waitFor(patience);
      await stop(again);
    },
    slow,
  );
});
