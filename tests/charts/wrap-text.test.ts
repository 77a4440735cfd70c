import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { wrapText } from "../../src/charts/wrap-text.ts";

describe("wrapText", () => {
  test("breaks Chinese between characters, each as wide as the text is high", () => {
    expect(wrapText("盘锦市科技企业", 30, 10)).toEqual(["盘锦市", "科技企", "业"]);
  });

  test("begins no line with a closing mark and ends none with an opening one", () => {
    expect(wrapText("盘锦市，科技", 30, 10)).toEqual(["盘锦", "市，科", "技"]);
    expect(wrapText("盘锦（市）科", 30, 10)).toEqual(["盘锦", "（市）", "科"]);
  });

  test("keeps words and numbers whole, and drops the space at a break", () => {
    expect(wrapText("two words here", 40, 10)).toEqual(["two", "words", "here"]);
    expect(wrapText("达到300家以上", 45, 10)).toEqual(["达到300", "家以上"]);
  });

  test("cuts what is wider than a line, so that none is too wide", () => {
    const lines = wrapText("https://example.org/a/very/long/address/of/a/page", 80, 12);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
    expect(lines.join("")).toBe("https://example.org/a/very/long/address/of/a/page");
  });

  test("has no line of no text", () => {
    expect(wrapText("", 50, 12)).toEqual([]);
    expect(wrapText("  ", 50, 12)).toEqual([]);
  });
});
