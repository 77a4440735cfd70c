/** Pages that are taken to a meeting: on A4, complete, with nothing torn apart. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { launchBrowser } from "./browser.ts";
import { drawingsOf, labelFaults } from "./label-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import { kindOfPath } from "./page-kinds.ts";
import { keepPrint, writeContactSheet } from "./pictures.ts";
import {
  expectedOnPaper,
  foldedFaults,
  headFaults,
  leftoverFaults,
  paperFaults,
  printFaults,
  readPrint,
  reportCard,
  tablesOnPaper,
} from "./printed.ts";
import { addressOf, fictional, isLong, real, serve, testPages } from "./served-sites.ts";
import type { Site } from "./served-sites.ts";
import { watchPolicy } from "./watch.ts";

/** A4 between its margins, in CSS pixels. */
const sheet = { width: 688, height: 1000 };

/** Whether a page is that of one unit, which begins with a report card. */
const isOfUnit = (path: string): boolean => /^\/districts\/[^/]+\/$/.test(path);

const pagesToPrint = (site: Site): readonly string[] => {
  const { district, indicators } = site.examples;
  if (isLong)
    return testPages(site)
      .filter(({ kind }) => kind !== "missing")
      .map(({ path }) => path);
  // Of the real units, the one with the longest list too.
  const districts = site === real ? [district, "gaoxin"] : [district];
  return [
    ...districts.map((id) => `/districts/${id}/`),
    ...(site === real ? ["/en/districts/gaoxin/"] : []),
    `/indicators/${indicators[0] ?? ""}/`,
    "/subsidies/",
  ];
};

describe.each([real, fictional])("the $name site on paper", (site) => {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    writeContactSheet();
  });

  test.concurrent.each(pagesToPrint(site))("%s", async (path) => {
    const context = await browser.newContext({ viewport: sheet, colorScheme: "dark" });
    const violationsSoFar = await watchPolicy(context);
    const page = await context.newPage();
    const kind = kindOfPath(path);
    await page.goto(addressOf(server, { kind, path }));
    await page.emulateMedia({ media: "print" });
    const expected = await expectedOnPaper(page);
    const tables = await tablesOnPaper(page);
    const card = site === real && isOfUnit(path) ? await reportCard(page) : [];
    const onScreen = [
      ...(await leftoverFaults(page)),
      ...(await foldedFaults(page)),
      ...(await sidewaysFaults(page)),
      ...(await clippedFaults(page)),
      ...(await squeezedFaults(page)),
      ...(await drawingsOf(page)).flatMap(labelFaults),
    ];
    const printed = await readPrint(await keepPrint(page, site.name, kind));
    await context.close();
    const firstSheet = { ...printed, texts: printed.texts.slice(0, 1) };
    expect([
      ...onScreen,
      ...violationsSoFar(),
      ...paperFaults(printed),
      ...printFaults(printed, expected),
      ...printFaults(firstSheet, card),
      ...headFaults(printed, tables),
    ]).toEqual([]);
    // A unit with targets shows them on the one sheet that is taken to a meeting.
    if (card.length > 0) expect(card.map(({ texts }) => texts.length > 0)).not.toContain(false);
  });
});
