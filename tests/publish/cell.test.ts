import { describe, expect, test } from "vitest";

import { amountCell, listCell, ratioCell, yesNoCell } from "../../src/publish/cell.ts";

describe("ratioCell", () => {
  test("keeps six significant digits", () => {
    expect(ratioCell(2 / 3)).toBe(0.666667);
    expect(ratioCell(0.001_234_567_8)).toBe(0.001_234_57);
    expect(ratioCell(12.5)).toBe(12.5);
  });

  test("leaves absent what is undefined or no number", () => {
    expect(ratioCell(undefined)).toBeUndefined();
    expect(ratioCell(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(ratioCell(Number.NaN)).toBeUndefined();
  });
});

describe("amountCell", () => {
  test("drops the noise of binary fractions and nothing else", () => {
    expect(amountCell(0.1 + 0.2)).toBe(0.3);
    expect(amountCell(1_234_567.891)).toBe(1_234_567.891);
    expect(amountCell(-3.6)).toBe(-3.6);
  });
});

describe("listCell", () => {
  test("joins distinct texts in their order and is absent without any", () => {
    expect(listCell(["b", "a", "b"])).toBe("b;a");
    expect(listCell([])).toBeUndefined();
  });
});

describe("yesNoCell", () => {
  test("writes yes and no", () => {
    expect([yesNoCell(true), yesNoCell(false)]).toEqual(["yes", "no"]);
  });
});
