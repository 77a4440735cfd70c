import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";
import { chartFile, type ChartFileText } from "../../src/charts/chart-file.ts";
import { frame } from "../../src/charts/defaults.ts";
import { factsChannel } from "../../src/charts/mark-facts.ts";
import { HATCH, color, literalColors } from "../../src/charts/palette.ts";
import { six } from "./city.ts";

const chart = frame({
  width: 300,
  height: 40,
  label: "甲",
  description: "一句话。",
  marks: [
    Plot.rect([0], {
      x1: 0,
      x2: 33.33333,
      y1: 0,
      y2: 20,
      fill: HATCH,
      stroke: color("target"),
      ...factsChannel(() => ({ region: six[0], readout: "甲：3家" })),
    }),
  ],
});
const text: ChartFileText = {
  name: "盘锦市“甲”的目标分解（2021年）",
  sentences: ["分解合计3家 & 全市 <3家>。"],
  warning: undefined,
  foot: ["来源：文件一 第2条", "数据截至2026年11月22日"],
  htmlLang: "zh-CN",
};
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, each = ""]) => each);

describe("chartFile", () => {
  test("is drawn as before", async () => {
    await expect(chartFile([{ chart }], text)).toMatchFileSnapshot(
      "../snapshots/chart-file/usual.svg",
    );
    await expect(
      chartFile([{ chart }], {
        ...text,
        name: "盘锦市科技双创孵化载体建设完善数量的目标分解与各单位实际完成情况对照（2021年）",
        warning: "这是虚构的示例城市。",
      }),
    ).toMatchFileSnapshot("../snapshots/chart-file/long-fictional.svg");
  });

  test("carries its name, sentences and foot as text, escaped", () => {
    const svg = chartFile([{ chart }], text);
    expect(texts(svg).join("")).toBe(
      [text.name, "分解合计3家 &amp; 全市 &lt;3家&gt;。", ...text.foot].join(""),
    );
    expect(svg).toContain(`<title id="name">${text.name}</title>`);
  });

  test("has literal colours and its own paper, and neither styles nor facts for scripts", () => {
    const svg = chartFile([{ chart }], text);
    expect(svg).not.toMatch(/var\(|style|class=|data-|<script|href/);
    expect(svg).toContain(`fill="${literalColors.surface}"`);
    expect(svg).toContain('<pattern id="chart-1-hatch"');
  });

  test("draws several charts one below the other, each under its label", () => {
    const svg = chartFile(
      [
        { chart, label: "一" },
        { chart, label: "二" },
      ],
      text,
    );
    expect(texts(svg).filter((each) => /^[一二]$/.test(each))).toEqual(["一", "二"]);
    const tops = [...svg.matchAll(/<g transform="translate\(24 ([\d.]+)\)"/g)].map(([, y]) =>
      Number(y),
    );
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(chart.height + 14);
    expect(new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      [...svg.matchAll(/ id="/g)].length,
    );
  });

  test("grows with its text, and never lets text run out of it", () => {
    const height = (of: ChartFileText): number =>
      Number(/ height="(\d+)" viewBox/.exec(chartFile([{ chart }], of))?.[1]);
    const long = { ...text, sentences: [text.sentences.join("").repeat(6)] };
    expect(height(long)).toBeGreaterThan(height(text) + 60);
    const ys = [...chartFile([{ chart }], long).matchAll(/<text [^>]*? y="([\d.]+)"/g)].map(
      ([, y]) => Number(y),
    );
    expect(Math.max(...ys)).toBeLessThan(height(long));
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });
});
