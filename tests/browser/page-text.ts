/** What a page says, with scripts and without. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/**
 * Returns the lines of text that a reader sees, once everything folded is opened. Controls, live
 * regions and what a script marks as its own (`data-by-script`) are left out: without a script they
 * would do nothing. A control around the page's own words (`data-wraps`) gives way to them, and so
 * does the address of the site, which a script knows and the data may not.
 */
export const linesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const wrapper of document.querySelectorAll("[data-wraps]"))
      wrapper.replaceWith(...wrapper.childNodes);
    for (const address of document.querySelectorAll("[data-site-address]")) address.remove();
    const controls =
      "button, input, select, textarea, output, dialog, noscript, [aria-live], [data-by-script]";
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
