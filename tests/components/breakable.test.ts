import { describe, expect, test } from "vitest";

import { breakableMarkup } from "../../src/components/breakable.ts";

describe("breakableMarkup", () => {
  test("leaves words as they are, and escapes them", () => {
    const text = '盘锦市 <b>"科技型中小企业"</b> Technology-based SMEs';
    expect(breakableMarkup(text)).not.toContain("<wbr>");
    expect(breakableMarkup(text)).toContain("&lt;b&gt;&quot;科技");
  });

  test("lets a word break that is longer than any, and adds nothing to it", () => {
    const word = `<${"W".repeat(38)}>`;
    const markup = breakableMarkup(`盘锦 ${word}`);
    expect(Math.max(...markup.split("<wbr>").map((piece) => piece.length))).toBeLessThan(24);
    expect(markup.replaceAll("<wbr>", "")).toBe(`盘锦 &lt;${"W".repeat(38)}&gt;`);
  });
});
