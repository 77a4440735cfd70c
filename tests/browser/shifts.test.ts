/** Nothing that is shown moves while the rest of a page loads, in no form of it. */

import { describe, expect, test } from "vitest";

import { onePerKind } from "./page-kinds.ts";
import { fictional, isLong, real, testPages } from "./served-sites.ts";
import { shiftFaults } from "./shifts.ts";
import { useBrowser } from "./small-page.ts";
import { useSite } from "./visit.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };
const forms = [
  { form: "usual", viewport: phone, choices: {} },
  { form: "large", viewport: phone, choices: { text: "large", contrast: "high" } },
  ...(isLong
    ? [
        { form: "wide", viewport: desk, choices: {} },
        { form: "wide, large", viewport: desk, choices: { text: "large" } },
      ]
    : []),
];

/** Pages that differ in what comes late: drawings, tables with tools, a search. */
const DIFFERENT = /^(?:home|districts-panshan|trajectory|data|search)$/;
const ofReal = isLong
  ? testPages(real)
  : onePerKind(real).filter(({ kind }) => DIFFERENT.test(kind));
const ofFictional = onePerKind(fictional).filter(({ kind }) => kind === "districts-unit-5");

describe.each([
  { site: real, pages: ofReal },
  { site: fictional, pages: isLong ? testPages(fictional) : ofFictional },
])("the $site.name site", ({ site, pages }) => {
  const visit = useSite(site);

  describe.each(forms)("$form", ({ viewport, choices }) => {
    test.concurrent.each(pages)("$kind", async ({ path }) => {
      const faults = await visit.as({ viewport }, async (context) => {
        await context.addInitScript((kept) => {
          for (const [name, value] of Object.entries(kept))
            localStorage.setItem(`panjin-ledger.reading.${name}`, value);
        }, choices);
        return shiftFaults(await context.newPage(), visit.at(path));
      });
      expect(faults).toEqual([]);
    });
  });
});

describe("the check", () => {
  const browser = useBrowser();

  test.each([
    ["what comes late", "<p>甲</p>", /^shift of 0\.\d+: p “盘锦” from \d+ to \d+$/],
    ["nothing where room was kept", "", undefined],
  ])("names %s", async (_, late, expected) => {
    const page = await browser().newPage();
    await page.route("**/*", async (route) => {
      const isScript = route.request().url().endsWith(".js");
      if (isScript) {
        // On a busy machine the first paint may come after the script, and nothing would have moved.
        await page.waitForFunction(
          () => performance.getEntriesByName("first-contentful-paint").length > 0,
        );
        return route.fulfill({
          contentType: "text/javascript",
          body: `document.body.insertAdjacentHTML("afterbegin", \`${late}\`)`,
        });
      }
      return route.fulfill({
        contentType: "text/html;charset=utf-8",
        body: `<body><p>盘锦</p><script src="/a.js" type="module"></script>`,
      });
    });
    const faults = await shiftFaults(page, "http://site.test/");
    await page.close();
    if (expected === undefined) expect(faults).toEqual([]);
    else expect(faults).toEqual([expect.stringMatching(expected)]);
  });
});
