/** What goes with a downloaded release: the README of the archive, the first sheet of the workbook. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const releaseNotes: Messages["releaseNotes"] = {
  title: (p) => `${p.title} (release of ${p.released})`,
  what: {
    title: "What this is",
    text: (p) =>
      `Targets, subsidy levels and results, entered item by item from ${counted(p.documents, "public document or page", "public documents and pages")}${p.excerpts === "0" ? "" : ` (${p.excerpts} of them seen in excerpts only)`}, first of them ${p.plan}: targets ${p.targets}, subsidies ${p.subsidies}, published figures ${p.actuals}.`,
    dates: (p) => `Data as of ${p.asOf}, released ${p.released}.`,
  },
  collected: {
    title: "How it was collected",
    fictional:
      "All places, documents and figures were made by a program, for demonstration only; nothing was collected.",
    points: [
      "Each figure was entered from a public document, with the clause it stands in.",
      "Nothing is estimated, interpolated, derived from other figures or filled in. Where a document is silent, the cell is empty.",
      "Ratios, statuses and multiples in the tables progress and subsidy-comparison are worked out by this site by published rules; every other table records what documents print.",
      "What is recorded is numbers, clauses and the few words around a number, not passages of a document.",
    ],
  },
  searched: {
    title: "How results were searched for",
    none: "There is no log of searches: an empty result only means that nobody has looked yet.",
    text: (p) =>
      `Results were searched for up to ${p.until}. What was looked for, where, and with what outcome is in the table searches (${counted(p.count, "entry", "entries")}).`,
    meaning:
      "“Not found” means that this search did not find it, not that it was not published. An empty cell is not zero.",
  },
  files: {
    title: "The tables",
    one: (p) => `${p.name}: ${p.title}, ${counted(p.rows, "row", "rows")}. ${p.question}`,
  },
  caveats: { title: "Before you use it" },
  columns: {
    title: "What the columns mean",
    one: (p) => `${p.name}: ${p.label}; ${p.meaning}`,
  },
  licence: { title: "Licence" },
  cite: { title: "How to cite" },
  verify: {
    title: "How to verify",
    text: (p) =>
      `datapackage.json states bytes and SHA-256 of each table. The checksum of the whole archive is in /data/SHA256SUMS on the site, under the name ${p.name}.`,
  },
  tooLong: (p) =>
    `This table has ${counted(p.rows, "row", "rows")}, too many for this workbook: take ${p.file}.`,
  notesSheet: "Notes",
  heading: "Column",
};
