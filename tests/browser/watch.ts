/** What goes wrong while a page loads and runs. */

import type { BrowserContext, Page } from "playwright-core";

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

/** How the browser words that it kept to a policy; who may frame a page is told to the other page. */
const isViolation = (text: string): boolean =>
  /content security policy|permissions policy|trusted ?(?:type|html|script)/i.test(text) &&
  !text.includes("frame-ancestors");

/**
 * Watches all pages of a profile, also those that open later, and returns what reads the violations of
 * their policies so far: what the browser reports on the console, and what it tells the page itself.
 */
export const watchPolicy = async (context: BrowserContext): Promise<() => Faults> => {
  const violations: string[] = [];
  context.on("console", (message) => {
    if (isViolation(message.text())) violations.push(message.text());
  });
  context.on("weberror", (error) => {
    if (isViolation(error.error().message)) violations.push(error.error().message);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective: directive, blockedURI: what, sourceFile, lineNumber } = event;
      console.warn(`content security policy: ${directive}: ${what} ${sourceFile}:${lineNumber}`);
    });
  });
  return () => violations;
};
