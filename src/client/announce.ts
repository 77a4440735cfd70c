/** Says to screen readers what has changed, without moving the focus. */

import { inLanguages, made } from "./made.ts";

let region: HTMLElement | undefined;
let said = "";

/** Makes the place of announcements; it must be in the page before the first one. */
export const startAnnouncing = (): void => {
  region = made("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  document.body.append(region);
};

/** Says a text, with a pause between its lines. */
export const announce = (text: string): void => {
  // The same words again would be no change, and so not be said.
  said = said === text ? `${text}\u00a0` : text;
  const lines = said.split("\n");
  region?.replaceChildren(...lines.map((line) => made("p", {}, ...inLanguages(line))));
};
