/** Pages of a few lines, on which the checks are tried. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Faults } from "../site/built-site.ts";
import { launchBrowser } from "./browser.ts";

/** Starts a browser before the tests of a file, stops it after them, and returns what reads it. */
export const useBrowser = (): (() => Browser) => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error("no browser before the first test");
    return browser;
  };
};

/** Gives a check a page of the given body, 360 wide. */
export type Look = <Result>(
  body: string,
  check: (page: Page) => Promise<Result>,
) => Promise<Result>;

/** Returns what opens small pages in a browser. */
export const lookIn =
  (browser: () => Browser): Look =>
  async (body, check) => {
    const page = await browser().newPage({ viewport: { width: 360, height: 400 } });
    try {
      const head = `<meta charset="utf-8"><title>甲</title><style>* { margin: 0 }</style>`;
      await page.setContent(
        `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`,
      );
      return await check(page);
    } finally {
      await page.close();
    }
  };

/** Declares that a check finds nothing in a sound page, and each fault by its sentences. */
export const describeCheck = (
  look: Look,
  name: string,
  check: (page: Page) => Promise<Faults>,
  sound: readonly string[],
  faulty: readonly (readonly [body: string, ...faults: string[]])[],
): void => {
  describe(name, () => {
    test.each(sound.map((body) => [body]))("lets pass %s", async (body) => {
      expect(await look(body, check)).toEqual([]);
    });
    test.each(faulty)("refuses %s", async (body, ...faults) => {
      expect(await look(body, check)).toEqual(faults);
    });
  });
};
