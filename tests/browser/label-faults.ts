/** Labels of drawings: inside their drawing, none over another, none too small to read. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label extends Box {
  readonly text: string;
  /** Font size as it reaches the reader, in CSS pixels: less than set where a drawing is shrunk. */
  readonly size: number;
}

/** What a drawing shows in words. */
export interface Drawing {
  readonly name: string;
  readonly box: Box;
  readonly labels: readonly Label[];
}

/** Less than this is the rounding of positions and the air within glyphs. */
const TOLERANCE = 1;

/** Chinese characters are hardly told apart below this. */
const LEAST_SIZE = 10;

/** Returns by how much a box is out of another, on the side where it is most. */
const excess = (inner: Box, outer: Box): number =>
  Math.max(
    outer.left - inner.left,
    inner.right - outer.right,
    outer.top - inner.top,
    inner.bottom - outer.bottom,
  );

const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

/** Names each label that sticks out of its drawing or is too small, and each two that overlap. */
export const labelFaults = (drawing: Drawing): Faults => {
  const { name, box, labels } = drawing;
  const outside = labels
    .filter((label) => excess(label, box) > TOLERANCE)
    .map((label) => `${name}: “${label.text}” sticks out by ${excess(label, box).toFixed(1)}`);
  const small = labels.filter(({ size }) => size < LEAST_SIZE);
  const tooSmall = small
    .slice(0, 1)
    .map(
      ({ text, size }) =>
        `${name}: ${small.length} labels are shown too small, “${text}” ${size.toFixed(1)} high`,
    );
  const overlapping = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${name}: “${one.text}” over “${other.text}”`),
  );
  return [...outside, ...tooSmall, ...overlapping];
};

/** Returns the visible drawings of a page that have labels. */
export const drawingsOf = (page: Page): Promise<readonly Drawing[]> =>
  page.evaluate(() => {
    const drawings = [...document.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
    return drawings
      .map((svg) => {
        const { left, right, top, bottom } = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll("text")]
          .filter((text) =>
            text.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          .flatMap((text) => {
            // Each line of a label is a tspan of its own.
            const lines = [...text.querySelectorAll("tspan")];
            return lines.length > 0 ? lines : [text];
          })
          .map((line) => {
            const rect = line.getBoundingClientRect();
            const matrix = line.getScreenCTM();
            const isLevel = matrix === null || Math.abs(matrix.b) < 0.01;
            const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
            const em = parseFloat(getComputedStyle(line).fontSize) * scale;
            // The box of a line is higher than its characters, which fill one em; in the font of
            // the tests, more of the rest is above than below.
            const spare = isLevel ? Math.max(0, rect.height - em) : 0;
            return {
              text: (line.textContent ?? "").trim(),
              size: em,
              left: rect.left,
              right: rect.right,
              top: rect.top + spare * 0.6,
              bottom: rect.bottom - spare * 0.4,
            };
          })
          .filter(({ text, left: start, right: end }) => text !== "" && end > start);
        const name = svg.getAttribute("aria-label") ?? svg.parentElement?.className ?? "svg";
        return { name, box: { left, right, top, bottom }, labels };
      })
      .filter(({ labels }) => labels.length > 0);
  });
