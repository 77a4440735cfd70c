/** Offers the address of each figure, and of each row that has one, to be copied. */

import { announce } from "./announce.ts";
import { lineOf, made, putOnPage } from "./made.ts";
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

/** Shows the address, selected, where the browser does not let it be copied. */
const showAddress = (button: HTMLElement, address: string): void => {
  const input = made("input", { type: "text", readonly: true });
  const close = made("button", { type: "button", class: "plain-button" }, words.close);
  const box = made(
    "div",
    { class: "copy-by-hand" },
    made("label", {}, words.copyByHand, input),
    close,
  );
  const finish = (): void => {
    box.remove();
    button.focus();
  };
  close.addEventListener("click", finish);
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") finish();
  });
  input.value = address;
  putOnPage(box);
  input.focus();
  input.select();
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

const buttonFor = (id: string, kind: string, attributes: Record<string, string>): HTMLElement => {
  const button = made("button", { type: "button", class: `copy-link ${kind}`, ...attributes });
  button.append(chain());
  button.addEventListener("click", () => void copy(button, id));
  return button;
};

export const startCopyLinks = (): void => {
  for (const figure of document.querySelectorAll("figure[id]")) {
    const table = figure.querySelector(":scope > details");
    const name = lineOf(figure.querySelector("figcaption > :first-child"));
    const button = buttonFor(figure.id, "of-figure", {
      "aria-label": words.copyLinkTo({ name }),
    });
    button.append(words.copyLink);
    if (table === null) figure.append(button);
    else table.before(button);
  }
  for (const row of document.querySelectorAll(".row[id], .data-table tr[id]")) {
    // The heading of a row is its first element, in a list as in a table.
    const label = words.copyLinkTo({ name: lineOf(row.firstElementChild) });
    row.classList.add("has-copy-link");
    const button = buttonFor(row.id, "of-row", { "aria-label": label, title: words.copyLink });
    // Before a row of a list, whose margin has room; behind the last cell of a table.
    if (row instanceof HTMLTableRowElement) row.lastElementChild?.append(button);
    else row.prepend(button);
  }
};
