/** What goes wrong while a page loads and runs. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/**
 * Begins to watch a page that is about to open an address below `base`, and returns what reads the
 * faults so far: errors on the console, errors of scripts, requests to elsewhere, files not found.
 */
export const watchFaults = (page: Page, base: string): (() => Faults) => {
  const faults: string[] = [];
  const answered = new Set<string>();
  const isDocument = (url: string): boolean => url.replace(/#.*/, "") === page.url();
  page.on("console", (message) => {
    // The page of a missing address rightly answers 404, which the browser reports as an error.
    if (message.text().startsWith("Failed to load resource")) return;
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) faults.push(`asks for ${url}`);
  });
  page.on("response", (response) => {
    answered.add(response.url());
    const isNavigation = response.request().isNavigationRequest() || isDocument(response.url());
    if (response.status() >= 400 && !isNavigation)
      faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    // An answer that the browser has no use for counts as failed too, and is named above.
    if (!answered.has(request.url())) faults.push(`no answer for ${request.url()}`);
  });
  return () => faults;
};
