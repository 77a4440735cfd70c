/** What a page says, with scripts and without. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/**
 * Returns the lines of text that a reader sees, once everything folded is opened. Controls and
 * live regions are left out: they belong to scripts, and without one they would do nothing.
 */
export const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const controls = "button, input, select, textarea, output, dialog, noscript, [aria-live]";
    for (const control of document.querySelectorAll(controls)) control.remove();
    return document.body.innerText
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "");
  });

/** Names each line that only one of two versions of a page has. */
export const lineFaults = (withScript: readonly string[], without: readonly string[]): Faults => {
  const one = new Set(withScript);
  const other = new Set(without);
  return [
    ...[...one].filter((line) => !other.has(line)).map((line) => `only with script: ${line}`),
    ...[...other].filter((line) => !one.has(line)).map((line) => `only without script: ${line}`),
  ];
};
