/** Offers the address of each figure, and of each row that has one, to be copied. */

import { announce } from "./announce.ts";
import { showAddress } from "./copy-by-hand.ts";
import { made, nameOf, setAttributes } from "./made.ts";
import { words } from "./words.ts";

/** Milliseconds for which a button says that it has copied. */
const SAID_FOR = 2000;
const SVG = "http://www.w3.org/2000/svg";

/** Two links of a chain. */
const chain = (): SVGElement => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute(
    "d",
    "M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7",
  );
  svg.append(path);
  return svg;
};

/** The address with what the reader has chosen, leading to an element. */
const addressOf = (id: string): string => {
  const url = new URL(location.href);
  url.hash = id;
  return url.href;
};

const copy = async (button: HTMLElement, id: string): Promise<void> => {
  const address = addressOf(id);
  try {
    // Missing where a page is not served securely, whatever its type says.
    await navigator.clipboard.writeText(address);
  } catch {
    showAddress(button, address);
    return;
  }
  announce(words.copied);
  button.dataset["said"] = words.copied;
  setTimeout(() => delete button.dataset["said"], SAID_FOR);
};

/** Makes an element copy the address of what it stands beside. */
const dress = (element: HTMLElement, id: string, name: string): void => {
  setAttributes(element, { "aria-label": words.copyLinkTo({ name }) });
  element.append(chain());
  element.addEventListener("click", (event) => {
    // With these keys a link opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void copy(element, id);
  });
};

/** Returns what tells a row from the others: its first cells, or its heading and that of its list. */
const rowName = (row: Element): string => {
  const [first, second] = (
    row instanceof HTMLTableRowElement
      ? [...row.cells]
      : [row.firstElementChild, row.closest("figure")?.querySelector("figcaption > :first-child")]
  ).map(nameOf);
  return words.rowName({ first: first ?? "", second: second ?? "" });
};

export const startCopyLinks = (): void => {
  for (const figure of document.querySelectorAll("figure[id]")) {
    const button = made("button", { type: "button", class: "copy-link of-figure" });
    dress(button, figure.id, nameOf(figure.querySelector("figcaption > :first-child")));
    button.append(words.copyLink);
    const table = figure.querySelector(":scope > details");
    if (table === null) figure.append(button);
    else table.before(button);
  }
  for (const row of document.querySelectorAll(".row[id], .data-table tr[id]")) {
    row.classList.add("has-copy-link");
    // A link, so that a browser offers with it what it offers with links: a new tab, a bookmark.
    const link = made("a", {
      class: "copy-link of-row",
      href: `#${encodeURIComponent(row.id)}`,
      title: words.copyLink,
    });
    dress(link, row.id, rowName(row));
    // Behind the other links of its row; style gives it its place.
    (row instanceof HTMLTableRowElement ? row.lastElementChild : row)?.append(link);
  }
};
