import { describe, expect, test } from "vitest";
import { subsidyPairs } from "../../src/analysis/subsidy-comparison.ts";
import { allocationDescription, allocationTable } from "../../src/charts/allocation-words.ts";
import {
  coverageBarsChart,
  coverageDescription,
  coverageTable,
} from "../../src/charts/coverage-bars.ts";
import { incrementBarsDescription, incrementBarsTable } from "../../src/charts/increment-bars.ts";
import { progressDescription } from "../../src/charts/progress-words.ts";
import { renderSvg } from "../../src/charts/render-svg.ts";
import { subsidyDescription, subsidyTable } from "../../src/charts/subsidy-words.ts";
import { trajectoryDescription, trajectoryTable } from "../../src/charts/trajectory-words.ts";
import { unitBarsDescription, unitBarsTable } from "../../src/charts/unit-bars.ts";
import { charts as english } from "../../src/i18n/en/charts.ts";
import { charts as messages } from "../../src/i18n/zh/charts.ts";
import {
  indicator,
  actual,
  baseline,
  city,
  dataset,
  document,
  levelTarget,
  listed,
  peer,
  region,
  review,
  subsidy,
  target,
  term,
  years,
} from "../analysis/build.ts";
import { earlierPlan, progress, six, smes, split, trajectory } from "./city.ts";

describe("allocationDescription", () => {
  const data = split([5, 5, 3, 5, 4, 10]);

  test("says what the largest unit carries", () => {
    expect(allocationDescription(data, messages)).toBe(
      "科技型中小企业目标分给6个单位，合计32家，示例高新区承担最多，为10家，占31.3%。",
    );
  });

  test("says what the highlighted unit carries, or that it carries nothing", () => {
    expect(allocationDescription({ ...data, highlight: six[2] }, messages)).toBe(
      "科技型中小企业目标分给6个单位，合计32家，其中兴隆桥区3家，占9.4%。",
    );
    const missing = split([2, undefined]);
    expect(allocationDescription({ ...missing, highlight: six[1] }, messages)).toBe(
      "科技型中小企业目标分给1个单位，合计2家，没有分给双河区。",
    );
  });

  test("names no unit where several carry the same", () => {
    expect(allocationDescription(split([2, 2]), messages)).toBe(
      "科技型中小企业目标分给2个单位，合计4家。",
    );
  });
});

test("allocationTable lists units without a target as unassigned", () => {
  const table = allocationTable(split([3, undefined, 1]), messages);
  expect(table.columns).toEqual(["县区、经济区", "目标（家）", "占分解合计"]);
  expect(table.rows.slice(0, 2)).toEqual([
    ["东山县", "3", "75%"],
    ["双河区", "未分解", "—"],
  ]);
});

describe("unitBars", () => {
  const data = split([5, 6, undefined], { published: [5, undefined] });

  test("counts what was found and what was completed", () => {
    expect(unitBarsDescription(data, messages)).toBe(
      "科技型中小企业有2个单位承担目标，1个查到公开数据，其中1个已完成。",
    );
    expect(unitBarsDescription(split([5, 6]), messages)).toBe(
      "科技型中小企业有2个单位承担目标，都未查到公开数据。",
    );
  });

  test("keeps not assigned, not found and published apart in the table", () => {
    expect(unitBarsTable(data, messages).rows.slice(0, 3)).toEqual([
      ["东山县", "5", "5", "已完成"],
      ["双河区", "6", "—", "未查到"],
      ["兴隆桥区", "—", "—", "未分解"],
    ]);
  });
});

describe("progress", () => {
  const goal = target({ indicator: smes, region: six[0], value: 30 });

  test("says what was promised and what was published last", () => {
    const data = progress(goal, [actual(goal, "2021-06-30", 15)], { asOf: "2021-07-31" });
    expect(progressDescription(data, messages)).toBe(
      "东山县科技型中小企业到2021年末的目标是30家以上，最近公布的是2021年6月30日的15家（达到进度）。",
    );
  });

  test("says that nothing was found", () => {
    expect(progressDescription(progress(goal, []), messages)).toBe(
      "东山县科技型中小企业到2021年末的目标是30家以上，未查到公开数据。",
    );
  });

  test("leaves out values of other periods", () => {
    const other = actual(goal, "2022-06-30", 9, { period: years("2022") });
    expect(progressDescription(progress(goal, [other]), messages)).toContain("未查到");
  });
});

describe("trajectory", () => {
  const before = levelTarget({
    indicator: smes,
    value: 140,
    period: years("2021"),
    document: earlierPlan,
  });
  const goal = levelTarget({ indicator: smes, value: 210 });

  test("says what each plan promised and the rise between", () => {
    expect(trajectoryDescription(trajectory([before, goal]), messages)).toBe(
      "2019年文件承诺到2021年末140家以上，2021年文件承诺到2025年末210家以上，" +
        "若2021年目标如期实现，此后每年需增17.5家（年均10.7%），未查到公开数据。",
    );
  });

  test("says what rise it would have taken where the goal's year is over", () => {
    const half = actual(goal, "2023-12-31", 188);
    const data = trajectory([before, goal], [half], { asOf: "2026-11-22" });
    expect(trajectoryDescription(data, messages)).toContain(
      "此后平均每年要增17.5家才能达到（年均10.7%）",
    );
    expect(trajectoryDescription(data, english, "en")).toContain(
      "it would then have had to rise by 17.5 a year (10.7% a year on average)",
    );
    expect(trajectoryTable(data, messages).rows.slice(-2)).toEqual([
      ["2025年末", "路径", "平均每年要增17.5家"],
      ["2023年12月31日", "路径", "此后平均每年要增11家"],
    ]);
  });

  test("gives the rise of a share in percentage points", () => {
    const share = indicator("share", { unit: "%" });
    const from = levelTarget({ indicator: share, unit: "%", value: 2, period: years("2021") });
    const to = levelTarget({ indicator: share, unit: "%", value: 2.9 });
    const data = trajectory([from, to]);
    expect(trajectoryDescription(data, messages)).toContain("每年需增0.225个百分点，");
    expect(trajectoryDescription(data, english, "en")).toContain(
      "it must then rise by 0.225 percentage points a year.",
    );
    expect(trajectoryTable(data, messages).rows.at(-1)?.at(-1)).toBe("每年需增0.225个百分点");
  });

  test("has the rise and what is only added in the table too", () => {
    const added = target({ indicator: smes, value: 30, period: years("2021") });
    expect(trajectoryTable(trajectory([before, goal, added]), messages).rows).toEqual([
      ["2021年末", "承诺", "140家以上"],
      ["2025年末", "承诺", "210家以上"],
      ["2025年末", "路径", "每年需增17.5家"],
      ["2021年", "承诺新增", "30家以上"],
    ]);
  });

  test("says that one promised level has no path", () => {
    const data = trajectory([goal], [actual(goal, "2023-12-31", 188)]);
    expect(trajectoryDescription(data, messages)).toBe(
      "2021年文件承诺到2025年末210家以上，所读文件里没有更早的承诺，" +
        "最近公布的是2023年12月31日的188家。",
    );
    expect(trajectoryTable(data, messages).rows).toEqual([
      ["2023年12月31日", "公布值", "188"],
      ["2025年末", "承诺", "210家以上"],
      ["2023年12月31日", "路径", "此后每年还需增11家"],
    ]);
  });
});

describe("a trajectory with a baseline", () => {
  const goal = levelTarget({ indicator: smes, value: 210.125 });
  const baselines = [baseline(goal, "2020-12-31", 100.375)];
  const data = trajectory([goal], [], { baselines });

  test("names it in the sentence and never says that nothing was found before", () => {
    expect(trajectoryDescription(data, messages)).toBe(
      "基期2020年12月31日为100.375家，2021年文件承诺到2025年末210.125家以上，" +
        "所读文件里没有更早的承诺，基期之后未查到公开数据。",
    );
  });

  test("has it in the table", () => {
    expect(trajectoryTable(data, messages).rows).toEqual([
      ["2020年12月31日", "基期", "100.375"],
      ["2025年末", "承诺", "210.125家以上"],
    ]);
  });
});

describe("subsidies", () => {
  const lapsed = document("lapsed", { status: "lapsed" });
  const incubator = term("incubator", { name: { zh: "孵化器", en: "" } });
  const pairs = subsidyPairs(
    dataset({
      terms: [incubator],
      subsidies: [
        subsidy({ document: lapsed, trigger: listed }),
        subsidy({ jurisdiction: peer, amount: 100 }),
        subsidy({ document: lapsed, level: "provincial", amount: 10 }),
        subsidy({ jurisdiction: peer, level: "provincial", amount: 20, trigger: review }),
      ].map((each) => ({ ...each, recipient: incubator })),
    }),
    peer,
  );
  const data = {
    pairs,
    home: region(city.id, { name: { zh: "示例市", en: "" } }),
    peer: region(peer.id, { name: { zh: "对照市", en: "" } }),
  };

  test("counts what compares", () => {
    expect(subsidyDescription(data, messages)).toBe(
      "示例市与对照市逐项对照2项，条件同类、可以相比的1项，对照市的数额是示例市的5倍。",
    );
  });

  test("shows amounts with their validity, and the reason where there is no ratio", () => {
    expect(subsidyTable(data, messages).rows).toEqual([
      ["孵化器（国家级）", "20（已失效）", "100（有效）", "5倍"],
      ["孵化器（省级）", "10（已失效）", "20（有效）", "条件不同，不比倍数"],
    ]);
  });
});

describe("coverage", () => {
  const row = (key: (typeof six)[number], due: number, found: number) => ({
    key,
    total: due,
    foundAll: found,
    due,
    found,
    foundAtEnd: 0,
  });

  test("adds up the rows", () => {
    expect(coverageDescription([row(six[0], 4, 1), row(six[1], 5, 2)], messages)).toBe(
      "已到期的9项目标，查到公开数据的有3项，其中0项有期末值。",
    );
    expect(coverageDescription([row(six[0], 4, 0)], messages)).toBe(
      "已到期的4项目标，都未查到公开数据。",
    );
  });

  test("draws the rows with most targets due where there are too many, and says so", () => {
    const rows = Array.from({ length: 30 }, (_, place) => row(six[0], place + 1, 0));
    const drawing = (count: number): string =>
      renderSvg(coverageBarsChart(rows.slice(0, count), { width: 720, messages }), "c");
    expect(drawing(30)).toContain("只画到期目标最多的24行，其余6行见表。");
    expect(drawing(30)).not.toContain(">0 / 6<");
    expect(drawing(30)).toContain(">0 / 7<");
    expect(drawing(24)).not.toContain("见表");
    expect(coverageTable(rows, messages).rows).toHaveLength(30);
  });

  test("lists each row", () => {
    expect(coverageTable([row(six[0], 4, 1)], messages).rows).toEqual([["东山县", "4", "1", "0"]]);
  });
});

describe("increments", () => {
  const added = target({ indicator: smes, value: 30 });
  const only = trajectory([levelTarget({ indicator: smes, value: 300 }), added]);
  const data = { trajectories: [only.trajectory], fiveYear: only.fiveYear };

  test("says each increment's share of the goal", () => {
    expect(incrementBarsDescription(data, messages)).toBe(
      "新增的目标是：科技型中小企业2021年30家以上，相当于2025年目标的10%。",
    );
    expect(incrementBarsTable(data, messages).rows).toEqual([
      ["科技型中小企业", "2021年", "30家以上", "300家以上", "10%"],
    ]);
  });
});
