/**
 * The read-out beside a mark: one box for the page, and a ring around the mark. A pointer may move
 * into the box, Escape closes it, and it stays until its mark is left.
 */

import { placeBeside } from "./mark-geometry.ts";
import type { Obstacle } from "./mark-geometry.ts";
import { inLanguages, made, putOnPage } from "./made.ts";

/** Between a mark and its read-out, CSS pixels; small, so that a pointer finds its way. */
const GAP = 8;
/** Between a mark and the ring around it, in units of the drawing. */
const RING = 3;
/** Milliseconds that a pointer has to get from the mark into the box. */
const GRACE = 250;
/** How much worse it is to cover a line of the sentence above a drawing than as much of the drawing. */
const SENTENCE = 4;
const SVG = "http://www.w3.org/2000/svg";

let box: HTMLElement | undefined;
let ring: SVGElement | undefined;
let shown: { readonly mark: Element; readonly hint: string; readonly width: number } | undefined;
let leaving = 0;

/** Closes the read-out, at once or after the time a pointer needs to get into it. */
export const closeReadOut = ({ isSoon = false } = {}): void => {
  clearTimeout(leaving);
  const close = (): void => {
    box?.remove();
    ring?.remove();
    shown = undefined;
  };
  if (isSoon) leaving = window.setTimeout(close, GRACE);
  else close();
};

export const isInReadOut = (target: EventTarget | null): boolean =>
  target instanceof Node && box?.contains(target) === true;

export const isReadOutShown = (): boolean => shown !== undefined;

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

/** Returns what the box of a mark should leave to be seen: other marks, labels, title and sentence. */
const obstaclesFor = (mark: SVGGraphicsElement): readonly Obstacle[] => {
  const within = (root: Element | null | undefined, selector: string, weight: number): Obstacle[] =>
    [...(root?.querySelectorAll(selector) ?? [])]
      .filter((element) => element !== mark)
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom, weight };
      });
  return [
    ...within(mark.ownerSVGElement, "[data-readout], text", 1),
    ...within(mark.closest("figure"), "figcaption > *", SENTENCE),
  ];
};

/**
 * Shows a text beside a mark, with a smaller line below it where there is one. Who steps with keys
 * is followed: mark and box are brought into the window.
 */
export const showReadOut = (
  mark: SVGGraphicsElement,
  text: string,
  { hint = "", isFollowed = false } = {},
): void => {
  clearTimeout(leaving);
  if (shown?.mark === mark && shown.hint === hint) return;
  const { clientWidth, clientHeight } = document.documentElement;
  shown = { mark, hint, width: clientWidth };
  if (box === undefined) {
    box = made("div", { class: "read-out" });
    box.addEventListener("pointerenter", () => clearTimeout(leaving));
    box.addEventListener("pointerleave", () => closeReadOut({ isSoon: true }));
    // A phone's window changes its height while it is scrolled; only another width moves the marks.
    addEventListener("resize", () => {
      if (shown?.width !== document.documentElement.clientWidth) closeReadOut();
    });
  }
  box.replaceChildren(
    made("p", {}, ...inLanguages(text)),
    ...(hint === "" ? [] : [made("small", {}, hint)]),
  );
  // Where it stood last, it could be squeezed against the side.
  box.style.left = "0";
  putOnPage(box);
  if (isFollowed) mark.scrollIntoView({ block: "nearest" });
  const { offsetWidth: width, offsetHeight: height } = box;
  const at = placeBeside(
    mark.getBoundingClientRect(),
    { width, height },
    { width: clientWidth, height: clientHeight, gap: GAP },
    obstaclesFor(mark),
  );
  box.style.left = `${at.x + scrollX}px`;
  box.style.top = `${at.y + scrollY}px`;
  if (isFollowed) box.scrollIntoView({ block: "nearest" });
  drawRing(mark);
};
