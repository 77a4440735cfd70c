/** Reports of errors: filled in from where the reader came, and only with what belongs there. */

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { fictional, real, realBelowPath } from "./served-sites.ts";
import { useSite } from "./visit.ts";

const reportOf = (page: Page): Promise<string> =>
  page.locator("[data-report-text]").evaluate((element) => element.textContent ?? "");

describe.each([{ site: real }, { site: realBelowPath }])("on the $site.name site", ({ site }) => {
  const visit = useSite(site);
  const district = `/districts/${site.examples.district}/`;

  test("a target's own link fills in its id and the page", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(district));
      const row = page.locator(".row").first();
      const id = (await row.getAttribute("id")) ?? "";
      await row.locator("a.report").click();
      await page.waitForURL(/\/about\//);
      expect(page.url()).toBe(visit.at(`/about/?id=${id}#errors`));
      const report = await reportOf(page);
      expect(report).toContain(`目标编号：${id}\n`);
      expect(report).toContain(`网页：${visit.at(district)}\n`);
    }));

  test("the foot of a page fills in its address", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/trajectory/"));
      await page.locator("footer a[href*='page=']").click();
      await page.waitForURL(/\/about\//);
      expect(await reportOf(page)).toContain(`网页：${visit.at("/trajectory/")}\n`);
    }));
});

describe("a report", () => {
  const visit = useSite(real);

  test("can be written without script, and says that there is no address yet", () =>
    visit.as({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/about/?id=pj-2021-10.carriers.panjin.2025.level#errors"));
      const section = page.locator("#errors");
      expect(await section.innerText()).toMatch(/目标编号：\[.*还没有公布接收的地址/s);
      expect(await section.locator("a[href^='mailto:']").count()).toBe(0);
    }));

  test.each([
    ["markup", "id", "<img src=x onerror=alert(1)>"],
    ["a sentence", "id", "请打这个电话"],
    ["another host", "page", "//example.org/a"],
    ["a scheme", "page", "javascript:alert(1)"],
    ["too much", "id", "a".repeat(201)],
  ])("takes no %s from its address", (_what, field, text) =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(visit.at("/about/"));
      const empty = await reportOf(page);
      // A page that no one came from, so that nothing else is filled in.
      await page.goto("about:blank");
      await page.goto(visit.at(`/about/?${field}=${encodeURIComponent(text)}`));
      expect([await reportOf(page), dialogs]).toEqual([empty, []]);
      expect(await page.locator("[data-report-text] img").count()).toBe(0);
    }),
  );
});

describe("a text to be copied", () => {
  const visit = useSite(real);
  const permissions = ["clipboard-read", "clipboard-write"];
  const clipboard = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());
  const announced = (page: Page): Promise<string | null> =>
    page.locator("[role=status][data-by-script]").textContent();

  test("is copied by keyboard, as the report is filled in", () =>
    visit.as({ permissions }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/about/?id=pj-2021-10.carriers.panjin.2025.level#errors"));
      await page.getByRole("button", { name: "复制：错误报告" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => announced(page)).toBe("已复制");
      expect(await clipboard(page)).toBe(await reportOf(page));
      expect(await clipboard(page)).toContain("目标编号：pj-2021-10.carriers.panjin.2025.level\n");
      // Said where it is seen too, beside the last button only.
      await page
        .getByRole("button", { name: /^复制：/ })
        .first()
        .press("Enter");
      await expect.poll(() => page.getByText("已复制", { exact: true }).count()).toBe(2);
      expect(await clipboard(page)).not.toBe(await reportOf(page));
    }));

  test.each([
    ["/data/", "复制："],
    ["/en/data/", "Copy: "],
  ])("has a button with a name of its own each: %s", (path, begin) =>
    visit.as({ permissions }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const buttons = await page.locator(".copy-tools > button").all();
      const names = await Promise.all(buttons.map((button) => button.getAttribute("aria-label")));
      // Two citations of the dataset and one of a figure, five worked examples, three ways to verify.
      expect(buttons).toHaveLength(11);
      expect(new Set(names).size).toBe(11);
      for (const [index, button] of buttons.entries()) {
        expect(names[index]?.startsWith(begin)).toBe(true);
        await button.click();
        const text = await page.locator("pre.copy").nth(index).textContent();
        await expect.poll(() => clipboard(page)).toBe(text);
      }
    }),
  );

  test("is selected where the browser does not let the page copy", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/about/"));
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.getByRole("button", { name: "复制：错误报告" }).press("Enter");
      await expect.poll(() => announced(page)).toContain("已选中");
      const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
      expect(selected.trim()).toBe((await reportOf(page)).trim());
    }));

  test("has no button without script", () =>
    visit.as({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/about/"));
      expect(await page.locator("main button, .copy-tools:visible").count()).toBe(0);
    }));
});

describe("where there is a mail address", () => {
  const visit = useSite(fictional);
  const letter = (link: string | null): { to: string; lines: readonly string[] } => {
    const { pathname, searchParams } = new URL(link ?? "");
    return { to: pathname, lines: (searchParams.get("body") ?? "").split("\r\n") };
  };

  test("the foot of a page writes the letter, without script too", () =>
    visit.as({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/en/subsidies/"));
      const link = await page.locator("footer a[href^='mailto:']").getAttribute("href");
      const { to, lines } = letter(link);
      expect(to).toBe("ledger@example.org");
      expect(lines[0]).toMatch(/^Page: .*\/en\/subsidies\/$/);
      expect(lines).toHaveLength(6);
    }));

  test("a target's link puts its id into the letter", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/about/?id=sl-2021-8.carriers.unit-5.2025.level#errors"));
      const { to, lines } = letter(await page.locator("[data-report-mail]").getAttribute("href"));
      expect(to).toBe("ledger@example.org");
      expect(lines[1]).toBe("目标编号：sl-2021-8.carriers.unit-5.2025.level");
    }));
});
