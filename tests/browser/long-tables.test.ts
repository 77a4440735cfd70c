/** Tables that go on over several pages, in a browser. */

import { join } from "node:path";

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { longCity } from "../site/long-city.ts";
import { buildOrThrow, builtFolder } from "../site/run-build.ts";
import { axeFaults } from "./axe-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import { hostile, isLong } from "./served-sites.ts";
import { useSite } from "./visit.ts";

const rows = (page: Page) => page.locator("table.data-table > tbody > tr:visible");

describe("a log of many searches", () => {
  const visit = useSite(hostile);

  test("is leafed through, each page put in order and narrowed down by itself", () =>
    visit.as({ viewport: { width: 1440, height: 900 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at("/data/"));
      await page.locator("#searches .pager [rel=next]").click();
      await page.waitForURL("**/tables/searches/2/");
      expect(await rows(page).count()).toBe(200);
      await page.getByLabel(/^筛选/).fill("300");
      await expect.poll(() => rows(page).count()).toBeLessThan(200);
      await page.locator(".pager [aria-label='第3页']").click();
      await page.waitForURL("**/tables/searches/3/");
      expect(await rows(page).count()).toBe(50);
      expect(await page.locator(".pager [rel=next]").count()).toBe(0);
      await page.locator(".pager [aria-label='第1页']").click();
      await page.waitForURL("**/data/#searches");
    }));
});

describe.runIf(isLong)("the tables of a city of many units", () => {
  const folder = join(builtFolder, "long");
  beforeAll(async () => {
    await buildOrThrow({ out: folder, data: longCity() });
  }, 300_000);
  const visit = useSite({ ...hostile, name: "long", folder });

  const paths = [
    "/",
    "/indicators/talents/",
    "/tables/actuals-talents/2/",
    "/tables/coverage/2/",
    "/en/tables/targets-events/2/",
    "/tables/files-districts/2/",
  ];
  test.each(paths.flatMap((path) => [360, 1440].map((width) => ({ path, width }))))(
    "stand on $path, $width wide",
    ({ path, width }) =>
      visit.as({ viewport: { width, height: 900 } }, async (context) => {
        const page = await context.newPage();
        await page.goto(visit.at(path));
        expect([
          ...(await sidewaysFaults(page)),
          ...(await clippedFaults(page)),
          ...(await squeezedFaults(page)),
          ...(await axeFaults(page)),
        ]).toEqual([]);
      }),
  );
});
