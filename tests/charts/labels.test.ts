import { describe, expect, test } from "vitest";
import {
  type Label,
  boxesOverlap,
  labelBox,
  labelPlacer,
  lineBoxes,
  markBox,
  spreadAlong,
} from "../../src/charts/labels.ts";

const label = (x: number, y: number, overrides: Partial<Label> = {}): Label => ({
  text: "目标",
  x,
  y,
  anchor: "middle",
  size: 12,
  fill: "black",
  ...overrides,
});

const bounds = { left: 0, right: 100, top: 0, bottom: 100 };

describe("labelBox", () => {
  test("reaches to either side of its anchor", () => {
    expect(labelBox(label(50, 20))).toEqual({ left: 38, right: 62, top: 14, bottom: 26 });
    expect(labelBox(label(50, 20, { anchor: "end" }))).toMatchObject({ left: 26, right: 50 });
  });
});

describe("boxesOverlap", () => {
  test("is false for boxes that only touch, unless a gap is asked for", () => {
    const [a, b] = [markBox(10, 10, 5), markBox(20, 10, 5)];
    expect(boxesOverlap(a, b)).toBe(false);
    expect(boxesOverlap(a, b, 2)).toBe(true);
  });
});

describe("labelPlacer", () => {
  test("takes the first candidate that is clear of marks and of earlier labels", () => {
    const { labels, place } = labelPlacer(bounds, [markBox(50, 20, 6)]);
    place([label(50, 20), label(50, 40)]);
    place([label(50, 40), label(50, 60)]);
    expect(labels.map(({ y }) => y)).toEqual([40, 60]);
  });

  test("moves a label inwards from the sides", () => {
    const { labels, place } = labelPlacer(bounds, []);
    place([label(98, 50)]);
    expect(labels.map(({ x }) => x)).toEqual([88]);
  });

  test("leaves out a label without room", () => {
    const { labels, place } = labelPlacer(bounds, lineBoxes(0, 50, 100, 50));
    place([label(50, 50), label(50, 98)]);
    expect(labels).toEqual([]);
  });
});

describe("spreadAlong", () => {
  const along = { from: 0, to: 100, gap: 10 };

  test("leaves items where they wish to be when nothing is in the way", () => {
    const items = [
      { centre: 20, width: 20 },
      { centre: 70, width: 20 },
    ];
    expect(spreadAlong(items, along)).toEqual([20, 70]);
  });

  test("moves neighbours apart by the same distance", () => {
    const items = [
      { centre: 50, width: 20 },
      { centre: 50, width: 20 },
    ];
    expect(spreadAlong(items, along)).toEqual([35, 65]);
  });

  test("keeps items inside", () => {
    const items = [
      { centre: 95, width: 20 },
      { centre: 99, width: 30 },
    ];
    expect(spreadAlong(items, along)).toEqual([50, 85]);
  });

  test("returns undefined where the items are wider than the room", () => {
    const items = [
      { centre: 10, width: 60 },
      { centre: 20, width: 40 },
    ];
    expect(spreadAlong(items, along)).toBeUndefined();
  });
});
