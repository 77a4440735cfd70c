/**
 * The tests of one site's pages, in every form a reader may meet them in. Opening a page costs more
 * than most checks, so one visit answers for all that a page shows at a width.
 */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import type { Faults } from "../site/built-site.ts";
import { axeFaults, colourRules, strictColourRules } from "./axe-faults.ts";
import { launchBrowser } from "./browser.ts";
import { firstScreenFaults, isAsked } from "./first-screen-faults.ts";
import { keyboardFaults, rewindFocus, skipLinkFaults } from "./keyboard-faults.ts";
import { drawingsOf, labelFaults } from "./label-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import type { TestPage } from "./page-kinds.ts";
import { lineFaults, linesOf } from "./page-text.ts";
import { arePicturesWanted, clearPictures, takePicture, writeContactSheet } from "./pictures.ts";
import { addressOf, isLong, serve, testPages } from "./served-sites.ts";
import type { Site } from "./served-sites.ts";
import { watchFaults, watchPolicy } from "./watch.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };
const schemes = ["light", "dark"] as const;

const named = (name: string, faults: Faults): Faults => faults.map((fault) => `${name}: ${fault}`);

/** Names what is wrong with a page in each theme. */
const themeFaults = async (page: Page): Promise<Faults> => {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    // In the dark only the colours differ.
    const rules = colorScheme === "light" || isLong ? undefined : colourRules;
    found.push(...named(colorScheme, await axeFaults(page, rules)));
  }
  return found;
};

/** Names which colours of a page are too close for who asks for more contrast. */
const contrastFaults = async (page: Page): Promise<Faults> => {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const faults = await axeFaults(page, strictColourRules);
    found.push(...named(`more contrast, ${colorScheme}`, faults));
  }
  await page.emulateMedia({ contrast: "no-preference" });
  return found;
};

const layoutFaults = async (page: Page): Promise<Faults> => [
  ...(await sidewaysFaults(page)),
  ...(await clippedFaults(page)),
  ...(await squeezedFaults(page)),
  ...(await drawingsOf(page)).flatMap(labelFaults),
];

/** Declares the tests of a site; to be called once in a test file. */
export const testSite = (site: Site): void => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    clearPictures(site.name);
    [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    console.log(`pictures: ${writeContactSheet()}`);
  });

  /** Opens a page in a profile of its own and closes it after looking. */
  const withPage = async <Result>(
    testPage: TestPage,
    options: BrowserContextOptions,
    look: (page: Page, faultsSoFar: ReturnType<typeof watchFaults>) => Promise<Result>,
  ): Promise<Result> => {
    const context = await browser.newContext({ colorScheme: "light", ...options });
    try {
      const violationsSoFar = await watchPolicy(context);
      const page = await context.newPage();
      const faultsSoFar = watchFaults(page, server.url);
      await page.goto(addressOf(server, testPage));
      return await look(page, () => [...faultsSoFar(), ...violationsSoFar()]);
    } finally {
      await context.close();
    }
  };

  /** Keeps pictures of a page in both themes, if they are asked for or show what is wrong. */
  const keepPictures = async (
    page: Page,
    kind: string,
    width: number,
    faults: Faults,
  ): Promise<void> => {
    if (!arePicturesWanted && faults.length === 0) return;
    await rewindFocus(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await takePicture(page, { site: site.name, kind, form: `${width}-${colorScheme}` });
    }
  };

  const pages = testPages(site);

  describe(`the ${site.name} site, ${phone.width} wide`, () => {
    test.concurrent.each(pages)("$kind", async (testPage) => {
      const faults = await withPage(testPage, { viewport: phone }, async (page, faultsSoFar) => {
        const found = [
          ...(isAsked(testPage.path) ? await firstScreenFaults(page) : []),
          ...(await themeFaults(page)),
          ...(await contrastFaults(page)),
          ...(await layoutFaults(page)),
          ...(await keyboardFaults(page)),
          ...faultsSoFar(),
        ];
        await keepPictures(page, testPage.kind, phone.width, found);
        // Last, since it leads elsewhere.
        await rewindFocus(page);
        return [...found, ...(await skipLinkFaults(page))];
      });
      expect(faults).toEqual([]);
    });
  });

  describe(`the ${site.name} site, ${desk.width} wide`, () => {
    test.concurrent.each(pages)("$kind", async (testPage) => {
      const [faults, withScript] = await withPage(
        testPage,
        { viewport: desk },
        async (page, faultsSoFar) => {
          const found = [
            ...(await themeFaults(page)),
            ...(await layoutFaults(page)),
            ...(await keyboardFaults(page)),
            ...faultsSoFar(),
          ];
          await keepPictures(page, testPage.kind, desk.width, found);
          // Last, since it takes the page apart.
          return [found, await linesOf(page)] as const;
        },
      );
      expect(faults).toEqual([]);
      const withoutScript = { viewport: desk, javaScriptEnabled: false };
      const without = await withPage(testPage, withoutScript, linesOf);
      expect(without.length).toBeGreaterThan(5);
      expect(lineFaults(withScript, without)).toEqual([]);
    });
  });
};
