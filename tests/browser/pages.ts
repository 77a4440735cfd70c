/** The tests of one site's pages, in every form a reader may meet them in. */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { axeFaults, colourRules, strictColourRules } from "./axe-faults.ts";
import { launchBrowser } from "./browser.ts";
import { firstScreenFaults, isAsked } from "./first-screen-faults.ts";
import { keyboardFaults, skipLinkFaults } from "./keyboard-faults.ts";
import { drawingsOf, labelFaults } from "./label-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import type { TestPage } from "./page-kinds.ts";
import { lineFaults, linesOf } from "./page-text.ts";
import { clearPictures, takePicture, writeContactSheet } from "./pictures.ts";
import { addressOf, isLong, serve, testPages } from "./served-sites.ts";
import type { Site } from "./served-sites.ts";
import { watchFaults } from "./watch.ts";

/** A phone, and a screen on a desk. */
const forms = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
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
      const page = await context.newPage();
      const faultsSoFar = watchFaults(page, server.url);
      await page.goto(addressOf(server, testPage));
      return await look(page, faultsSoFar);
    } finally {
      await context.close();
    }
  };

  const pages = testPages(site);

  describe.each(forms)(`the ${site.name} site, $width wide`, ({ width, height }) => {
    test.concurrent.each(pages)("$kind", async (testPage) => {
      const faults = await withPage(
        testPage,
        { viewport: { width, height } },
        async (page, faultsSoFar) => {
          const { kind } = testPage;
          const found: string[] = [];
          if (width < 640 && isAsked(testPage.path)) found.push(...(await firstScreenFaults(page)));
          for (const scheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme: scheme });
            // In the dark only the colours differ.
            const rules = scheme === "light" || isLong ? undefined : colourRules;
            const inScheme = await axeFaults(page, rules);
            found.push(...inScheme.map((fault) => `${scheme}: ${fault}`));
            const form = `${width}-${scheme}`;
            await takePicture(page, { site: site.name, kind, form });
          }
          found.push(...(await sidewaysFaults(page)), ...(await clippedFaults(page)));
          found.push(...(await squeezedFaults(page)));
          found.push(...(await drawingsOf(page)).flatMap(labelFaults));
          found.push(...(await keyboardFaults(page)));
          return [...found, ...faultsSoFar()];
        },
      );
      expect(faults).toEqual([]);
    });
  });

  describe(`the ${site.name} site in other ways`, () => {
    test.concurrent.each(pages)("$kind says the same without script", async (testPage) => {
      const viewport = { width: 1440, height: 900 };
      const [withScript, without] = await Promise.all(
        [true, false].map((javaScriptEnabled) =>
          withPage(testPage, { viewport, javaScriptEnabled }, linesOf),
        ),
      );
      expect(without?.length).toBeGreaterThan(5);
      expect(lineFaults(withScript ?? [], without ?? [])).toEqual([]);
    });

    test.concurrent.each(pages)("$kind has more contrast for who asks for it", async (testPage) => {
      const viewport = { width: 360, height: 740 };
      const options = { viewport, contrast: "more" } as const;
      const faults = await withPage(testPage, options, async (page) => {
        const inLight = await axeFaults(page, strictColourRules);
        await page.emulateMedia({ colorScheme: "dark" });
        return [...inLight, ...(await axeFaults(page, strictColourRules))];
      });
      expect(faults).toEqual([]);
    });

    test.concurrent.each(pages)("$kind has a link past the navigation", async (testPage) => {
      const viewport = { width: 360, height: 740 };
      expect(await withPage(testPage, { viewport }, skipLinkFaults)).toEqual([]);
    });
  });
};
