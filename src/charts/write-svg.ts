/** SVG elements → lean SVG text: short numbers, own ids, no styles, nothing a reader cannot use. */

import { escapedText, openTag } from "../lib/markup.ts";
import { factsAttributes } from "./mark-facts.ts";

const DROPPED = new Set(["class", "style", "aria-label", "aria-description", "aria-hidden"]);

/** Returns a coordinate in px to a tenth, finer than any screen shows. */
export const short = (value: number): number => Math.round(value * 10) / 10 + 0;

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => String(short(Number(number))));

/** Returns a straight line as a part of a path. */
export const linePart = (x1: number, y1: number, x2: number, y2: number): string => {
  const start = `M${short(x1)},${short(y1)}`;
  if (x1 === x2) return `${start}V${short(y2)}`;
  return y1 === y2 ? `${start}H${short(x2)}` : `${start}L${short(x2)},${short(y2)}`;
};

/** Returns lines that differ in nothing but their place as one path; undefined for anything else. */
const pathOfLines = (marks: readonly Element[]): string | undefined => {
  const parts = marks.map((mark) => {
    const at = new Map(Array.from(mark.attributes, ({ name, value }) => [name, Number(value)]));
    const ends = ["x1", "y1", "x2", "y2"].map((name) => at.get(name) ?? Number.NaN);
    if (mark.localName !== "line" || at.size !== ends.length) return undefined;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    return linePart(x1, y1, x2, y2);
  });
  return parts.length < 2 || parts.includes(undefined) ? undefined : parts.join("");
};

/** Node type 1 is an element. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

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
    if (!isElement(node)) return "";
    const { localName: name, attributes, childNodes } = node;
    if (name === "style") return "";
    const children = Array.from(childNodes);
    const path = name === "g" ? pathOfLines(children.filter(isElement)) : undefined;
    const body = path === undefined ? children.map(write).join("") : `<path d="${path}"/>`;
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
