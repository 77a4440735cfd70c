/** Puts the rows of a table in order: by buttons in its headings, on a phone by a list of choices. */

import { announce } from "./announce.ts";
import { columnOrder } from "./cell-values.ts";
import type { ColumnOrder } from "./cell-values.ts";
import { captionOf, lineOf, made, setAttributes } from "./made.ts";
import { ORDERED_FROM } from "../lib/table-size.ts";
import type { TableSort } from "./view-state.ts";
import { language, words } from "./words.ts";

interface SortColumn {
  readonly heading: HTMLTableCellElement;
  readonly label: string;
  readonly order: ColumnOrder;
}

/** Whether the headings are there for screen readers only: on a phone and in large text (see DataTable). */
const hasHiddenHeadings = ({ tHead }: HTMLTableElement): boolean =>
  tHead !== null && getComputedStyle(tHead).position === "absolute";

/** Calls back when the window's width or the reading form may have hidden or shown headings. */
const onChangeOfForm = (changed: () => void): void => {
  matchMedia("(max-width: 40rem)").addEventListener("change", changed);
  const form = new MutationObserver(changed);
  form.observe(document.documentElement, { attributes: true, attributeFilter: ["data-text"] });
};

/** The value of a cell, without the small print below it. */
const valueText = (cell: Element | undefined): string => {
  const parts = (cell?.querySelector(".value") ?? cell)?.childNodes ?? [];
  return [...parts]
    .map((part) => (part.nodeName === "SMALL" ? "" : (part.textContent ?? "")))
    .join("")
    .trim();
};

const columnsOf = (table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): SortColumn[] =>
  [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((heading, index) => {
    const texts = rows.map((row) => valueText(row.cells[index]));
    const order = columnOrder(texts, words, language);
    return order === undefined ? [] : { heading, label: lineOf(heading), order };
  });

/** Makes a table sortable; `changed` hears of each choice. Nothing where there is nothing to order. */
export const startSorting = (
  table: HTMLTableElement,
  tools: HTMLElement,
  view: { readonly sort: TableSort | undefined; readonly changed: (sort?: TableSort) => void },
): void => {
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])];
  const columns = rows.length < ORDERED_FROM ? [] : columnsOf(table, rows);
  if (body === undefined || columns.length === 0) return;
  const byNumber = (number: number | undefined): SortColumn | undefined =>
    columns.find(({ heading }) => heading.cellIndex + 1 === number);
  const select = made(
    "select",
    { "aria-label": words.ofTable({ what: words.sort, table: captionOf(table) }) },
    // First, so that it is what a browser shows as chosen until something is.
    made("option", { value: "" }, words.documentOrder),
  );
  let current = byNumber(view.sort?.column) === undefined ? undefined : view.sort;

  const show = (): void => {
    const column = byNumber(current?.column);
    const places = column?.order.places(current?.isDescending === true);
    body.append(...(places?.flatMap((place) => rows[place] ?? []) ?? rows));
    for (const { heading } of columns) {
      const isSorted = heading === column?.heading;
      const direction = current?.isDescending === true ? "descending" : "ascending";
      setAttributes(heading, { "aria-sort": isSorted ? direction : undefined });
    }
    select.value =
      current === undefined ? "" : `${current.column}${current.isDescending ? "-desc" : ""}`;
  };
  const orderWords = ({ order }: SortColumn, isDescending: boolean): string =>
    words.order[order.kind][isDescending ? "descending" : "ascending"];
  const choose = (sort: TableSort | undefined): void => {
    current = sort;
    show();
    view.changed(sort);
    const column = byNumber(sort?.column);
    announce(
      sort === undefined || column === undefined
        ? words.sortUndone
        : words.sorted({ column: column.label, order: orderWords(column, sort.isDescending) }),
    );
  };

  for (const column of columns) {
    const number = column.heading.cellIndex + 1;
    for (const isDescending of [false, true]) {
      const value = `${number}${isDescending ? "-desc" : ""}`;
      const order = orderWords(column, isDescending);
      select.append(made("option", { value }, words.sortChoice({ column: column.label, order })));
    }
  }
  select.addEventListener("change", () => {
    const [number = "", direction] = select.value.split("-");
    choose(
      number === "" ? undefined : { column: Number(number), isDescending: direction !== undefined },
    );
  });
  tools.append(made("label", { class: "sort-choice" }, `${words.sort} `, select));

  const pressed = ({ heading }: SortColumn): void => {
    const column = heading.cellIndex + 1;
    if (current?.column !== column) choose({ column, isDescending: false });
    else choose(current.isDescending ? undefined : { column, isDescending: true });
  };
  /** A heading that no one sees must not be reached by keyboard, so it has no button. */
  const dress = (): void => {
    const isHidden = hasHiddenHeadings(table);
    for (const column of columns) {
      const old = column.heading.querySelector(".sort-button");
      if (isHidden) old?.replaceWith(...old.childNodes);
      else if (old === null) {
        const button = made("button", { type: "button", class: "sort-button", "data-wraps": true });
        button.append(...column.heading.childNodes);
        button.addEventListener("click", () => pressed(column));
        column.heading.append(button);
      }
    }
  };
  onChangeOfForm(dress);
  dress();
  if (current !== undefined) show();
};
