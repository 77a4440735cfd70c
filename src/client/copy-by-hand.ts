/** Shows an address, selected, where the browser does not let a page copy it. */

import { made } from "./made.ts";
import { words } from "./words.ts";

/** Closes the address that is shown; one at a time. */
let close = (): void => {};

/** Shows an address behind what was pressed, until the reader closes it or goes on. */
export const showAddress = (button: HTMLElement, address: string): void => {
  close();
  const input = made("input", { type: "text", readonly: true });
  const end = made("button", { type: "button", class: "plain-button" }, words.close);
  const box = made(
    "div",
    // Takes the focus itself, so that a press beside its text does not count as leaving.
    { class: "copy-by-hand", role: "dialog", "aria-label": words.copyLink, tabindex: "-1" },
    made("label", {}, words.copyByHand, input),
    end,
  );
  const closeByKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") finish();
  };
  close = () => {
    removeEventListener("keydown", closeByKey);
    close = () => {};
    box.remove();
  };
  const finish = (): void => {
    close();
    button.focus();
  };
  addEventListener("keydown", closeByKey);
  end.addEventListener("click", finish);
  box.addEventListener("focusout", ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && box.contains(relatedTarget);
    // Who goes to another window may come back to copy; who goes on in the page is done.
    if (!isInside && document.hasFocus()) close();
  });
  input.value = address;
  button.after(box);
  input.focus();
  input.select();
};
