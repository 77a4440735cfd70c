/** Texts of the data that try to be more than text, in a browser that would run them if it could. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";

import { faultPage } from "../../src/cli/preview/fault-page.ts";
import { reportPage } from "../../src/desk/diff/report-page.ts";
import { attacks, ODD_ID } from "../site/hostile-city.ts";
import { sidewaysFaults } from "./layout-faults.ts";
import { hostile, testPages } from "./served-sites.ts";
import { lookIn, useBrowser } from "./small-page.ts";
import { useSite } from "./visit.ts";
import { watchFaults, watchPolicy } from "./watch.ts";

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1440, height: 900 } };

/** Counts the windows that ask or tell something, and closes them. */
const watchDialogs = (context: BrowserContext): (() => readonly string[]) => {
  const told: string[] = [];
  context.on("dialog", (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
  return () => told;
};

const visit = useSite(hostile);

/** Opens pages of the site, and expects that none of the texts did anything. */
const onPages = (
  options: typeof desk,
  paths: readonly string[],
  look: (page: Page) => Promise<void>,
): Promise<void> =>
  visit.as(options, async (context) => {
    const dialogs = watchDialogs(context);
    const page = await context.newPage();
    const faultsSoFar = watchFaults(page, visit.at("/"));
    for (const path of paths) {
      await page.goto(visit.at(path));
      await look(page);
    }
    expect([...faultsSoFar(), ...dialogs()]).toEqual([]);
  });

describe("hostile texts", () => {
  const kinds = testPages(hostile).map(({ path }) => path);
  const framed = ["/embed/coverage/", "/en/embed/coverage/", "/charts/coverage.svg"];

  test.each([phone, desk])("do nothing and fit on any page at %o", (options) =>
    onPages(options, [...kinds, ...framed], async (page) => {
      const { pathname } = new URL(page.url());
      if (pathname.endsWith(".svg")) return;
      expect([pathname, ...(await sidewaysFaults(page))]).toEqual([pathname]);
    }),
  );

  test("are sorted, filtered, highlighted and read out as texts", () =>
    onPages(desk, ["/indicators/carriers/"], async (page) => {
      const select = page.getByLabel("突出显示").first();
      await select.selectOption(ODD_ID);
      expect(await page.locator(".chosen").count()).toBeGreaterThan(0);
      await page.locator("thead button").filter({ visible: true }).first().click();
      const drawing = page.locator(".readable[tabindex]").filter({ visible: true }).first();
      await drawing.focus();
      await page.keyboard.press("ArrowRight");
      const shown = await page.locator(".read-out").textContent();
      expect(attacks.some((attack) => shown?.includes(attack))).toBe(true);
      await page.getByRole("button", { name: "大字版" }).click();
      await page.getByRole("button", { name: /PNG/ }).first().click();
      await page
        .getByRole("status")
        .filter({ hasText: "PNG 已存到" })
        .waitFor({ state: "attached" });
    }));

  test("are found as texts, and what is asked for is no more either", () =>
    onPages(
      phone,
      ["script>alert", "<img src=x onerror=alert(1)>", "__proto__"].map(
        (query) => `/search/?${new URLSearchParams({ q: query })}`,
      ),
      async (page) => {
        await page.locator("#search-results li").first().waitFor();
        expect(await page.locator("#search-results img, #search-results script").count()).toBe(0);
        expect(await sidewaysFaults(page)).toEqual([]);
      },
    ));
});

describe("pages for the keepers of the data", () => {
  const browser = useBrowser();
  const look = lookIn(browser);
  const texts = attacks.map((attack) => `${attack} ${"W".repeat(40)}`);

  test("the report of changes shows them as texts, in its own styles", async () => {
    const groups = [
      {
        title: texts[0] ?? "",
        note: texts[1],
        entries: texts.map((name) => ({
          name,
          context: name,
          from: name,
          to: `${name}2`,
          details: [name],
        })),
      },
    ];
    const report = {
      title: texts[2] ?? "",
      against: texts[3] ?? "",
      dates: texts.map((label) => ({ label, from: label, to: `${label}2` })),
      remarks: texts,
      counts: texts.map((label) => ({ label, count: 1 })),
      isUnchanged: false,
      sections: [{ title: texts[4] ?? "", note: texts[5], groups }],
    };
    const folder = mkdtempSync(join(tmpdir(), "ledger-report-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, "a.html"),
      reportPage(report, ["main { color: rgb(1, 2, 3) }\n", "p { margin: 0 }"]),
    );
    const context = await browser().newContext();
    const [violationsSoFar, dialogs] = [await watchPolicy(context), watchDialogs(context)];
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "a.html")).href);
    const shown = await page.locator("body").textContent();
    expect(attacks.filter((attack) => !shown?.includes(attack))).toEqual([]);
    expect(await page.locator("main").evaluate((main) => getComputedStyle(main).color)).toBe(
      "rgb(1, 2, 3)",
    );
    expect(await page.locator("img, script, svg").count()).toBe(0);
    expect([...violationsSoFar(), ...dialogs()]).toEqual([]);
    await context.close();
  });

  test("the page of faults shows them as texts", async () => {
    const issues = attacks.map((value) => ({
      file: value,
      row: 2,
      column: value,
      code: "bad-url",
      value,
    }));
    const body = faultPage(issues, "/").replace(/^[^]*<body>|<\/body>[^]*$/g, "");
    const [items, elements] = await look(
      body,
      async (page) =>
        [
          await page.locator("li").allTextContents(),
          await page.locator("li *, img, svg").count(),
        ] as const,
    );
    for (const [place, attack] of attacks.entries()) expect(items[place]).toContain(`“${attack}”`);
    expect(elements).toBe(0);
  });
});
