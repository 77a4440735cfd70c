/** Narrows a long table down to the rows that hold what a reader types. */

import { announce } from "./announce.ts";
import { captionOf, lineOf, made } from "./made.ts";
import { fold } from "../lib/fold.ts";
import { FILTERED_FROM } from "../lib/table-size.ts";
import { words } from "./words.ts";

/** Milliseconds after the last key until the count is said. */
const PAUSE = 600;

/** Returns whether a text holds every word of a query; an empty query is in every text. */
export const holds = (text: string, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => fold(text).includes(word));

/** Makes a long table filterable; `changed` hears of each query. */
export const startFiltering = (
  table: HTMLTableElement,
  tools: HTMLElement,
  view: { readonly filter: string | undefined; readonly changed: (filter: string) => void },
): void => {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  if (rows.length < FILTERED_FROM) return;
  const texts = rows.map(lineOf);
  const named = (what: string): string => words.ofTable({ what, table: captionOf(table) });
  const input = made("input", {
    type: "text",
    enterkeyhint: "search",
    autocomplete: "off",
    "aria-label": named(words.filter),
  });
  const clear = made(
    "button",
    { type: "button", class: "plain-button", "aria-label": named(words.clear) },
    words.clear,
  );
  const count = made("span", { class: "filter-count" });
  let saying = 0;

  const show = (): void => {
    rows.forEach((row, place) => (row.hidden = !holds(texts[place] ?? "", input.value)));
    const shown = rows.filter((row) => !row.hidden).length;
    const isFiltered = input.value.trim() !== "";
    count.textContent = isFiltered ? words.filterCount({ shown, total: rows.length }) : "";
    clear.hidden = !isFiltered;
  };
  const change = (query: string): void => {
    input.value = query;
    show();
    view.changed(query);
    clearTimeout(saying);
    saying = window.setTimeout(() => announce(count.textContent ?? ""), PAUSE);
  };
  input.addEventListener("input", () => change(input.value));
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && input.value !== "") change("");
  });
  clear.addEventListener("click", () => {
    change("");
    input.focus();
  });
  tools.append(
    made("span", { class: "filter" }, made("label", {}, `${words.filter} `, input), clear, count),
  );
  input.value = view.filter ?? "";
  show();
  /** A link to a row leads to it even where the filter would leave it out. */
  const letTargetIn = (): void => {
    const row = rows.find(({ id }) => id !== "" && location.hash === `#${encodeURIComponent(id)}`);
    if (row?.hidden !== true) return;
    change("");
    row.scrollIntoView();
  };
  addEventListener("hashchange", letTargetIn);
  letTargetIn();
};
