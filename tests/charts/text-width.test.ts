import { describe, expect, test } from "vitest";
import { clipText, textWidth } from "../../src/charts/text-width.ts";

describe("textWidth", () => {
  test("counts a Chinese character, its punctuation and a dash as one em", () => {
    expect(textWidth("孵化器", 12)).toBe(36);
    expect(textWidth("（县）", 10)).toBe(30);
    expect(textWidth("—", 10)).toBe(10);
  });

  test("counts a digit as less than two thirds of an em", () => {
    expect(textWidth("2021", 10)).toBeCloseTo(24);
    expect(textWidth("", 10)).toBe(0);
  });
});

describe("textWidth of quotation marks", () => {
  test("counts them as wide as a character beside Chinese", () => {
    expect(textWidth("“双创”", 10)).toBe(40);
  });

  test("counts them as narrow where there is no Chinese", () => {
    expect(textWidth("“Eaglet”", 10)).toBeCloseTo(textWidth("Eaglet", 10) + 10);
    expect(textWidth("city’s", 10)).toBeCloseTo(textWidth("citys", 10) + 3.6);
  });
});

describe("clipText", () => {
  test("leaves a text that fits as it is", () => {
    expect(clipText("双台子区", 48, 12)).toBe("双台子区");
  });

  test("cuts a wider text so that it fits with its ellipsis", () => {
    const clipped = clipText("高新技术产业开发区", 60, 12);
    expect(clipped).toBe("高新技术…");
    expect(textWidth(clipped, 12)).toBeLessThanOrEqual(60);
  });
});
