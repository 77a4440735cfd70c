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
  const window = { width: 360, height: 640, gap: 8 };

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
  test("goes below where what stands above would be covered", () => {
    const sentence = { ...box(0, 240, 360, 40), weight: 1 };
    expect(placeBeside(box(170, 300, 20, 10), size, window, [sentence]).y).toBe(318);
  });

  test("goes aside where only there is room, and covers what matters least where nowhere is", () => {
    const wide = { width: 640, height: 640, gap: 8 };
    const above = { ...box(0, 200, 640, 95), weight: 1 };
    const below = { ...box(0, 315, 640, 95), weight: 1 };
    const mark = box(100, 297, 20, 16);
    const small = { width: 200, height: 16 };
    expect(placeBeside(mark, small, wide, [above, below])).toEqual({ x: 128, y: 297 });
    const beside = { ...box(120, 297, 520, 16), weight: 1 };
    expect(
      placeBeside(mark, small, wide, [{ ...above, weight: 9 }, { ...beside, weight: 9 }, below]).y,
    ).toBe(321);
  });

  test("stays inside a window that is low, beside its mark", () => {
    const low = { width: 320, height: 256, gap: 8 };
    const bar = box(20, 60, 120, 180);
    expect(placeBeside(bar, { width: 150, height: 100 }, low).x).toBe(148);
  });
});
