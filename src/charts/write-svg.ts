/** SVG elements → lean SVG text: short numbers, own ids, no styles, nothing a reader cannot use. */

import { escapedText, openTag } from "../lib/markup.ts";
import { factsAttributes } from "./mark-facts.ts";

const DROPPED = new Set(["class", "style", "aria-label", "aria-description", "aria-hidden"]);

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => {
    const text = String(Math.round(Number(number) * 100) / 100);
    return text === "-0" ? "0" : text;
  });

/**
 * Returns the children of an element as text. Plot numbers its ids in order of rendering, so they are
 * given again in order of appearance, behind the prefix; other ids only get the prefix. With `hasFacts`
 * marks carry what they stand for.
 */
export const writeChildren = (
  element: Element,
  { idPrefix, hasFacts }: { readonly idPrefix: string; readonly hasFacts: boolean },
): string => {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const own = `${idPrefix}-${id.startsWith("plot-") ? `clip-${ids.size + 1}` : id}`;
    ids.set(id, own);
    return own;
  };
  const attributeOf = (name: string, value: string): string => {
    if (name === "id") return idOf(value);
    return rounded(value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(id)})`));
  };
  const write = (node: Node): string => {
    if (node.nodeType === 3) return escapedText(node.textContent ?? "");
    if (node.nodeType !== 1) return "";
    // Node type 1 is an element; its tagName would be in capitals, since the document is HTML.
    const { localName: name, attributes, childNodes } = node as Element;
    if (name === "style") return "";
    const body = Array.from(childNodes, write).join("");
    const kept: Record<string, string> = {};
    for (const attribute of Array.from(attributes)) {
      if (hasFacts && attribute.name === "aria-label")
        Object.assign(kept, factsAttributes(attribute.value));
      if (DROPPED.has(attribute.name)) continue;
      kept[attribute.name] = attributeOf(attribute.name, attribute.value);
    }
    if (name === "g" && body === "") return "";
    const open = openTag(name, kept);
    return body === "" ? `${open.slice(0, -1)}/>` : `${open}${body}</${name}>`;
  };
  return Array.from(element.childNodes, write).join("");
};
