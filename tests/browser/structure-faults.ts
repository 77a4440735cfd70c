/** What assistive technology builds on: parts of the page, and drawings with their tables. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/** Names each part of the page that is missing, doubled or without a name of its own. */
export const landmarkFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const part of ["header", "main", "footer"]) {
      const outermost = [...document.querySelectorAll(part)].filter(
        (element) => element.closest("main") === null || element.localName === "main",
      );
      if (outermost.length !== 1) faults.push(`${outermost.length} × ${part}`);
    }
    const names = [...document.querySelectorAll("nav")].map(
      (nav) => nav.getAttribute("aria-label") ?? "",
    );
    if (names.length === 0) faults.push("no nav");
    if (names.includes("")) faults.push("nav without a name");
    if (new Set(names).size < names.length) faults.push(`nav of the same name: ${names.join()}`);
    return faults;
  });

/** What stands on every page in the same place. */
export interface Frame {
  readonly navigation: readonly string[];
  readonly help: readonly string[];
}

/** Returns the navigation and the ways to help, in their order; queries are of the page alone. */
export const frameOf = (page: Page): Promise<Frame> =>
  page.evaluate(() => {
    const links = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(
        ({ textContent, pathname }) => `${(textContent ?? "").trim()} → ${pathname}`,
      );
    return { navigation: links("header nav a"), help: links("footer a") };
  });

/**
 * Names each drawing that has no name and description, no table with its title, or a label with a
 * figure that neither its table nor its title and sentence have. A label that is nothing but a
 * number or a date may be a tick of an axis.
 */
export const drawingFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const numbersOf = (element: Element | null | undefined): string[] =>
      (element?.textContent ?? "").replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [];
    const isTick = (text: Element): boolean =>
      /^[−\d.,%]+(年|年初|年末|月末|万元)?$|^[A-Z][a-z]+( \d+)?$|^(start|end) of [\w ]+$/.test(
        (text.textContent ?? "").trim(),
      );
    return [...document.querySelectorAll("figure:has(.drawing)")].flatMap((figure) => {
      const faults: string[] = [];
      const title = figure.querySelector("figcaption :is(h2, h3)")?.textContent ?? "";
      const table = figure.querySelector("table");
      if (table?.caption?.textContent !== title || title === "")
        faults.push(`${figure.id}: no table with the title`);
      const parts = [...figure.querySelectorAll("figcaption > *, th, td")];
      const written = new Set(parts.flatMap(numbersOf));
      for (const svg of figure.querySelectorAll(".drawing > svg")) {
        if (svg.getAttribute("aria-label") !== title) faults.push(`${figure.id}: no name`);
        const description = svg.querySelector(":scope > desc")?.textContent ?? "";
        if (description === "") faults.push(`${figure.id}: no description`);
        for (const text of svg.querySelectorAll("text"))
          for (const number of isTick(text) ? [] : numbersOf(text))
            if (!written.has(number))
              faults.push(`${figure.id}: ${number} of “${text.textContent ?? ""}” is not in words`);
      }
      return [...new Set(faults)];
    });
  });
