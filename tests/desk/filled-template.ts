/** The table of an office as it comes back: filled in by hand, one value for each row that has one. */

import type { TemplateTable } from "../../src/desk/template/template-table.ts";

export interface Filling {
  readonly value: string;
  readonly status: string;
  readonly asOf?: string;
  readonly note?: string;
  readonly includes?: string;
}

/** Returns the table with the cells to fill in filled in, row by row; undefined leaves a row empty. */
export const filledTemplate = (
  table: TemplateTable,
  fillings: readonly (Filling | undefined)[],
): TemplateTable => ({
  ...table,
  rows: table.rows.map((row, index) => {
    const filling = fillings[index];
    if (filling === undefined) return row;
    return row.map((cell, at) => {
      const field = table.columns[at]?.field ?? "seen";
      if (!cell.isInput) return cell;
      if (field.startsWith("value")) return { ...cell, text: filling.value };
      if (field === "status") return { ...cell, text: filling.status };
      if (field === "as_of") return { ...cell, text: filling.asOf ?? cell.text };
      if (field === "note") return { ...cell, text: filling.note ?? "" };
      if (field === "includes") return { ...cell, text: filling.includes ?? "" };
      return cell;
    });
  }),
});
