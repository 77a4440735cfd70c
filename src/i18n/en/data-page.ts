/** The page of downloads: files, columns, licence, releases, corrections, searches, citation. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const dataPage: Messages["dataPage"] = {
  title: "Data",
  description: (p) =>
    `Every figure of this site to download: ${counted(p.tables, "table", "tables")} as CSV and JSON, with the meaning of each column, the licence, logs of releases, corrections and searches, and how to cite.`,
  headline: (p) =>
    `Every figure on these pages can be downloaded: ${counted(p.tables, "table", "tables")}, ${counted(p.rows, "row", "rows")}.`,
  lede: (p) =>
    `Among them: targets ${p.targets}, published figures ${p.actuals}, entries in the log of searches ${p.searches}. No registration; use them under ${p.licence} and name the source.`,

  files: {
    title: "Find your question, then take the file",
    note: "CSV opens directly in Excel or WPS; JSON is for programs. Both have the same content. Names and texts are in Chinese. English names are in the files of places, indicators, documents and tasks, English texts in those of related figures and of searches; every other file refers to them by identifier.",
    size: (p) => `${p.format}, ${p.size}`,
    rows: (p) => counted(p.rows, "row", "rows"),
    columnsToggle: (p) => `What the ${counted(p.count, "column means", "columns mean")}`,
    columnsCaption: (p) => `Columns of “${p.table}”`,
    columns: { name: "Column", meaning: "Meaning" },
  },
  parts: {
    title: "One place or one indicator only",
    note: "The columns are those of “Targets and results”, with only the rows that concern it.",
    regions: "By district",
    indicators: "By indicator",
    columns: { name: "Name", rows: "Rows", csv: "CSV", json: "JSON" },
    regionsCaption: "Files by district",
    indicatorsCaption: "Files by indicator",
  },
  format: {
    title: "How the files are written",
    points: [
      "UTF-8 with a mark at the beginning (BOM), so that Excel shows Chinese correctly.",
      "An empty cell means that there is no figure; it is not zero. In JSON it is null.",
      "The decimal sign is “.”, with no separator for thousands. Dates are written 2021-05-21; where only the month or year is known, they stop there.",
      "Several values in one cell are separated by semicolons.",
      "No cell is one that a spreadsheet runs as a formula: none begins with =, + or @, and only negative numbers with -.",
      "Every target has an identifier that will not change, by which releases can be compared.",
    ],
  },

  cite: { title: "How to cite" },
  licence: {
    title: "Licence",
    text: (p) =>
      `The arrangement of the tables, the identifiers, notes, summaries and definitions are the work of this site and available under ${p.licence}: copy and adapt them for any purpose, name the source and the date of release, and say what you changed.`,
    official:
      "Government documents, and the figures, names and clauses in them, are not protected by copyright. Cite them by their own document numbers.",
    news: "From news reports and reprints only facts and figures were taken; the rights in their texts remain with the media, and the files do not contain them.",
    warranty:
      "The data were compiled with care but without warranty. Where they differ from the official original, the original prevails.",
  },

  releases: {
    title: "Releases",
    caption: "What each release added, revised, withdrew and corrected",
    note: "The first three count published figures, the last one errors of this site. Figures that were revised or withdrawn remain in the file “Published figures”.",
    columns: {
      date: "Released",
      added: "Added",
      revised: "Revised",
      withdrawn: "Withdrawn",
      corrected: "Corrected",
    },
  },
  corrections: {
    title: "Corrections",
    none: "No corrections so far.",
    note: "These are errors of this site. Where a publisher changed a figure, it is in the log of releases. Reasons are in Chinese.",
    caption: "Errors of this site that were corrected",
    columns: { date: "Date", key: "Where", old: "Before", new: "Now", reason: "Reason" },
    report: "Found an error? Please tell us",
  },
  searches: {
    title: "Log of searches",
    note: (p) =>
      `Where this site says “not found”, it means: looked for in the ways listed here, up to ${p.date}, and not found. It does not mean that nothing was published.`,
    first: (p) => `The log opens with this: ${p.what} (${p.where}). ${p.result}`,
    shared: "Several things had the same result:",
    sharedResult: (p) => `${p.things} – ${p.result}`,
    caption: "What was looked for, where, and with what result",
    columns: { what: "What", where: "Where", date: "Date", result: "Result" },
    none: "There are no searches in the log.",
  },
};
