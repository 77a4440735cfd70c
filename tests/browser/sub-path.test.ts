/** The real site published below a path: every kind of page with all that it loads. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { isEnglish } from "../site/built-site.ts";
import { launchBrowser } from "./browser.ts";
import { addressOf, realBelowPath, serve, testPages } from "./served-sites.ts";
import { watchFaults } from "./watch.ts";

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(realBelowPath)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the real site below a path", () => {
  test.concurrent.each(testPages(realBelowPath))("$kind", async (testPage) => {
    const page = await browser.newPage();
    const faultsSoFar = watchFaults(page, server.url);
    await page.goto(addressOf(server, testPage));
    // Only a style sheet takes the margin of the body away.
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    const home = await page.getAttribute("header a", "href");
    await page.close();
    expect(faultsSoFar()).toEqual([]);
    expect(margin).toBe("0px");
    expect(home).toBe(isEnglish(testPage.path) ? `${realBelowPath.base}en/` : realBelowPath.base);
  });
});
