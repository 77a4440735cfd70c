/** Large text and high contrast: what they look like, and that a reader chooses them once. */

import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { axeFaults, strictColourRules } from "./axe-faults.ts";
import {
  chartFaults,
  closeLineFaults,
  columnFaults,
  smallTargetFaults,
  smallTextFaults,
} from "./form-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import { onePerKind } from "./page-kinds.ts";
import { takePicture } from "./pictures.ts";
import { fictional, isLong, real, realBelowPath, testPages } from "./served-sites.ts";
import { useSite } from "./visit.ts";

/** The choices of a reader who has been here before. */
const keep = async (
  context: BrowserContext,
  choices: Readonly<Record<string, string>>,
): Promise<void> => {
  await context.addInitScript((kept) => {
    for (const [name, value] of Object.entries(kept))
      localStorage.setItem(`panjin-ledger.reading.${name}`, value);
  }, choices);
};

const ofReal = isLong ? testPages(real) : onePerKind(real);
const ofFictional = isLong
  ? testPages(fictional)
  : onePerKind(fictional).filter(({ kind }) => kind === "districts-unit-5");

describe.each([
  { site: real, pages: ofReal },
  { site: fictional, pages: ofFictional },
])("large text on the $site.name site", ({ site, pages }) => {
  const visit = useSite(site);

  test.concurrent.each(pages)("$kind", async ({ kind, path }) => {
    const faults = await visit.as({}, async (context) => {
      await keep(context, { text: "large" });
      const page = await context.newPage();
      await page.goto(visit.at(path));
      const found: string[] = [];
      for (const width of [320, 360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(
          ...(await smallTextFaults(page, 18)),
          ...(await closeLineFaults(page, 1.75)),
          ...(await smallTargetFaults(page, 44)),
          ...(await columnFaults(page)),
          // On a phone a drawing is no larger than the screen; its table is open below it.
          ...(await chartFaults(page, width > 1000 ? 18 : 0)),
          ...(await sidewaysFaults(page)),
          ...(await clippedFaults(page)),
          ...(await squeezedFaults(page)),
        );
        if (isLong) await takePicture(page, { site: site.name, kind, form: `${width}-large` });
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe("high contrast", () => {
  const visit = useSite(real);
  const shown = isLong ? testPages(real) : onePerKind(real).slice(0, 3);

  test.concurrent.each(shown)("is at least 7 to 1 on $kind, with large text too", async (page) => {
    const faults = await visit.as({ viewport: { width: 360, height: 740 } }, async (context) => {
      await keep(context, { text: "large", contrast: "high" });
      const opened = await context.newPage();
      await opened.goto(visit.at(page.path));
      const inLight = await axeFaults(opened, strictColourRules);
      await opened.emulateMedia({ colorScheme: "dark" });
      return [...inLight, ...(await axeFaults(opened, strictColourRules))];
    });
    expect(faults).toEqual([]);
  });
});

const button = (page: Page, form: "text" | "contrast") =>
  page.locator(`[data-reading-form="${form}"]`);
const isPressed = (page: Page, form: "text" | "contrast"): Promise<string | null> =>
  button(page, form).getAttribute("aria-pressed");
const textSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontSize);
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const WHITE = "rgb(255, 255, 255)";
const PAPER = "rgb(251, 250, 246)";

describe.each([{ site: real }, { site: realBelowPath }])(
  "the switches of the $site.name site",
  ({ site }) => {
    const visit = useSite(site);

    test("hold on the next page, after a reload and in another tab", () =>
      visit.as({}, async (context) => {
        const page = await context.newPage();
        await page.goto(visit.at("/"));
        expect([await textSize(page), await isPressed(page, "text")]).toEqual(["16px", "false"]);
        await button(page, "text").click();
        expect([await textSize(page), await isPressed(page, "text")]).toEqual(["20px", "true"]);
        expect(await page.locator("[data-reading-status]").textContent()).toMatch(/大字版/);

        await page.locator("nav a").nth(1).click();
        await page.waitForURL(/districts/);
        expect([await textSize(page), await isPressed(page, "text")]).toEqual(["20px", "true"]);
        await page.reload();
        expect(await textSize(page)).toBe("20px");

        const tab = await context.newPage();
        await tab.goto(visit.at("/en/"));
        expect([await textSize(tab), await isPressed(tab, "text")]).toEqual(["20px", "true"]);
        await button(tab, "text").click();
        await expect.poll(() => textSize(page)).toBe("16px");
        expect(await isPressed(page, "text")).toBe("false");
      }));

    test("open the tables of drawings, and fold them again", () =>
      visit.as({}, async (context) => {
        const page = await context.newPage();
        await page.goto(visit.at(`/indicators/${site.examples.indicators[0] ?? ""}/`));
        const open = (): Promise<number> => page.locator("details.chart-table[open]").count();
        const all = await page.locator("details.chart-table").count();
        await page.locator("details.chart-table > summary").first().click();
        expect([all > 1, await open()]).toEqual([true, 1]);
        await button(page, "text").click();
        expect(await open()).toBe(all);
        await button(page, "text").click();
        // The one that the reader opened stays.
        expect(await open()).toBe(1);
      }));
  },
);

describe("the switches", () => {
  const visit = useSite(real);

  test("apply a kept choice before the page is done", () =>
    visit.as({}, async (context) => {
      await keep(context, { text: "large", contrast: "high" });
      const page = await context.newPage();
      await page.addInitScript(() => {
        document.addEventListener("DOMContentLoaded", () => {
          const { text, contrast } = document.documentElement.dataset;
          Object.assign(globalThis, { atOnce: [text, contrast] });
        });
      });
      await page.goto(visit.at("/"));
      const atOnce = await page.evaluate(() => Reflect.get(globalThis, "atOnce") as unknown);
      expect(atOnce).toEqual(["large", "high"]);
    }));

  test("work for the page where the browser keeps nothing", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      });
      await page.goto(visit.at("/"));
      await button(page, "text").click();
      expect(await textSize(page)).toBe("20px");
      await button(page, "text").click();
      expect([await textSize(page), errors]).toEqual(["16px", []]);
    }));

  test("take a value that means nothing for none", () =>
    visit.as({}, async (context) => {
      await keep(context, { text: "<b>huge</b>", contrast: "" });
      const page = await context.newPage();
      await page.goto(visit.at("/"));
      const attributes = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect([attributes, await textSize(page)]).toEqual([{}, "16px"]);
    }));

  test("follow what the system asks for, until the reader chooses otherwise", () =>
    visit.as({ contrast: "more" }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/"));
      expect([await paper(page), await isPressed(page, "contrast")]).toEqual([WHITE, "true"]);
      await button(page, "contrast").click();
      expect([await paper(page), await isPressed(page, "contrast")]).toEqual([PAPER, "false"]);
      await page.reload();
      expect(await paper(page)).toBe(PAPER);
      // Back to what the system asks for, and with it when it asks no more.
      await button(page, "contrast").click();
      expect(await paper(page)).toBe(WHITE);
      await page.emulateMedia({ contrast: "no-preference" });
      await expect.poll(() => isPressed(page, "contrast")).toBe("false");
      expect(await paper(page)).toBe(PAPER);
      await button(page, "contrast").click();
      expect(await paper(page)).toBe(WHITE);
    }));

  test("are reached and pressed by keyboard", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/"));
      await button(page, "contrast").focus();
      await page.keyboard.press("Space");
      expect([await paper(page), page.url()]).toEqual([WHITE, visit.at("/")]);
    }));

  test("are not there without script", () =>
    visit.as({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/"));
      expect(await button(page, "text").isVisible()).toBe(false);
    }));

  test("leave paper as it is", () =>
    visit.as({}, async (context) => {
      const formsOnPaper = async (): Promise<unknown> => {
        const page = await context.newPage();
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 688, height: 900 });
        await page.goto(visit.at("/"));
        return page.evaluate(() => ({
          size: getComputedStyle(document.body).fontSize,
          paper: getComputedStyle(document.documentElement).backgroundColor,
          height: document.body.scrollHeight,
        }));
      };
      const usual = await formsOnPaper();
      await keep(context, { text: "large", contrast: "high" });
      const chosen = await formsOnPaper();
      expect(chosen).toEqual(usual);
    }));
});
