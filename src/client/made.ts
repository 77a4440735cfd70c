/** Elements that a script adds: marked as such, since the page says everything without them. */

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

/** Puts what a script shows for a moment into the part of the page that it is about. */
export const putOnPage = (element: Element): void => {
  (document.querySelector("main") ?? document.body).append(element);
};

/** Returns the text of an element on one line. */
export const lineOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
