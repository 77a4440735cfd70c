/** What a page shows where its dataset holds nothing: headings above nothing, counts of nothing. */

import type { BuiltSite, Faults } from "./built-site.ts";
import { all, eachPage, textOf } from "./built-site.ts";

/** Parts that say something to a reader; the header cells of a table do not. */
const SPEAKING = "p, li, dd, dt, h3, h4, h5, h6, tbody tr, pre, svg, img, figure";

const followers = (heading: Element): readonly Element[] => {
  const found: Element[] = [];
  let next = heading.nextElementSibling;
  while (next !== null && next.localName !== heading.localName) {
    found.push(next);
    next = next.nextElementSibling;
  }
  return found;
};

const isSpeaking = (element: Element): boolean =>
  [...(element.matches(SPEAKING) ? [element] : []), ...all(element, SPEAKING)].some(
    (part) => textOf(part) !== "" || ["svg", "img"].includes(part.localName),
  );

/** Names each section heading with nothing below it, and each list, table and paragraph of nothing. */
export const emptyFaults = eachPage(({ document }) => [
  ...all(document, "main h2")
    .filter((heading) => heading.closest("figure") === null && !followers(heading).some(isSpeaking))
    .map((heading) => `nothing below ${textOf(heading)}`),
  ...all(document, "table")
    .filter((table) => table.querySelector("tbody tr") === null)
    .map((table) => `table without rows: ${textOf(table.querySelector("caption"))}`),
  ...all(document, "ul, ol, dl")
    .filter((list) => list.children.length === 0)
    .map((list) => `empty ${list.localName}`),
  ...all(document, "main p")
    .filter((paragraph) => textOf(paragraph) === "" && paragraph.children.length === 0)
    .map(() => "empty paragraph"),
]);

/** A count of nothing as the subject of a sentence, and punctuation around a phrase that is missing. */
const HOLLOW =
  /(?:(?<![\d,.])0项(?:目标|任务|量化|五年|指标)|(?<![\d,.])0个(?:单位|县区)|只有0|[，、：；。]。|[，、：；]，|“”|《》).{0,12}/g;

/** Names each sentence that counts nothing or has a hole in it. */
export const hollowFaults = eachPage(({ document }) => {
  const descriptions = all(document, "meta[name=description]").map(
    (meta) => meta.getAttribute("content") ?? "",
  );
  return [document.body.textContent, ...descriptions].flatMap((text) =>
    [...text.matchAll(HOLLOW)].map(([phrase]) => `hollow sentence: ${phrase.trim()}`),
  );
});

/** Names each of the places that a page speaks of and that its dataset does not know. */
export const strangerFaults = (site: BuiltSite, places: readonly string[]): Faults =>
  eachPage(({ html }) =>
    places.filter((place) => html.includes(place)).map((place) => `speaks of ${place}`),
  )(site);
