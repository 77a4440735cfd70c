/** Which mark of a drawing a pointer means, and in which order marks are read. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/**
 * Returns the place of the smallest box that holds a point; else of the nearest one within `reach`;
 * -1 where none is.
 */
export const boxAt = (boxes: readonly Box[], point: Point, reach: number): number => {
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, place) => {
    const far = distance(box, point);
    if (far > reach) return;
    // Boxes that hold the point come before all others, the smaller ones first.
    const cost = far === 0 ? -1 / (1 + area(box)) : far;
    if (cost < least) [best, least] = [place, cost];
  });
  return best;
};

const middle = (box: Box): Point => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

/** Returns the places of boxes as they are read: from left to right, or row by row. */
export const readingOrder = (boxes: readonly Box[], along: "x" | "rows"): readonly number[] => {
  const centres = boxes.map(middle);
  const at = (place: number): Point => centres[place] ?? { x: 0, y: 0 };
  // A bar inside another shares its middle; halves of pixels are no rows of their own.
  const row = (place: number): number => Math.round(at(place).y / 8);
  return boxes
    .map((_, place) => place)
    .sort((a, b) =>
      along === "x"
        ? at(a).x - at(b).x || at(b).y - at(a).y
        : row(a) - row(b) || (boxes[a]?.left ?? 0) - (boxes[b]?.left ?? 0) || a - b,
    );
};

/** Returns where a box of some size goes: above a mark, below where there is no room, never aside. */
export const placeBeside = (
  mark: Box,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly gap: number },
): Point => {
  const { gap } = window;
  const x = middle(mark).x - size.width / 2;
  const above = mark.top - size.height - gap;
  return {
    x: Math.max(gap, Math.min(x, window.width - size.width - gap)),
    y: above < 0 ? mark.bottom + gap : above,
  };
};
