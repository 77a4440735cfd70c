/** Offers each text that is there to be copied, a citation or a letter, with a button. */

import { announce } from "./announce.ts";
import { made } from "./made.ts";
import { words } from "./words.ts";

/** Puts the text into the clipboard, or marks it where the browser does not let the page. */
const copy = async (text: Element): Promise<string> => {
  try {
    // Missing where a page is not served securely, whatever its type says.
    await navigator.clipboard.writeText(text.textContent ?? "");
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    return words.copyTextByHand;
  }
};

export const startCopyTexts = (): void => {
  // Stands beside the button that was pressed last, until another one is.
  const said = made("span", { class: "muted" });
  for (const tools of document.querySelectorAll<HTMLElement>("[data-copy-text]")) {
    const text = tools.previousElementSibling;
    if (text === null) continue;
    const name = tools.dataset["copyText"] ?? "";
    const button = made(
      "button",
      { type: "button", class: "plain-button", "aria-label": words.copyTextOf({ name }) },
      words.copyText,
    );
    button.addEventListener("click", () => {
      void copy(text).then((result) => {
        said.textContent = result;
        button.after(said);
        announce(result);
      });
    });
    tools.append(button);
  }
};
