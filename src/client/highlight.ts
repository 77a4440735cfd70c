/** Makes one unit stand out in every drawing and table of a page. */

import { announce } from "./announce.ts";
import { made, setAttributes } from "./made.ts";
import { showQuery, unitIn, withUnit } from "./view-state.ts";
import { words } from "./words.ts";

type Unit = readonly [id: string, name: string];

const isUnit = (value: unknown): value is Unit =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");

/** Returns the units that a page offers, as its component has written them. */
const unitsOf = (place: HTMLElement): readonly Unit[] => {
  const units: unknown = JSON.parse(place.dataset["units"] ?? "[]");
  return Array.isArray(units) ? units.filter(isUnit) : [];
};

/** Returns whether an element is one of the things that a reader counts: a row, a cell, or a mark. */
const isCounted = (part: Element): boolean =>
  (!(part instanceof SVGElement) || part.hasAttribute("data-readout")) &&
  // A drawing is there in two widths, and a table may be folded.
  part.getClientRects().length > 0 &&
  part.closest("details:not([open])") === null;

/** Fills the places for the choice; all of a page show the same unit. */
export const startHighlighting = (): void => {
  const places = [...document.querySelectorAll<HTMLElement>("[data-units]")];
  const selects = places.map((place) => {
    const select = made("select", {}, made("option", { value: "" }, words.everyUnit));
    for (const [id, name] of unitsOf(place)) select.append(made("option", { value: id }, name));
    place.append(made("label", {}, `${words.highlight} `, select));
    return select;
  });
  const units = new Map(places.flatMap(unitsOf));

  /** Returns how many things on the page are marked. */
  const show = (unit: string): number => {
    let count = 0;
    for (const select of selects) select.value = unit;
    for (const part of document.querySelectorAll("[data-region]")) {
      const region = part.getAttribute("data-region") ?? "";
      // The city, and places for comparison, are not among those to choose from.
      const isOther = unit !== "" && region !== unit && units.has(region);
      part.classList.toggle("dimmed", isOther);
      const isChosen = unit !== "" && region === unit;
      part.classList.toggle("chosen", isChosen);
      if (part instanceof HTMLElement)
        setAttributes(part, { "aria-current": isChosen ? "true" : undefined });
      if (isChosen && isCounted(part)) count += 1;
    }
    return count;
  };
  for (const select of selects) {
    select.addEventListener("change", () => {
      const unit = select.value;
      const count = show(unit);
      showQuery(withUnit(location.search, unit));
      const name = units.get(unit);
      announce(name === undefined ? words.highlightUndone : words.highlighted({ name, count }));
    });
  }
  const asked = unitIn(location.search);
  if (asked !== undefined && units.has(asked)) show(asked);
};
