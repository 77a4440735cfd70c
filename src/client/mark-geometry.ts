/** Which mark of a drawing a pointer means, in which order marks are read, where a box has room. */

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

/** What a box should not cover, and how much that matters. */
export interface Obstacle extends Box {
  readonly weight: number;
}

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A box that cannot be read is worse than one that covers something. */
const OUTSIDE = 100;

/**
 * Returns where a box of some size goes: beside its mark, where it is inside the window and covers
 * the least; above where that is as good as elsewhere.
 */
export const placeBeside = (
  mark: Box,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number; readonly gap: number },
  obstacles: readonly Obstacle[] = [],
): Point => {
  const { width, height, gap } = window;
  const within = (start: number, most: number): number =>
    Math.max(gap, Math.min(start, most - gap));
  const across = [middle(mark).x - size.width / 2, mark.left, mark.right - size.width].map((x) =>
    within(x, width - size.width),
  );
  const along = [middle(mark).y - size.height / 2, mark.top, mark.bottom - size.height].map((y) =>
    within(y, height - size.height),
  );
  const rows = [mark.top - size.height - gap, mark.bottom + gap];
  const columns = [mark.right + gap, mark.left - size.width - gap];
  const places = [
    ...rows.flatMap((y) => across.map((x) => ({ x, y }))),
    ...columns.flatMap((x) => along.map((y) => ({ x, y }))),
  ];
  const cost = ({ x, y }: Point): number => {
    const box = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    const outside = area(box) - shared(box, { left: 0, top: 0, right: width, bottom: height });
    const covered = obstacles.map((obstacle) => obstacle.weight * shared(box, obstacle));
    return covered.reduce((sum, each) => sum + each, OUTSIDE * outside);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
};
