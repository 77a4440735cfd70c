/** Whether a page answers before its reader scrolls. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/** Whether a path is of a page that its reader comes to with a question: of one unit or indicator. */
export const isAsked = (path: string): boolean =>
  /^\/(?:en\/)?(?:districts|indicators)\/[^/]+\/$/.test(path);

/** Names what of the answer, the headline and the sentence below it, ends below the first screen. */
export const firstScreenFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const answer = ["h1", ".lede > :first-child"].map((part) => document.querySelector(part));
    return answer.flatMap((part) => {
      if (part === null) return ["page without an answer"];
      const bottom = Math.round(part.getBoundingClientRect().bottom);
      return bottom <= innerHeight
        ? []
        : [`${part.localName} ends at ${bottom} of the first ${innerHeight}`];
    });
  });
