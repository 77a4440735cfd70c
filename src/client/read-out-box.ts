/**
 * The read-out beside a mark: one box for the page, and a ring around the mark. A pointer may move
 * into the box, Escape closes it, and it stays until its mark is left.
 */

import { placeBeside } from "./mark-geometry.ts";
import { made, putOnPage } from "./made.ts";

/** Between a mark and its read-out, CSS pixels; small, so that a pointer finds its way. */
const GAP = 8;
/** Between a mark and the ring around it, in units of the drawing. */
const RING = 3;
/** Milliseconds that a pointer has to get from the mark into the box. */
const GRACE = 250;
const SVG = "http://www.w3.org/2000/svg";

let box: HTMLElement | undefined;
let ring: SVGElement | undefined;
let leaving = 0;

/** Closes the read-out, at once or after the time a pointer needs to get into it. */
export const closeReadOut = ({ isSoon = false } = {}): void => {
  clearTimeout(leaving);
  const close = (): void => {
    box?.remove();
    ring?.remove();
  };
  if (isSoon) leaving = window.setTimeout(close, GRACE);
  else close();
};

export const isInReadOut = (target: EventTarget | null): boolean =>
  target instanceof Node && box?.contains(target) === true;

export const isReadOutPointedAt = (): boolean => box?.matches(":hover") === true;

const drawRing = (mark: SVGGraphicsElement): void => {
  const svg = mark.ownerSVGElement;
  const own = mark.getScreenCTM();
  const whole = svg?.getScreenCTM()?.inverse();
  if (svg === null || own === null || whole === undefined) return;
  const { x, y, width, height } = mark.getBBox();
  const matrix = whole.multiply(own);
  ring?.remove();
  ring = document.createElementNS(SVG, "g");
  ring.setAttribute("class", "mark-ring");
  // One stroke in the colour of the page under one in that of the text: seen on every mark.
  for (let stroke = 0; stroke < 2; stroke += 1) {
    const rect = document.createElementNS(SVG, "rect");
    const box = {
      x: x * matrix.a + matrix.e - RING,
      y: y * matrix.d + matrix.f - RING,
      width: width * matrix.a + 2 * RING,
      height: height * matrix.d + 2 * RING,
      rx: 2,
    };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
    ring.append(rect);
  }
  svg.append(ring);
};

/** Shows a text beside a mark, with a smaller line below it where there is one. */
export const showReadOut = (mark: SVGGraphicsElement, text: string, hint = ""): void => {
  clearTimeout(leaving);
  if (box === undefined) {
    box = made("div", { class: "read-out" });
    box.addEventListener("pointerenter", () => clearTimeout(leaving));
    box.addEventListener("pointerleave", () => closeReadOut({ isSoon: true }));
  }
  box.replaceChildren(text, ...(hint === "" ? [] : [made("small", {}, hint)]));
  // Where it stood last, it could be squeezed against the side.
  box.style.left = "0";
  putOnPage(box);
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth } = document.documentElement;
  const at = placeBeside(
    mark.getBoundingClientRect(),
    { width, height },
    { width: clientWidth, gap: GAP },
  );
  box.style.left = `${at.x + scrollX}px`;
  box.style.top = `${at.y + scrollY}px`;
  drawRing(mark);
};
