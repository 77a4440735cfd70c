/** The strips of a unit's page draw figures of other units; their text stands on another page. */

import { destination, fileOfPage } from "./addresses.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all } from "./built-site.ts";

const TEXT = 3;

/** The numbers in the elements' own text: that of their parts would run together with it. */
const numbersOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(
    elements
      .flatMap(({ childNodes }) => [...childNodes])
      .filter(({ nodeType }) => nodeType === TEXT)
      .flatMap(({ textContent }) => textContent?.match(/\d[\d,]*(?:\.\d+)?/g) ?? []),
  );

/** Names each number of a strip that neither its figure's table has nor what the figure links to. */
export const stripFaults = (site: BuiltSite): Faults => {
  const pages = new Map(site.pages.map((page) => [fileOfPage(page), page]));
  return site.pages.flatMap((page) =>
    all(page.document, "figure.targets").flatMap((figure) => {
      const linked = all(figure, ".all-units a").map((link) => {
        const target = destination(site, fileOfPage(page), link.getAttribute("href") ?? "");
        return target.kind === "inside" && target.fragment !== ""
          ? pages.get(target.file)?.document.getElementById(target.fragment)
          : undefined;
      });
      const cells = [figure, ...linked].flatMap((part) =>
        part === null || part === undefined ? [] : all(part, "tbody *"),
      );
      const written = numbersOf(cells);
      const drawn = numbersOf(all(figure, "svg text, svg text *"));
      return [...drawn]
        .filter((number) => !written.has(number))
        .map((number) => `${page.path}: ${number} of a strip is in no table`);
    }),
  );
};
