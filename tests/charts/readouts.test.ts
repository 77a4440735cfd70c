import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { allocationStripChart } from "../../src/charts/allocation-strip.ts";
import { coverageBarsChart } from "../../src/charts/coverage-bars.ts";
import type { ChartOptions } from "../../src/charts/defaults.ts";
import { progressLinesChart } from "../../src/charts/progress-lines.ts";
import { renderSvg } from "../../src/charts/render-svg.ts";
import { trajectoryChart } from "../../src/charts/trajectory-lines.ts";
import { unitBarsChart } from "../../src/charts/unit-bars.ts";
import { charts as english } from "../../src/i18n/en/charts.ts";
import { charts as messages } from "../../src/i18n/zh/charts.ts";
import { actual, levelTarget, target, years } from "../analysis/build.ts";
import { chartCases } from "./cases.ts";
import { earlierPlan, progress, six, smes, split, trajectory, unit } from "./city.ts";

const context = { width: 720, messages };

interface Fact {
  readonly region: string | undefined;
  readonly readout: string | undefined;
}

const factsOf = (chart: ChartOptions): readonly Fact[] => {
  const svg = renderSvg(chart, "c");
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  return [...document.querySelectorAll("[data-region], [data-readout]")].map((mark) => ({
    region: mark.getAttribute("data-region") ?? undefined,
    readout: mark.getAttribute("data-readout") ?? undefined,
  }));
};

const readoutsOf = (chart: ChartOptions): readonly string[] =>
  factsOf(chart).flatMap(({ readout }) => readout ?? []);

describe("read-outs", () => {
  test("of a unit's bar say target, outcome and clause, and of its actual the date", () => {
    const data = split([5, 6, undefined], { published: [{ provisional: 3 }] });
    expect(readoutsOf(unitBarsChart(data, context))).toEqual([
      "双河区科技型中小企业：2021年期内新增或完成目标6家以上；未查到。\n来源：《plan》 一",
      "东山县科技型中小企业：2021年期内新增或完成目标5家以上；初步：达到进度。\n来源：《plan》 一",
      "东山县科技型中小企业：2021年9月30日为3家（初步值）。\n来源：《report》 一",
    ]);
  });

  test("of a segment say the share, and of units drawn as one what they add up to", () => {
    const { allocation } = split([3, 1]);
    expect(readoutsOf(allocationStripChart({ allocation }, context))).toEqual([
      "东山县科技型中小企业：2021年期内新增或完成目标3家以上，占分解合计75%。\n来源：《plan》 一",
      "双河区科技型中小企业：2021年期内新增或完成目标1家以上，占分解合计25%。\n来源：《plan》 一",
    ]);
    const crowd = Array.from({ length: 40 }, (_, i) => unit(`u${i}`, `第${i}区`));
    const many = split(
      crowd.map(() => 2),
      { units: crowd },
    );
    const highlight = crowd[0];
    expect(readoutsOf(allocationStripChart({ ...many, highlight }, context))[0]).toBe(
      "其他39个单位：目标合计78家，占分解合计97.5%。各单位的数见表。",
    );
  });

  test("name a lapsed document as such", () => {
    const lapsed = { ...earlierPlan, number: "示政发〔2019〕1号", status: "lapsed" as const };
    const before = levelTarget({
      indicator: smes,
      value: 140,
      period: years("2021"),
      document: lapsed,
      clause: { id: "s1", label: "二、1", document: lapsed },
    });
    expect(readoutsOf(trajectoryChart(trajectory([before]), context))).toEqual([
      "city科技型中小企业：2021年年末水平目标140家以上。\n来源：示政发〔2019〕1号（已失效） 二、1",
    ]);
  });

  test("call a document by its English name on English pages, where it has one", () => {
    const document = { ...earlierPlan, number: "示政发〔2019〕1号", nameEn: "Demo Plan" };
    const before = levelTarget({
      indicator: smes,
      value: 140,
      period: years("2021"),
      document,
      clause: { id: "s1", label: "二、1", document },
    });
    const sourceIn = (lang: "zh" | "en"): string | undefined =>
      readoutsOf(
        trajectoryChart(trajectory([before]), {
          ...context,
          lang,
          messages: lang === "zh" ? messages : english,
        }),
      )[0]?.split("\n")[1];
    expect(sourceIn("en")).toMatch(/^Source: Demo Plan /);
    expect(sourceIn("zh")).toBe("来源：示政发〔2019〕1号 二、1");
  });

  test("are read along time where a chart is drawn along time", () => {
    const goal = target({ indicator: smes, region: six[0], value: 30 });
    const chart = progressLinesChart(progress(goal, [actual(goal, "2021-06-30", 15)]), context);
    expect(renderSvg(chart, "c")).toContain(' data-read="x"');
  });

  test("of a row of coverage count, and belong to the unit", () => {
    const row = { key: six[0], total: 3, foundAll: 2, due: 3, found: 2, foundAtEnd: 1 };
    const facts = factsOf(coverageBarsChart([row], context));
    expect(facts.flatMap(({ readout }) => readout ?? [])).toEqual([
      "东山县：已到期目标3项，查到公开数据2项，其中有期末值1项。",
    ]);
    expect(new Set(facts.map(({ region }) => region))).toEqual(new Set(["a"]));
  });

  test.each(["zh", "en"] as const)("of every chart are whole sentences (%s)", (lang) => {
    const words = lang === "zh" ? messages : english;
    for (const { chart, name, draw } of chartCases) {
      const readouts = readoutsOf(draw({ width: 720, lang, messages: words }));
      const isEmpty = ["allocation-strip/zeros", "increment-bars/none"].includes(
        `${chart}/${name}`,
      );
      expect(readouts.length > 0, `${chart}/${name}`).toBe(!isEmpty);
      for (const readout of readouts)
        expect(readout, `${chart}/${name}`).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});
