import { describe, expect, test } from "vitest";
import { boxesOverlap } from "../../src/charts/labels.ts";
import { renderSvg } from "../../src/charts/render-svg.ts";
import { WIDTHS, chartCases, messages } from "./cases.ts";
import { dotBoxes, textBoxes } from "./text-boxes.ts";

const drawings = chartCases.flatMap(({ chart, name, draw }) =>
  WIDTHS.map((width) => ({
    id: `${chart}/${name}-${width}`,
    width,
    svg: renderSvg(draw({ width, messages }), "c"),
  })),
);

describe.each(drawings)("$id", ({ id, width, svg }) => {
  const texts = textBoxes(svg);

  test("is drawn as before", async () => {
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`../snapshots/${id}.svg`);
  });

  test("has no two texts that overlap, and none that a dot covers", () => {
    const clashes = texts.flatMap((text, i) => [
      ...texts.slice(i + 1).filter((other) => boxesOverlap(text, other)),
      ...dotBoxes(svg).filter((dot) => boxesOverlap(text, dot)),
    ]);
    expect(clashes).toEqual([]);
  });

  test("keeps every text inside the drawing", () => {
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    const outside = texts.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
  });

  test("has texts of 12 to 14 px, no styles, and nothing undefined", () => {
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map((match) => Number(match[1]));
    expect(sizes.every((size) => size >= 12 && size <= 14)).toBe(true);
    expect(svg).not.toMatch(/style|undefined|NaN|null|system-ui|\d\.\d{3}/);
  });
});
