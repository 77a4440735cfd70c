/** The forms of a page that readers choose, and the marks of the page that the style sheets look at. */

import { choiceOf } from "./kept-choices.ts";

export type FormName = "text" | "contrast";

/** Value of the attribute of the html element that stands for a form. */
export const chosenValues: Readonly<Record<FormName, string>> = { text: "large", contrast: "high" };

/** The choice against a form that the system asks for. */
export const USUAL = "usual";

const root = document.documentElement;

/** Shows one form as it was chosen, whatever else is kept under its name. */
export const showChoice = (name: FormName): void => {
  const choice = choiceOf(name);
  if (choice === chosenValues[name] || choice === USUAL) root.dataset[name] = choice;
  else root.removeAttribute(`data-${name}`);
};

/** Shows every form as it was chosen. */
export const showChoices = (): void => {
  showChoice("text");
  showChoice("contrast");
};
