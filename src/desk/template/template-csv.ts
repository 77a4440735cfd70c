import { csvLine, csvText } from "../../publish/to-csv.ts";
import type { TemplateTable } from "./template-table.ts";

/** Returns the table as CSV: its title in a line of its own, then headings and rows. */
export const templateCsv = ({ title, columns, rows }: TemplateTable): string =>
  csvText(
    [title],
    [
      csvLine(columns.map(({ heading }) => heading)),
      ...rows.map((row) => csvLine(row.map(({ text }) => text))),
    ],
  );
