/** Names above and below a strip of segments, each as near to its segment as the others allow. */

import { SMALL } from "./defaults.ts";
import { type Label, spreadAlong } from "./labels.ts";
import { color } from "./palette.ts";
import type { Segment } from "./strip-segments.ts";
import { clipText, textWidth } from "./text-width.ts";

interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface SegmentNames {
  /** Upper edge of the strip, px. */
  readonly top: number;
  readonly height: number;
  readonly labels: readonly Label[];
  /** Short lines from a segment to a name that could not stand over its middle. */
  readonly leaders: readonly Leader[];
}

interface Wish {
  readonly segment: Segment;
  readonly text: string;
  readonly width: number;
  readonly centre: number;
}

/** Room for one line of names and the leader to it. */
const LINE = 26;
const GAP = 10;

/** Returns centres for the wishes on one line, without the narrowest segments where not all fit. */
const onOneLine = (
  wishes: readonly Wish[],
  width: number,
): readonly { readonly wish: Wish; readonly x: number }[] => {
  let kept = wishes;
  for (;;) {
    const centres = spreadAlong(kept, { from: 0, to: width, gap: GAP });
    if (centres !== undefined) {
      return kept.map((wish, i) => ({ wish, x: centres[i] ?? wish.centre }));
    }
    const extent = ({ segment }: Wish): number => segment.to - segment.from;
    const least = Math.min(...kept.map(extent));
    const dropped = kept.findLastIndex((wish) => extent(wish) === least);
    kept = kept.filter((_, i) => i !== dropped);
  }
};

/** Returns the names of the segments that are units; what has no room is left to the table. */
export const segmentNames = (
  segments: readonly Segment[],
  strip: {
    readonly px: (value: number) => number;
    readonly width: number;
    readonly stripHeight: number;
  },
): SegmentNames => {
  const { px, width, stripHeight } = strip;
  const wishes = segments
    .filter((segment) => segment.region !== undefined)
    .map((segment): Wish => {
      const text = clipText(segment.name, width / 2 - GAP, SMALL);
      return {
        segment,
        text,
        width: textWidth(text, SMALL),
        centre: (px(segment.from) + px(segment.to)) / 2,
      };
    });
  const isOver = (wish: Wish, x: number): boolean =>
    x >= px(wish.segment.from) && x <= px(wish.segment.to);
  const single = onOneLine(wishes, width);
  const isSingle =
    single.length === wishes.length && single.every(({ wish, x }) => isOver(wish, x));
  const above = isSingle
    ? single
    : onOneLine(
        wishes.filter((_, i) => i % 2 === 0),
        width,
      );
  const below = isSingle
    ? []
    : onOneLine(
        wishes.filter((_, i) => i % 2 === 1),
        width,
      );
  const top = above.length === 0 ? 1 : LINE;
  const bottom = top + stripHeight;
  const labels: Label[] = [];
  const leaders: Leader[] = [];
  for (const [line, edge, direction] of [
    [above, top, -1],
    [below, bottom, 1],
  ] as const) {
    for (const { wish, x } of line) {
      const isOwn = wish.segment.isHighlight;
      labels.push({
        text: wish.text,
        x,
        y: edge + direction * (LINE - 8),
        anchor: "middle",
        size: SMALL,
        fill: color(isOwn ? "accent" : "text"),
        isBold: isOwn,
        region: wish.segment.region,
      });
      leaders.push({
        x1: wish.centre,
        y1: edge + direction,
        x2: x,
        y2: edge + direction * (LINE - 16),
      });
    }
  }
  return { top, height: bottom + (below.length === 0 ? 1 : LINE), labels, leaders };
};
