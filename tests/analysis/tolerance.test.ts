import { describe, expect, test } from "vitest";
import { isAbove, isAtLeast, isAtMost, isBelow } from "../../src/analysis/tolerance.ts";

describe("isAtLeast and isBelow", () => {
  test("take a value short by rounding for the bound", () => {
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(isAtLeast(0.1 + 0.7, 0.8)).toBe(true);
    expect(isBelow(0.1 + 0.7, 0.8)).toBe(false);
  });

  test("take a value short by more than 1e-9 for less", () => {
    expect(isAtLeast(0.8 - 1e-9, 0.8)).toBe(true);
    expect(isAtLeast(0.8 - 2e-9, 0.8)).toBe(false);
    expect(isBelow(0.8 - 2e-9, 0.8)).toBe(true);
  });

  test("scale the tolerance with a large bound", () => {
    expect(isAtLeast(1000 - 1e-7, 1000)).toBe(true);
    expect(isAtLeast(1000 - 1e-5, 1000)).toBe(false);
  });
});

describe("isAtMost and isAbove", () => {
  test("take a value over by rounding for the bound", () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
    expect(isAbove(0.1 + 0.2, 0.3)).toBe(false);
    expect(isAbove(0.3 + 2e-9, 0.3)).toBe(true);
  });
});
