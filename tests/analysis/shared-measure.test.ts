import { describe, expect, test } from "vitest";
import { sharedMeasure } from "../../src/analysis/shared-measure.ts";
import { levelTarget, target } from "./build.ts";

describe("sharedMeasure", () => {
  test("is how all are counted", () => {
    expect(sharedMeasure([target(), target({ value: 3 })])).toBe("increment");
    expect(sharedMeasure([levelTarget()])).toBe("level");
  });

  test("is undefined where that differs, and of nothing", () => {
    expect(sharedMeasure([target(), levelTarget()])).toBeUndefined();
    expect(sharedMeasure([])).toBeUndefined();
  });
});
