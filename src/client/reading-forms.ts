/** Large text and high contrast, as the reader chose them; they hold on all pages and in all tabs. */

import { chosenValues, type FormName, showChoice, USUAL } from "./chosen-forms.ts";
import { choiceOf, keepChoice, onChoice } from "./kept-choices.ts";

interface Form {
  readonly name: FormName;
  /** What the system asks for, where a system can ask for this form. */
  readonly media: MediaQueryList | undefined;
}

const forms: readonly Form[] = [
  { name: "text", media: undefined },
  { name: "contrast", media: matchMedia("(prefers-contrast: more)") },
];

/** Returns whether a form is shown: by choice, or without one because the system asks for it. */
const isShown = ({ name, media }: Form): boolean => {
  const choice = choiceOf(name);
  return choice === chosenValues[name] || (choice !== USUAL && media?.matches === true);
};

/** In large text the tables are read instead of the drawings, so they stand open. */
const openTables = (isLarge: boolean): void => {
  for (const table of document.querySelectorAll<HTMLDetailsElement>(
    ".drawing ~ details.chart-table",
  )) {
    // What the reader opened stays open.
    if (isLarge === table.open || (!isLarge && table.dataset["opened"] === undefined)) continue;
    table.open = isLarge;
    if (isLarge) table.dataset["opened"] = "";
    else delete table.dataset["opened"];
  }
};

const buttonOf = ({ name }: Form): HTMLButtonElement | null =>
  document.querySelector<HTMLButtonElement>(`[data-reading-form="${name}"]`);

const show = (form: Form): void => {
  showChoice(form.name);
  const isOn = isShown(form);
  buttonOf(form)?.setAttribute("aria-pressed", String(isOn));
  if (form.name === "text") openTables(isOn);
};

const showAll = (): void => {
  for (const form of forms) show(form);
};

/** Says in words what has changed, for those who do not see it. */
const announce = (text: string | undefined): void => {
  const status = document.querySelector("[data-reading-status]");
  if (status !== null) status.textContent = text ?? "";
};

const change = (form: Form, button: HTMLButtonElement): void => {
  const isOn = !isShown(form);
  // What the system asks for anyway needs no choice, and follows the system again.
  const isAsked = form.media?.matches === true;
  keepChoice(form.name, isOn === isAsked ? undefined : isOn ? chosenValues[form.name] : USUAL);
  show(form);
  announce(isOn ? button.dataset["on"] : button.dataset["off"]);
};

showAll();
onChoice(showAll);
for (const form of forms) {
  form.media?.addEventListener("change", () => {
    show(form);
  });
  const button = buttonOf(form);
  button?.addEventListener("click", () => {
    change(form, button);
  });
}
// Without this script the buttons would do nothing, and are not seen.
document.querySelector<HTMLElement>("[data-reading-forms]")?.setAttribute("data-ready", "");
