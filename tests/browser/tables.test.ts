/** Tables put in order and narrowed down, by headings, lists and typing. */

import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { announced, CARRIERS, desk, phone, queryOf, useSites } from "./interactions.ts";

const { on } = useSites();

describe("a table", () => {
  const table = (page: Page): Locator => page.locator("main > section > table.data-table").first();
  const column = (page: Page, number: number): Promise<readonly string[]> =>
    table(page)
      .locator(`tbody > tr:visible > :nth-child(${number}) > .value`)
      .evaluateAll((cells) =>
        cells.map((cell) =>
          [...cell.childNodes]
            .map((node) =>
              node instanceof Element && node.localName === "small"
                ? ""
                : (node.textContent ?? "").trim(),
            )
            .join(""),
        ),
      );
  const heading = (page: Page, number: number): Locator =>
    table(page)
      .locator("thead th")
      .nth(number - 1);

  test("is put in order by its headings, pointer and keyboard, and back again", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const before = await column(page, 4);
      expect(before).toContain("未查到公开数据");
      const numbers = (texts: readonly string[]): readonly number[] =>
        texts.filter((text) => /^\d/.test(text)).map((text) => parseInt(text, 10));
      await heading(page, 4).getByRole("button").click();
      const ascending = await column(page, 4);
      expect(numbers(ascending)).toEqual(numbers(ascending).toSorted((a, b) => a - b));
      expect(ascending.at(-1)).toBe("未查到公开数据");
      expect(await heading(page, 4).getAttribute("aria-sort")).toBe("ascending");
      expect(queryOf(page)).toBe("?sort.targets=4");
      expect(await announced(page)).toContain("从小到大");
      await page.keyboard.press("Enter");
      const descending = await column(page, 4);
      expect(numbers(descending)).toEqual(numbers(ascending).toReversed());
      expect(descending.at(-1)).toBe("未查到公开数据");
      expect(queryOf(page)).toBe("?sort.targets=4-desc");
      await page.reload();
      expect(await column(page, 4)).toEqual(descending);
      expect(await heading(page, 4).getAttribute("aria-sort")).toBe("descending");
      await heading(page, 4).getByRole("button").focus();
      await page.keyboard.press("Space");
      expect(await column(page, 4)).toEqual(before);
      expect(await heading(page, 4).getAttribute("aria-sort")).toBeNull();
      expect(queryOf(page)).toBe("");
    }));

  test("is put in order by a list of choices on a phone, whose headings are not reached", () =>
    on("fictional", CARRIERS, phone, async (page) => {
      expect(await table(page).locator("thead button").count()).toBe(0);
      const before = await column(page, 1);
      const select = page.getByLabel("排序").filter({ visible: true }).first();
      expect(await select.getAttribute("aria-label")).toMatch(/^排序：./);
      expect(
        await select.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text), // It is a list.
      ).toBe("原来的顺序");
      await select.selectOption({ label: "地区，按拼音" });
      const collator = new Intl.Collator("zh");
      expect(await column(page, 1)).toEqual(before.toSorted(collator.compare));
      expect(queryOf(page)).toBe("?sort.targets=1");
      await page.setViewportSize({ width: 1200, height: 800 });
      expect(await heading(page, 1).getByRole("button").count()).toBe(1);
      expect(await heading(page, 1).getAttribute("aria-sort")).toBe("ascending");
    }));

  test("has no button in headings that large text hides, and has them again without it", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const buttons = page.locator("thead button");
      const before = await buttons.count();
      expect(before).toBeGreaterThan(0);
      const large = page.locator(`[data-reading-form="text"]`);
      await large.click();
      await expect.poll(() => buttons.count()).toBe(0);
      expect(await page.getByLabel("排序").filter({ visible: true }).count()).toBeGreaterThan(0);
      await large.click();
      await expect.poll(() => buttons.count()).toBe(before);
    }));

  test("is narrowed down while typing, says how far, and keeps it in the address", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const input = page.getByLabel("筛选").filter({ visible: true }).first();
      const rows = page.locator("table.data-table").last().locator("tbody tr:visible");
      const all = await rows.count();
      await input.fill("2022年 鹤例");
      const shown = await rows.count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      for (const text of await rows.allTextContents()) expect(text).toMatch(/鹤例[^]*2022年/);
      const count = `${all}行中的${shown}行`;
      expect(
        await page.locator(".filter-count").filter({ visible: true }).first().textContent(),
      ).toBe(count);
      await expect.poll(() => announced(page)).toBe(count);
      expect(queryOf(page)).toBe("?filter.actuals=2022年+鹤例");
      await page.reload();
      expect(await rows.count()).toBe(shown);
      await page.getByRole("button", { name: "清除" }).click();
      expect(await rows.count()).toBe(all);
      expect(queryOf(page)).toBe("");
      await page.keyboard.type("没有这一行");
      expect(await rows.count()).toBe(0);
      await page.keyboard.press("Escape");
      expect(await rows.count()).toBe(all);
    }));
});
