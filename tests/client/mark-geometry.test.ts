import { describe, expect, test } from "vitest";
import { boxAt, placeBeside, readingOrder } from "../../src/client/mark-geometry.ts";
import type { Box } from "../../src/client/mark-geometry.ts";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const target = box(0, 0, 100, 14);
const actual = box(0, 3, 60, 8);

describe("boxAt", () => {
  test("takes the smallest of the boxes that hold the point", () => {
    expect(boxAt([target, actual], { x: 30, y: 7 }, 10)).toBe(1);
    expect(boxAt([target, actual], { x: 80, y: 7 }, 10)).toBe(0);
  });

  test("else the nearest within reach, else none", () => {
    const dots = [box(0, 0, 9, 9), box(40, 0, 9, 9)];
    expect(boxAt(dots, { x: 33, y: 5 }, 10)).toBe(1);
    expect(boxAt(dots, { x: 24, y: 5 }, 10)).toBe(-1);
    expect(boxAt(dots, { x: 24, y: 5 }, 44)).toBe(0);
    expect(boxAt([], { x: 0, y: 0 }, 44)).toBe(-1);
  });

  test("prefers a large box that holds the point to a small one beside it", () => {
    expect(boxAt([box(0, 0, 500, 30), box(101, 0, 2, 2)], { x: 100, y: 1 }, 10)).toBe(0);
  });
});

describe("readingOrder", () => {
  test("goes row by row, a target before the actual inside it", () => {
    const second = [box(0, 30, 100, 14), box(0, 33, 60, 8)];
    expect(readingOrder([...second, target, actual], "rows")).toEqual([2, 3, 0, 1]);
  });

  test("goes from left to right along time, and upwards where two stand over each other", () => {
    const dots = [box(50, 20, 9, 9), box(0, 90, 9, 9), box(0, 10, 9, 9)];
    expect(readingOrder(dots, "x")).toEqual([1, 2, 0]);
  });
});

describe("placeBeside", () => {
  const size = { width: 200, height: 50 };
  const window = { width: 360, gap: 8 };

  test("stands above the middle of its mark", () => {
    expect(placeBeside(box(170, 300, 20, 10), size, window)).toEqual({ x: 80, y: 242 });
  });

  test("stays inside the window at either side", () => {
    expect(placeBeside(box(0, 300, 9, 9), size, window).x).toBe(8);
    expect(placeBeside(box(350, 300, 9, 9), size, window).x).toBe(152);
  });

  test("goes below where there is no room above", () => {
    expect(placeBeside(box(170, 20, 20, 10), size, window).y).toBe(38);
  });
});
