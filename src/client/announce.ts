/** Says to screen readers what has changed, without moving the focus. */

import { made } from "./made.ts";

let region: HTMLElement | undefined;

/** Makes the place of announcements; it must be in the page before the first one. */
export const startAnnouncing = (): void => {
  region = made("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  document.body.append(region);
};

export const announce = (text: string): void => {
  if (region === undefined) return;
  // The same words again would be no change, and so not be said.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
};
