/** Charts and tables: what a reader needs who does not see them, or sees only part of them. */

import { all, eachPage, textOf } from "./built-site.ts";

/** Names each chart that lacks its title, sentence, drawing, table or source. */
export const figureFaults = eachPage(({ document }) =>
  all(document, "figure[class*=chart]").flatMap((figure) => {
    const name = figure.id === "" ? "figure" : figure.id;
    const faults: string[] = [];
    if (textOf(figure.querySelector("figcaption h2, figcaption h3, figcaption h4")) === "")
      faults.push("no title");
    const sentence = textOf(figure.querySelector("figcaption p"));
    if (!/[。.]$/.test(sentence)) faults.push(`no sentence: ${sentence}`);
    if (figure.querySelector("svg") === null) faults.push("no drawing");
    if (figure.querySelector("table tbody tr") === null) faults.push("no table");
    if (figure.querySelector(".chart-source a[href]") === null) faults.push("no source");
    return faults.map((fault) => `${name}: ${fault}`);
  }),
);

const hasName = (svg: Element): boolean =>
  ["aria-label", "aria-labelledby"].some((name) => (svg.getAttribute(name) ?? "").trim() !== "");

/** Names each drawing that is neither named as an image nor hidden, or that is styled where a strict policy refuses it. */
export const svgFaults = eachPage(({ document }) =>
  all(document, "svg").flatMap((svg) => {
    const faults: string[] = [];
    const isHidden = svg.closest('[aria-hidden="true"]') !== null;
    if (svg.closest("figure") !== null ? !isNamedImage(svg) : !isHidden && !isNamedImage(svg))
      faults.push("svg without role and name");
    if (svg.hasAttribute("style") || svg.querySelector("[style], style") !== null)
      faults.push("svg with styles in it");
    return faults;
  }),
);

/** Names each element that is written in capitals, as no standalone drawing could be read. */
export const capitalFaults = eachPage(({ html }) => [
  ...new Set([...html.matchAll(/<([A-Z]\w*)/g)].map((match) => `element in capitals: ${match[1]}`)),
]);

const isNamedImage = (svg: Element): boolean => svg.getAttribute("role") === "img" && hasName(svg);

/** Names each table without a name, without header cells, or with one whose direction is not said. */
export const tableFaults = eachPage(({ document }) =>
  all(document, "table").flatMap((table) => {
    const name = textOf(table.querySelector("caption")) || (table.getAttribute("aria-label") ?? "");
    const faults: string[] = [];
    if (name === "") faults.push("no caption");
    const headers = all(table, "th");
    if (headers.length === 0) faults.push("no header cells");
    for (const header of headers)
      if (!/^(?:col|row|colgroup|rowgroup)$/.test(header.getAttribute("scope") ?? ""))
        faults.push(`header without scope: ${textOf(header)}`);
    return faults.map((fault) => `table ${name}: ${fault}`);
  }),
);
