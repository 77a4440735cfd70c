/** The page of downloads for someone who never used one: the whole release, a first example, proof. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const dataUse: Messages["dataUse"] = {
  release: {
    title: "Everything at once",
    note: (p) =>
      `All tables of the release of ${p.released} in one file. The file’s name carries the date of release: cite it as it is.`,
    size: (p) => p.size,
    kinds: {
      archive: {
        name: "Archive (ZIP)",
        text: "All CSV files, the data package and notes in both languages, to keep or to program with.",
      },
      workbook: {
        name: "Workbook (XLSX)",
        text: "A sheet a table, with notes on the first one, ready to filter in Excel, WPS or LibreOffice. Headings are in Chinese, with the column names below them.",
      },
      package: {
        name: "Data package (datapackage.json)",
        text: "Data Package v2: type, unit and allowed values of each column, how the tables refer to each other, bytes and checksums.",
      },
      checksums: {
        name: "Checksums (SHA256SUMS)",
        text: "SHA-256 of every file in this section.",
      },
    },
  },
  example: {
    title: "In a minute: one question, whichever tool you use",
    question: (p) =>
      `The question: what are the targets for “${p.indicator}”, ${p.period}, place by place, in ${p.document}?`,
    file: (p) =>
      `Download ${p.csv} first (for Node.js, ${p.json}; for the shell, SHA256SUMS as well) and run the lines in the folder where it is.`,
    answer: "The answer, worked out by this site from the same data",
    more: (p) => `${p.count} more rows follow, in the order of the file.`,
    spreadsheet: {
      name: "Excel, WPS",
      steps: (p) => [
        `Open ${p.file}.`,
        "Click any cell of the first row, then “Filter” under “Data”.",
        ...p.filters.map(
          ({ column, value }) =>
            `Click the arrow of the column ${column} and tick only “${value}”.`,
        ),
        `${counted(p.rows, "row remains", "rows remain")}: read the columns region_name and value.`,
      ],
    },
    python: "Python (pandas)",
    r: "R",
    duckdb: "DuckDB",
    shell: "Shell (Linux)",
    node: "Node.js",
  },
  verify: {
    title: "How to prove that a file is unchanged",
    note: "Put SHA256SUMS and the files you downloaded into one folder and run this line; “OK” should stand behind each file.",
    linux: "Linux",
    mac: "macOS",
    windows: "Windows (PowerShell)",
    windowsNote:
      "Windows works out the value of one file; compare it with its line in SHA256SUMS. Capitals make no difference.",
    rebuild:
      "The same code and data give the same bytes in every file, on any computer and on any day, so anyone can rebuild the site and compare.",
  },
};
