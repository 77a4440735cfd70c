/** The search page in a real browser: at the root, below a path, with keys alone, without script. */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { axeFaults } from "./axe-faults.ts";
import { launchBrowser } from "./browser.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import { real, realBelowPath, serve } from "./served-sites.ts";
import { watchFaults, watchPolicy } from "./watch.ts";

let browser: Browser;
let root: SiteServer;
let belowPath: SiteServer;
beforeAll(async () => {
  [browser, root, belowPath] = await Promise.all([
    launchBrowser(),
    serve(real),
    serve(realBelowPath),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([root.close(), belowPath.close()]);
});

/** What a test does with the search page. */
interface Look {
  readonly page: Page;
  /** Addresses asked for so far, below the site's path. */
  readonly asked: readonly string[];
}

/** Opens the search page, and fails where a request went elsewhere or a script threw. */
const onSearchPage = async (
  look: (opened: Look) => Promise<void>,
  {
    server = root,
    query,
    ...options
  }: BrowserContextOptions & { readonly server?: SiteServer; readonly query?: string } = {},
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    const violationsSoFar = await watchPolicy(context);
    const page = await context.newPage();
    const faultsSoFar = watchFaults(page, server.url);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(server.url.length)));
    const search = query === undefined ? "" : `?${new URLSearchParams({ q: query })}`;
    await page.goto(`${server.url}search/${search}`, { waitUntil: "networkidle" });
    await look({ page, asked });
    expect([...faultsSoFar(), ...violationsSoFar()]).toEqual([]);
  } finally {
    await context.close();
  }
};

const field = "#search-field";
const firstResult = "#search-results li:first-child a";
const titleOf = (page: Page): Promise<string> => page.locator(firstResult).innerText();
const typed = (page: Page): string | null => new URL(page.url()).searchParams.get("q");

describe("the search page", () => {
  test("asks for the list only when the field is used", () =>
    onSearchPage(async ({ page, asked }) => {
      const isOfSearch = (path: string): boolean => /list\.json|find/.test(path);
      expect(asked.filter(isOfSearch)).toEqual([]);
      await page.focus(field);
      await page.waitForLoadState("networkidle");
      expect(asked.filter(isOfSearch)).toHaveLength(2);
      await page.fill(field, "瞪羚");
      await page.waitForSelector(firstResult);
      expect(asked.filter(isOfSearch)).toHaveLength(2);
    }));

  test("finds while typing, says how much, and marks the words", () =>
    onSearchPage(async ({ page }) => {
      await page.fill(field, "高新区 雏鹰");
      await page.waitForSelector(firstResult);
      expect(await titleOf(page)).toBe("盘锦高新区 雏鹰企业 2021年");
      expect(await page.locator("#search-results li:first-child a mark").allInnerTexts()).toEqual([
        "高新区",
        "雏鹰",
      ]);
      expect(await page.locator("#search-status").innerText()).toMatch(/^找到\d+条/);
      await page.click(firstResult);
      await page.waitForURL(/\/districts\/gaoxin\/#/);
      expect(await page.locator(":target").innerText()).toContain("11");
    }));

  test("keeps what was typed in the address, and goes back from search to search", () =>
    onSearchPage(async ({ page }) => {
      await page.fill(field, "瞪羚");
      await page.press(field, "Enter");
      await page.waitForSelector(firstResult);
      expect(typed(page)).toBe("瞪羚");
      // Letter by letter, which is still one search.
      await page.fill(field, "");
      await page.locator(field).pressSequentially("hnte", { delay: 30 });
      await page.waitForURL((url) => url.searchParams.get("q") === "hnte");
      expect(await titleOf(page)).toBe("高新技术企业");
      await page.goBack();
      expect(typed(page)).toBe("瞪羚");
      await page.waitForFunction(
        (selector) => document.querySelector(selector)?.textContent === "瞪羚企业",
        firstResult,
      );
      expect(await page.inputValue(field)).toBe("瞪羚");
      await page.goBack();
      expect(typed(page)).toBeNull();
      expect(await page.locator("#search-results li").count()).toBe(0);
      await page.goForward();
      await page.waitForSelector(firstResult);
      expect(await titleOf(page)).toBe("瞪羚企业");
    }));

  test("comes back to the search from what was found", () =>
    onSearchPage(async ({ page }) => {
      await page.fill(field, "兴隆台");
      await page.press(field, "Enter");
      await page.click(firstResult);
      await page.waitForURL(/\/districts\/xinglongtai\//);
      await page.goBack();
      await page.waitForSelector(firstResult);
      expect(await page.inputValue(field)).toBe("兴隆台");
      expect(await titleOf(page)).toBe("兴隆台区");
    }));

  test("answers an address that is passed on", () =>
    onSearchPage(
      async ({ page }) => {
        await page.waitForSelector(firstResult);
        expect(await page.inputValue(field)).toBe("孵化器补贴");
        expect(await titleOf(page)).toBe("孵化器补贴");
      },
      { query: "孵化器补贴" },
    ));

  test("says that it found nothing, which is not that nothing was published", () =>
    onSearchPage(
      async ({ page }) => {
        const status = page.locator("#search-status");
        await page.waitForFunction(() =>
          document.querySelector("#search-status")?.textContent.includes("没有搜到"),
        );
        expect(await status.innerText()).toContain("和“未查到公开数据”是两回事");
        expect(await page.locator("#search-results li").count()).toBe(0);
        expect(await page.locator("#index a").first().isVisible()).toBe(true);
      },
      { query: "鲸鱼" },
    ));

  test("shows text that looks like markup as text", () =>
    onSearchPage(
      async ({ page }) => {
        await page.waitForFunction(() =>
          document.querySelector("#search-status")?.textContent.includes("鲸鱼"),
        );
        expect(await page.locator("main img").count()).toBe(0);
      },
      { query: "<img src=x onerror=alert(1)>鲸鱼" },
    ));

  test("says so where the list cannot be had, and tries again", () =>
    onSearchPage(async ({ page }) => {
      const list = "**/search/list.json";
      await page.route(list, (route) =>
        route.fulfill({ contentType: "application/json", body: "{" }),
      );
      await page.fill(field, "瞪羚");
      await page.waitForFunction(() =>
        document.querySelector("#search-status")?.textContent.includes("没能读取"),
      );
      await page.unroute(list);
      await page.fill(field, "瞪羚企业");
      await page.waitForSelector(firstResult);
    }));

  test("waits until Chinese letters have become characters", () =>
    onSearchPage(async ({ page }) => {
      await page.focus(field);
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>("#search-field");
        if (input === null) return;
        input.value = "deng ling";
        input.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
      });
      await page.waitForTimeout(400);
      expect(await page.locator("#search-status").innerText()).toBe("");
      expect(typed(page)).toBeNull();
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>("#search-field");
        if (input === null) return;
        input.value = "瞪羚";
        input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
      });
      await page.waitForSelector(firstResult);
      expect(await titleOf(page)).toBe("瞪羚企业");
    }));

  test("works with keys alone", () =>
    onSearchPage(async ({ page }) => {
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.id ?? document.activeElement?.localName ?? "");
      for (let stops = 0; stops < 40 && (await focused()) !== "search-field"; stops++)
        await page.keyboard.press("Tab");
      expect(await focused()).toBe("search-field");
      await page.keyboard.type("gazelle");
      await page.keyboard.press("Enter");
      await page.waitForSelector(firstResult);
      const isOnResult = (): Promise<boolean> =>
        page.evaluate(
          (selector) => document.activeElement === document.querySelector(selector),
          firstResult,
        );
      for (let stops = 0; stops < 8 && !(await isOnResult()); stops++)
        await page.keyboard.press("Tab");
      expect(await isOnResult()).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/indicators\/gazelle-enterprises\//);
    }));

  test("works below a path", () =>
    onSearchPage(
      async ({ page }) => {
        await page.waitForSelector(firstResult);
        await page.fill(field, "兴隆台");
        await page.press(field, "Enter");
        expect(new URL(page.url()).pathname).toBe(`${realBelowPath.base}search/`);
        await page.waitForFunction(
          (selector) => document.querySelector(selector)?.textContent === "兴隆台区",
          firstResult,
        );
        await page.click(firstResult);
        await page.waitForURL(/\/districts\/xinglongtai\//);
        expect(await page.locator("h1").innerText()).toContain("兴隆台区");
      },
      { server: belowPath, query: "瞪羚" },
    ));

  const forms = [360, 1440].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  test.each(forms)("has no fault with results, $width wide, $colorScheme", (form) =>
    onSearchPage(
      async ({ page }) => {
        await page.waitForSelector(firstResult);
        expect([
          ...(await axeFaults(page)),
          ...(await sidewaysFaults(page)),
          ...(await clippedFaults(page)),
          ...(await squeezedFaults(page)),
        ]).toEqual([]);
      },
      {
        query: "hnte",
        colorScheme: form.colorScheme,
        viewport: { width: form.width, height: 740 },
      },
    ),
  );

  test("offers the index without script, and says that searching needs it", () =>
    onSearchPage(
      async ({ page }) => {
        expect(await page.locator("noscript p").innerText()).toContain("没有运行脚本");
        expect(await page.locator("#index a").count()).toBeGreaterThan(150);
        await page.fill(field, "瞪羚");
        await page.press(field, "Enter");
        await page.waitForURL((url) => url.searchParams.get("q") === "瞪羚");
        expect(await page.locator("#index a", { hasText: "瞪羚企业" }).first().isVisible()).toBe(
          true,
        );
      },
      { javaScriptEnabled: false },
    ));
});
