/** Reads the boxes of texts and dots back from a rendered chart, to see whether any two overlap. */

import { parseHTML } from "linkedom";
import type { Box } from "../../src/charts/labels.ts";
import { textWidth } from "../../src/charts/text-width.ts";

export interface TextBox extends Box {
  readonly text: string;
}

const inherited = (element: Element, name: string): string | undefined => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
};

const offset = (element: Element): readonly [number, number] => {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const match = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "");
    x += Number(match?.[1] ?? 0);
    y += Number(match?.[2] ?? 0);
  }
  return [x, y];
};

const svgOf = (svg: string): Element => {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const element = document.querySelector("svg");
  if (element === null) throw new Error("no svg in the text");
  // linkedom's element has what is read here.
  return element as unknown as Element;
};

/** Returns the box of each text; texts are set about the middle of their line. */
export const textBoxes = (svg: string): readonly TextBox[] =>
  Array.from(svgOf(svg).querySelectorAll("text"), (element) => {
    const text = element.textContent ?? "";
    const size = Number(inherited(element, "font-size"));
    const width = textWidth(text, size);
    const [left0, top0] = offset(element);
    const x = left0 + Number(element.getAttribute("x") ?? 0);
    // A text has its place in numbers, a third of its size below its middle, or is moved there.
    const baseline = Number(element.getAttribute("y"));
    const y = top0 + (Number.isNaN(baseline) ? 0 : baseline - 0.32 * size);
    const anchor = inherited(element, "text-anchor") ?? "start";
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });

/** Returns the box of each round dot. */
export const dotBoxes = (svg: string): readonly Box[] =>
  Array.from(svgOf(svg).querySelectorAll("circle"), (circle) => {
    const [x, y] = offset(circle);
    const cx = x + Number(circle.getAttribute("cx"));
    const cy = y + Number(circle.getAttribute("cy"));
    const r = Number(circle.getAttribute("r"));
    return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  });
