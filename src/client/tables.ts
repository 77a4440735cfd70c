/** Gives each table of values its order and its filter, and keeps both in the address. */

import { made } from "./made.ts";
import { startFiltering } from "./table-filter.ts";
import { startSorting } from "./table-sort.ts";
import { showQuery, tableIn, withTable } from "./view-state.ts";
import type { TableView } from "./view-state.ts";

/** Returns the table's name in the address: its own id or its figure's, none for the page's first. */
const nameOf = (table: HTMLTableElement, place: number): string => {
  const own = table.id || table.closest("figure[id]")?.id;
  return own ?? (place === 0 ? "" : `table-${place + 1}`);
};

/** Returns the room above a table that its component has reserved, or a new one. */
const toolsOf = (table: HTMLTableElement): HTMLElement => {
  const before = table.previousElementSibling;
  if (before instanceof HTMLElement && before.matches(".table-tools")) return before;
  const tools = made("div", { class: "table-tools" });
  table.before(tools);
  return tools;
};

export const startTables = (): void => {
  const tables = [...document.querySelectorAll<HTMLTableElement>("table.data-table")];
  const unnamed = tables.filter((table) => nameOf(table, 0) === "");
  for (const table of tables) {
    const name = nameOf(table, unnamed.indexOf(table));
    let view: TableView = tableIn(location.search, name);
    const change = (changed: TableView): void => {
      view = { ...view, ...changed };
      showQuery(withTable(location.search, name, view));
    };
    const tools = toolsOf(table);
    startSorting(table, tools, { sort: view.sort, changed: (sort) => change({ sort }) });
    startFiltering(table, tools, { filter: view.filter, changed: (filter) => change({ filter }) });
    if (tools.childElementCount === 0) tools.remove();
  }
};
