/** Text and tags of HTML and SVG, escaped. */

/** Returns the text as the content of an element or an attribute, without quotes of markup either. */
export const escapedText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Returns a tag with its attributes; those that are undefined are left out. */
export const openTag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string => {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${escapedText(String(value))}"`;
  return `${tag}>`;
};
