/** Elements that a script adds: marked as such, since the page says everything without them. */

import { chineseRuns, hasChinese } from "../lib/chinese-runs.ts";
import { isEnglish } from "./words.ts";

export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Sets what is given; `true` is an attribute without a value, `false` and undefined are none. */
export const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : value);
  }
};

/** Returns a new element marked as made by a script. */
export const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  setAttributes(element, { "data-by-script": true, ...attributes });
  element.append(...children);
  return element;
};

/** Returns a text as it goes into a page: in English with each run of Chinese marked as such. */
export const inLanguages = (text: string): readonly (Node | string)[] =>
  isEnglish
    ? chineseRuns(text).map((part) =>
        hasChinese(part) ? made("span", { lang: "zh-CN" }, part) : part,
      )
    : [text];

/** Puts what a script shows for a moment into the part of the page that it is about. */
export const putOnPage = (element: Element): void => {
  (document.querySelector("main") ?? document.body).append(element);
};

/** Returns the text of an element on one line. */
export const lineOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** What stands beside a name in the page, and is no part of it where it is read out in a list. */
const BESIDE_NAME = isEnglish ? "small, .native, [lang|=zh]" : "small";

/** Returns what an element names, on one line; the whole text where nothing but small print is left. */
export const nameOf = (element: Element | null | undefined): string => {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const beside of copy.querySelectorAll(BESIDE_NAME)) beside.remove();
  return lineOf(copy) || lineOf(element);
};

export const captionOf = (table: HTMLTableElement): string => nameOf(table.caption);
