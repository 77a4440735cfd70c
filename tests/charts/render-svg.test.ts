import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";
import { type ChartOptions, frame } from "../../src/charts/defaults.ts";
import { factsChannel } from "../../src/charts/mark-facts.ts";
import { HATCH, color, withLiteralColors } from "../../src/charts/palette.ts";
import { drawingOf, renderSvg } from "../../src/charts/render-svg.ts";
import { six } from "./city.ts";

const chart = (marks: Parameters<typeof frame>[0]["marks"]): ChartOptions =>
  frame({ width: 100, height: 40, label: "甲 < 乙", description: "一句话 & 说明", marks });

const bar = (fill: string) => Plot.rect([0], { x1: 0, x2: 33.33333, y1: 0, y2: 20, fill });
const PREFIX = "a";

describe("renderSvg", () => {
  test("names and describes the drawing", () => {
    const svg = renderSvg(chart([]), PREFIX);
    expect(svg).toBe(
      '<svg role="img" aria-label="甲 &lt; 乙" width="100" height="40" viewBox="0 0 100 40" ' +
        'text-anchor="middle"><desc>一句话 &amp; 说明</desc></svg>',
    );
  });

  test("rounds numbers to a tenth, and leaves out styles and classes", () => {
    const svg = renderSvg(chart([bar(color("actual"))]), PREFIX);
    expect(svg).toContain('width="33.3"');
    expect(svg).toContain('fill="var(--color-actual)"');
    expect(svg).not.toMatch(/style|class=/);
  });

  test("adds the hatch under an id of its own only where it is used", () => {
    const svg = renderSvg(chart([bar(HATCH)]), PREFIX);
    expect(svg).toContain('<pattern id="a-hatch"');
    expect(svg).toContain('fill="url(#a-hatch)"');
    expect(renderSvg(chart([bar("none")]), PREFIX)).not.toContain("pattern");
  });

  test("says in pages what a mark stands for, and leaves it out elsewhere", () => {
    const facts = factsChannel((value: number) => ({ region: six[0], readout: `甲“${value}”` }));
    const marks = [Plot.rect([3], { x1: 0, x2: 1, y1: 0, y2: 1, ...facts })];
    expect(renderSvg(chart(marks), PREFIX)).toContain(
      'height="1" data-region="a" data-readout="甲“3”"/>',
    );
    expect(drawingOf(chart(marks), { idPrefix: PREFIX, hasFacts: false })).not.toContain("data-");
  });

  test("gives a mark without facts no attribute, and none a name of its own", () => {
    const facts = factsChannel(() => ({ region: undefined, readout: undefined }));
    const marks = [Plot.rect([3], { x1: 0, x2: 1, y1: 0, y2: 1, ...facts })];
    const svg = renderSvg(chart(marks), PREFIX);
    expect(svg).not.toContain("data-");
    expect(svg.match(/aria-label/g)).toHaveLength(1);
  });

  test("gives ids that do not depend on what was drawn before", () => {
    const clipped = (): string =>
      renderSvg(chart([Plot.rect([0], { x1: 0, x2: 9, y1: 0, y2: 9, clip: true })]), PREFIX);
    expect(clipped()).toBe(clipped());
    expect(clipped()).toContain('id="a-clip-1"');
  });

  test("refuses options that make Plot return more than a drawing", () => {
    expect(() => renderSvg({ ...chart([]), caption: "x" }, PREFIX)).toThrow(
      "chart is not a plain svg: figure",
    );
  });
});

describe("withLiteralColors", () => {
  test("refuses a role without a colour", () => {
    expect(() => withLiteralColors('<rect fill="var(--color-nothing)"/>')).toThrow(
      "unknown colour role: nothing",
    );
  });

  test("leaves words of the data as they are", () => {
    const words = '="var(--color-nothing)" var(--color-text)';
    const svg = renderSvg({ ...chart([]), ariaLabel: words, ariaDescription: words }, PREFIX);
    expect(withLiteralColors(svg)).toBe(svg);
  });
});
