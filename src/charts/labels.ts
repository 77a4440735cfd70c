/** Labels placed by their estimated boxes, so that no two of them overlap. Positions in pixels. */

import type { Region } from "../model/types.ts";
import { textWidth } from "./text-width.ts";

export type Anchor = "start" | "middle" | "end";

export interface Label {
  readonly text: string;
  /** Where the anchor is. */
  readonly x: number;
  /** Middle of the line of text. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** Set on a label that may lie over a hairline. */
  readonly hasHalo?: boolean;
  /** The unit that the label belongs to. */
  readonly region?: Region | undefined;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the box of the glyphs; a line of Chinese fills its em, and no more. */
export const labelBox = (label: Label): Box => {
  const width = textWidth(label.text, label.size);
  const left = label.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const half = label.size / 2;
  return { left, right: left + width, top: label.y - half, bottom: label.y + half };
};

/** Returns the box around a mark of radius `r`. */
export const markBox = (x: number, y: number, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

/** Returns small boxes along a straight line, for labels to stay clear of. */
export const lineBoxes = (x1: number, y1: number, x2: number, y2: number): readonly Box[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
  return Array.from({ length: steps + 1 }, (_, i) =>
    markBox(x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps, 1.5),
  );
};

export const boxesOverlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Least distance of two labels on one line, px. */
const APART = 8;

/** Labels placed one after the other, each clear of the marks and of those before it. */
export interface LabelPlacer {
  readonly labels: readonly Label[];
  /** Places the first candidate that has room, moved inwards from the sides; none where none has. */
  readonly place: (candidates: readonly Label[]) => void;
}

/** Returns a placer of labels in `bounds` about what is `taken`. */
export const labelPlacer = (bounds: Box, taken: readonly Box[]): LabelPlacer => {
  const boxes = [...taken];
  const labels: Label[] = [];
  const inwards = (label: Label): Label => {
    const { left, right } = labelBox(label);
    const shift = Math.max(0, bounds.left - left) - Math.max(0, right - bounds.right);
    return { ...label, x: label.x + shift };
  };
  const place = (candidates: readonly Label[]): void => {
    for (const candidate of candidates.map(inwards)) {
      const box = labelBox(candidate);
      if (!contains(bounds, box) || boxes.some((other) => boxesOverlap(box, other, 1))) continue;
      labels.push(candidate);
      // Two labels side by side on one line would read as one.
      boxes.push({ ...box, left: box.left - APART, right: box.right + APART });
      return;
    }
  };
  return { labels, place };
};

interface Cluster {
  start: number;
  width: number;
  /** Sum of the starts its members would like, each counted from the cluster's start. */
  wish: number;
  count: number;
}

/**
 * Returns the centres of items side by side between `from` and `to`, each as near as may be to the
 * centre it wishes for, in the order given; undefined where they do not fit.
 */
export const spreadAlong = (
  items: readonly { readonly centre: number; readonly width: number }[],
  { from, to, gap }: { readonly from: number; readonly to: number; readonly gap: number },
): readonly number[] | undefined => {
  const clusters: Cluster[] = [];
  for (const { centre, width } of items) {
    let last: Cluster = { start: 0, width: width + gap, wish: centre - width / 2, count: 1 };
    if (last.width - gap > to - from) return undefined;
    for (;;) {
      last.start = Math.min(
        Math.max(last.wish / last.count, from),
        Math.max(from, to + gap - last.width),
      );
      const before = clusters.at(-1);
      if (before === undefined || before.start + before.width <= last.start) break;
      clusters.pop();
      last = {
        start: 0,
        width: before.width + last.width,
        wish: before.wish + last.wish - last.count * before.width,
        count: before.count + last.count,
      };
    }
    clusters.push(last);
  }
  const end = clusters.at(-1);
  if (end !== undefined && end.start + end.width - gap > to + 1e-9) return undefined;
  const centres: number[] = [];
  for (const cluster of clusters) {
    let edge = cluster.start;
    for (let member = 0; member < cluster.count; member += 1) {
      // Members follow the order of the items, so the next centre belongs to the next item.
      const width = items[centres.length]?.width ?? 0;
      centres.push(edge + width / 2);
      edge += width + gap;
    }
  }
  return centres;
};
