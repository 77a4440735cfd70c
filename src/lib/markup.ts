/** Text and tags of HTML and SVG, escaped. */

const SPECIAL = /[&<>"]/;

/** Returns the text as the content of an element or an attribute, without quotes of markup either. */
export const escapedText = (text: string): string =>
  // Most texts have none of them, and looking once is quicker than looking for each.
  SPECIAL.test(text)
    ? text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
    : text;

/** Returns a tag with its attributes; those that are undefined are left out. */
export const openTag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string => {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined)
      tag += ` ${key}="${typeof value === "string" ? escapedText(value) : value}"`;
  }
  return `${tag}>`;
};
