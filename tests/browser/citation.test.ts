/** How a page is cited: folded, with the address the reader is at, copied by a press. */

import { describe, expect, test } from "vitest";

import { sites } from "../site/sites.ts";
import { phone } from "./interactions.ts";
import { real, realBelowPath } from "./served-sites.ts";
import { useSite } from "./visit.ts";

const box = "details#cite";
const citation = `${box} pre.copy`;

describe.each([{ site: real }, { site: realBelowPath }])("on the $site.name site", ({ site }) => {
  const visit = useSite(site);
  const district = `/districts/${site.examples.district}/`;

  test("the address is the reader's own, without what is behind the page", () =>
    visit.as({ permissions: ["clipboard-read", "clipboard-write"] }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(`${district}?unit=other#cite`));
      const texts = await page.locator(citation).allTextContents();
      expect(texts).toHaveLength(3);
      for (const text of texts.slice(0, 2))
        expect(text.endsWith(` ${visit.at(district)}`)).toBe(true);
      const row = (await page.locator(".row").first().getAttribute("id")) ?? "";
      expect(texts[2]?.endsWith(visit.at(`${district}#${row}`))).toBe(true);

      await page.locator(`${box} > summary`).click();
      await page.getByRole("button", { name: "复制：中文引用（GB/T 7714—2015）" }).click();
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(clipboard).toBe(texts[0]);
    }));
});

describe("on a phone", () => {
  const visit = useSite(real);

  test("it takes one line until it is opened, and then is there without script too", () =>
    visit.as({ ...phone, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/en/trajectory/"));
      const height = async (): Promise<number> =>
        (await page.locator(box).boundingBox())?.height ?? 0;
      expect(await height()).toBeLessThan(60);
      await page.locator(`${box} > summary`).click();
      expect(await height()).toBeGreaterThan(200);
      expect(await page.locator(citation).first().innerText()).toMatch(
        /\[引用日期\]\. \[address of this site\]\/en\/trajectory\/$/,
      );
      expect(await page.locator(`${box} button`).count()).toBe(0);
    }));
});

describe("where the site has an address", () => {
  const visit = useSite({ ...real, name: "addressed", folder: sites.split.out });

  test("it stays as it is, wherever the page is read", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/trajectory/"));
      expect(await page.locator(citation).first().textContent()).toMatch(
        / https:\/\/example\.org\/trajectory\/$/,
      );
    }));
});
