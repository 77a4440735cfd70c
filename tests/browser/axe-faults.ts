/** What axe-core finds: WCAG 2.2 AA and its own good practice. */

import axe from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that look at colours; the others find the same in light and dark. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** WCAG AAA, for readers who ask their system for more contrast. */
export const strictColourRules = ["color-contrast-enhanced", "link-in-text-block"];

const run = (options: RunOptions): Promise<AxeResults> =>
  // In the page, where axe has been put before.
  (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);

/**
 * Names each rule that is broken, why, and by how many elements, the first of them by its selector.
 * `rules` are looked at instead of all of them.
 */
export const axeFaults = async (page: Page, rules?: readonly string[]): Promise<Faults> => {
  // Not as an element of the page, which a content policy would refuse; once for each page shown.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: tags },
    // Not among those that axe runs by default.
    ...(rules ? {} : { rules: { "target-size": { enabled: true } } }),
    resultTypes: ["violations"],
  };
  const { violations } = await page.evaluate(run, options);
  return violations.flatMap(({ id, nodes }) => {
    const reasonOf = ({ failureSummary = "" }: (typeof nodes)[number]): string =>
      failureSummary.split("\n")[1]?.trim() ?? "";
    return [...Map.groupBy(nodes, reasonOf)].map(
      ([reason, alike]) =>
        `${id}: ${alike.length} × ${alike[0]?.target.join(" ") ?? ""}: ${reason}`,
    );
  });
};
