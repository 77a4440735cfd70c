/** Both sites in a browser with their scripts at work: what the tests of interactions share. */

import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { launchBrowser } from "./browser.ts";
import { fictional, real, serve } from "./served-sites.ts";
import { watchFaults, watchPolicy } from "./watch.ts";

export const desk = { viewport: { width: 1440, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens an address of a site, looks, and finds no error of a script either. */
export type On = (
  site: "real" | "fictional",
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
) => Promise<void>;

/** Starts a browser and both sites before the tests of a file, and stops them after. */
export const useSites = (): {
  readonly on: On;
  readonly urlOf: (site: "real" | "fictional") => string;
} => {
  let browser: Browser | undefined;
  let servers: Readonly<Record<"real" | "fictional", SiteServer>> | undefined;
  beforeAll(async () => {
    const [started, realServer, fictionalServer] = await Promise.all([
      launchBrowser(),
      serve(real),
      serve(fictional),
    ]);
    browser = started;
    servers = { real: realServer, fictional: fictionalServer };
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(Object.values(servers ?? {}).map((server) => server.close()));
  });
  const urlOf = (site: "real" | "fictional"): string => {
    if (servers === undefined) throw new Error("no site before the first test");
    return servers[site].url;
  };
  const on: On = async (site, path, options, look) => {
    if (browser === undefined) throw new Error("no browser before the first test");
    const context = await browser.newContext({ colorScheme: "light", ...options });
    try {
      const violationsSoFar = await watchPolicy(context);
      const page = await context.newPage();
      const faultsSoFar = watchFaults(page, urlOf(site));
      await page.goto(urlOf(site) + path);
      await look(page);
      expect([...faultsSoFar(), ...violationsSoFar()]).toEqual([]);
    } finally {
      await context.close();
    }
  };
  return { on, urlOf };
};

export const shownMarks = (page: Page): Locator =>
  page.locator(".readable [data-readout]").filter({ visible: true });
export const readOut = (page: Page): Locator => page.locator(".read-out");
/** What is read out; the line below it says where the reader is. */
export const readOutText = (page: Page): Promise<string> =>
  readOut(page).evaluate((box) => box.firstChild?.textContent ?? "");
/** What was said last, line by line. */
export const announced = async (page: Page): Promise<string> =>
  (await page.locator("[role=status][data-by-script] > p").allTextContents())
    .map((line) => line.trim())
    .join("\n");
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

export const middleOf = async (
  mark: Locator,
): Promise<{ readonly x: number; readonly y: number }> => {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("a mark without a box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export const CARRIERS = "indicators/carriers/";
export const SMES = "indicators/tech-smes/";
