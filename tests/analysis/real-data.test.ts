/** Facts of the city's own dataset, read in its documents and worked by hand. */

import { describe, expect, test } from "vitest";
import type { Allocation } from "../../src/analysis/allocation.ts";
import { allocations } from "../../src/analysis/allocation.ts";
import { coverageByRegion, coverageOf } from "../../src/analysis/coverage.ts";
import { districtSummary } from "../../src/analysis/district-summary.ts";
import { homeFindings } from "../../src/analysis/findings.ts";
import { homeTargets, unitTargets } from "../../src/analysis/home-targets.ts";
import { changesOfLastRelease } from "../../src/analysis/releases.ts";
import { assessmentOf, statusCounts } from "../../src/analysis/status.ts";
import { subsidyPairs } from "../../src/analysis/subsidy-comparison.ts";
import { promisedWithoutAmount } from "../../src/analysis/subsidy-entry.ts";
import { subsidyLadder } from "../../src/analysis/subsidy-ladder.ts";
import { trajectories, trajectoryOf } from "../../src/analysis/trajectory.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Indicator, Region, Term } from "../../src/model/types.ts";

// Another dataset may be named by the environment; these facts are about this one.
const data = loadDataset("data");

const byId = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`not in the data: ${id}`);
  return found;
};
const regionOf = (id: string): Region => byId(data.regions, id);
const indicatorOf = (id: string): Indicator => byId(data.indicators, id);
const recipientOf = (id: string): Term =>
  byId(
    data.terms.filter(({ kind }) => kind === "recipient"),
    id,
  );
const splitOf = (id: string): Allocation => {
  const found = allocations(data).find(({ cityTarget }) => cityTarget.indicator.id === id);
  if (found === undefined) throw new Error(`not split: ${id}`);
  return found;
};
const valuesOf = ({ parts }: Allocation) =>
  parts.map(({ region, target }) => [region.id, target?.value]);

describe("the targets", () => {
  test("are 101: 8 for 2025, 18 of the city and 57 of its units for 2021, 18 of 2019", () => {
    const all = homeTargets(data);
    expect(all).toHaveLength(101);
    const ofPlan = all.filter(({ document }) => document.id === "pj-2021-10");
    const ofCity = ofPlan.filter(({ region }) => region === data.home);
    expect(ofCity.filter(({ period }) => period.lastYear === 2025)).toHaveLength(8);
    expect(ofCity.filter(({ period }) => period.text === "2021")).toHaveLength(18);
    expect(unitTargets(data)).toHaveLength(57);
    expect(all.filter(({ document }) => document.id === "pj-2019-29")).toHaveLength(18);
  });

  test("assign nothing to any unit after 2021", () => {
    expect(homeFindings(data).lastAssignedYear).toBe(2021);
    for (const unit of data.units) {
      expect(districtSummary(data, unit).hasTargetsAfter(2021)).toBe(false);
    }
  });

  test("have eight headline goals for 2025, four of them aims", () => {
    const goals = homeFindings(data).headlineGoals;
    expect(goals.map(({ indicator, value }) => [indicator.id, value])).toEqual([
      ["carriers", 20],
      ["carriers-provincial", 15],
      ["carriers-national", 5],
      ["tech-smes", 300],
      ["high-tech-enterprises", 210],
      ["eaglet-enterprises", 150],
      ["gazelle-enterprises", 20],
      ["unicorn-enterprises", 1],
    ]);
    expect(goals.filter(({ commitment }) => commitment === "aim")).toHaveLength(4);
  });
});

describe("the splits", () => {
  test("of technology SMEs add up to 32, not 30", () => {
    const split = splitOf("tech-smes");
    expect([split.sum, split.cityTarget.value, split.difference]).toEqual([32, 30, 2]);
    expect(split.agreement).toBe("exceeds");
  });

  test("of high-tech enterprises add up to 11, not 10, with none for 兴隆台区", () => {
    const split = splitOf("high-tech-enterprises");
    expect([split.sum, split.cityTarget.value, split.agreement]).toEqual([11, 10, "exceeds"]);
    expect(valuesOf(split)).toEqual([
      ["panshan", 2],
      ["shuangtaizi", 2],
      ["xinglongtai", undefined],
      ["dawa", 2],
      ["liaodongwan", 2],
      ["gaoxin", 3],
    ]);
  });

  test("are eleven, and the other nine add up", () => {
    expect(allocations(data)).toHaveLength(11);
    expect(
      homeFindings(data).disagreements.map(({ cityTarget }) => cityTarget.indicator.id),
    ).toEqual(["tech-smes", "high-tech-enterprises"]);
  });

  test("give 盘锦高新区 20 of 40 alliances, the largest share of any one unit", () => {
    const split = splitOf("alliances");
    expect([split.sum, split.agreement]).toEqual([40, "equal"]);
    expect(split.parts.find(({ region }) => region.id === "gaoxin")?.share).toBe(0.5);
    const largest = homeFindings(data).largestShare;
    expect(largest?.allocation).toBe(split);
    expect([largest?.region.id, largest?.share]).toEqual(["gaoxin", 0.5]);
  });

  test("give 盘锦高新区 eleven targets, of ten of which it carries most", () => {
    const summary = districtSummary(data, regionOf("gaoxin"));
    expect([summary.targets.length, summary.largestShareCount]).toEqual([11, 10]);
    // The eleventh is one of two operators, the other being 兴隆台区's.
    expect(splitOf("operators").largest.map(({ id }) => id)).toEqual(["xinglongtai", "gaoxin"]);
  });
});

describe("the coverage", () => {
  test("is 101 targets due and none found", () => {
    expect(coverageOf(data, homeTargets(data))).toEqual({
      total: 101,
      foundAll: 0,
      due: 101,
      found: 0,
      foundAtEnd: 0,
    });
    expect(coverageByRegion(data).map(({ key, due }) => [key.id, due])).toEqual([
      ["panjin", 44],
      ["panshan", 10],
      ["shuangtaizi", 10],
      ["xinglongtai", 8],
      ["dawa", 8],
      ["liaodongwan", 10],
      ["gaoxin", 11],
    ]);
  });

  test("leaves every target of the city undetermined, nothing found", () => {
    const assessments = homeTargets(data).map((target) => assessmentOf(data, target));
    expect([...statusCounts(assessments)]).toEqual([["undetermined", 101]]);
    expect(new Set(assessments.map(({ reason }) => reason))).toEqual(
      new Set(["nothing_found_due"]),
    );
  });
});

describe("the trajectories", () => {
  const segmentOf = (id: string) =>
    trajectoryOf(data, indicatorOf(id), data.home).segments.map(
      ({ from, to, risePerYear, annualRate }) => ({
        from: [from.year, from.target.value],
        to: [to.year, to.target.value],
        risePerYear,
        annualRate: annualRate === undefined ? undefined : Number(annualRate.toFixed(4)),
      }),
    );

  test("rise by 17.5 high-tech enterprises a year, 10.67%", () => {
    expect(segmentOf("high-tech-enterprises")).toEqual([
      { from: [2021, 140], to: [2025, 210], risePerYear: 17.5, annualRate: 0.1067 },
    ]);
  });

  test("rise by 15 technology SMEs a year, 5.74%", () => {
    expect(segmentOf("tech-smes")).toEqual([
      { from: [2021, 240], to: [2025, 300], risePerYear: 15, annualRate: 0.0574 },
    ]);
  });

  test("are seven, two of them with a path", () => {
    const all = trajectories(data);
    expect(all).toHaveLength(7);
    expect(all.filter(({ hasPath }) => hasPath).map(({ indicator }) => indicator.id)).toEqual([
      "tech-smes",
      "high-tech-enterprises",
    ]);
    expect(all.every(({ missing }) => missing.includes("actual"))).toBe(true);
  });

  test("set the additions of 2021 against the goals of four indicators", () => {
    const shares = trajectories(data).flatMap(({ indicator, increments }) =>
      increments.map(({ shareOfGoal }) => [indicator.id, shareOfGoal]),
    );
    expect(shares).toEqual([
      ["tech-smes", 0.1], // 30 of 300
      ["high-tech-enterprises", 10 / 210],
      ["eaglet-enterprises", 0.2], // 30 of 150
      ["gazelle-enterprises", 0.3], // 6 of 20
    ]);
  });

  test("give no share to alliances, whose stock was promised for 2021 only", () => {
    const { increments, points } = trajectoryOf(data, indicatorOf("alliances"), data.home);
    expect(points.map(({ year, target }) => [year, target.value])).toEqual([[2021, 15]]);
    expect(increments.map(({ shareOfGoal }) => shareOfGoal)).toEqual([undefined]);
  });
});

describe("the subsidies of 盘锦 and 通辽", () => {
  const pairs = subsidyPairs(data, regionOf("tongliao"));
  const pairOf = (recipient: string, level: string) => {
    const found = pairs.filter((pair) => pair.recipient.id === recipient && pair.level === level);
    return found.map(({ home, peer, ratio, difference, reason }) => ({
      amounts: [home?.amount, peer?.amount],
      ratio,
      difference,
      reason,
    }));
  };

  test("compare incubators: 20 with 100 and 10 with 50, five times both", () => {
    const reason = undefined;
    expect(pairOf("incubator", "national")).toEqual([
      { amounts: [20, 100], ratio: 5, difference: 80, reason },
    ]);
    expect(pairOf("incubator", "provincial")).toEqual([
      { amounts: [10, 50], ratio: 5, difference: 40, reason },
    ]);
  });

  test("compare national makerspaces: 20 with 30, recognised or filed", () => {
    expect(pairOf("makerspace", "national")).toEqual([
      { amounts: [20, 30], ratio: 1.5, difference: 10, reason: undefined },
    ]);
  });

  test("do not compare provincial makerspaces, paid on another trigger", () => {
    expect(pairOf("makerspace", "provincial")).toEqual([
      {
        amounts: [10, 20],
        ratio: undefined,
        difference: undefined,
        reason: "different_trigger",
      },
    ]);
  });

  test("come first where both pay", () => {
    expect(pairs.slice(0, 4).map(({ recipient, level }) => [recipient.id, level])).toEqual([
      ["incubator", "national"],
      ["incubator", "provincial"],
      ["makerspace", "national"],
      ["makerspace", "provincial"],
    ]);
    expect(pairs.slice(4).every(({ ratio }) => ratio === undefined)).toBe(true);
  });

  test("are lapsed on the side of 盘锦", () => {
    const compared = pairs.filter(({ ratio }) => ratio !== undefined);
    expect(compared.map(({ home, peer }) => [home?.isLapsed, peer?.isLapsed])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  test("add up along the ladder of incubators to 30 and 150", () => {
    const incubator = recipientOf("incubator");
    expect(subsidyLadder(data, data.home, incubator)?.sum).toBe(30);
    const ladder = subsidyLadder(data, regionOf("tongliao"), incubator);
    expect([ladder?.sum, ladder?.isOneTriggerGroup]).toEqual([150, true]);
    const makerspace = subsidyLadder(data, regionOf("tongliao"), recipientOf("makerspace"));
    expect([makerspace?.sum, makerspace?.isOneTriggerGroup]).toEqual([50, false]);
  });

  test("are promised five times without an amount in the plan of 2021", () => {
    const promised = promisedWithoutAmount(data, data.home);
    expect(promised.map(({ recipient }) => recipient.id)).toEqual([
      "carrier-operator",
      "carrier",
      "high-tech-enterprise",
      "tech-innovation-centre",
      "alliance-leader",
    ]);
    expect(promised.every(({ document }) => document.id === "pj-2021-10")).toBe(true);
  });
});

describe("the first release", () => {
  test("adds one value of 盘锦高新区 and two of 慈溪市, and revises nothing", () => {
    const { added, revised, withdrawn, corrections } = changesOfLastRelease(data);
    expect(added.map(({ region, indicator, value }) => [region.id, indicator.id, value])).toEqual([
      ["gaoxin", "high-tech-enterprises", 51],
      ["cixi", "high-tech-enterprises", 255],
      ["cixi", "rd-intensity", 3],
    ]);
    expect([revised, withdrawn, corrections]).toEqual([[], [], []]);
  });
});

describe("慈溪市", () => {
  test("has levels of 2019 for its goals of 2020, and no value for their end", () => {
    const targets = data.targetsByRegion.get(regionOf("cixi")) ?? [];
    const assessments = targets.map((target) => assessmentOf(data, target));
    expect(
      assessments.map(({ target, actual, reason }) => [target.value, actual?.value, reason]),
    ).toEqual([
      [60, undefined, "nothing_found_due"],
      [310, 255, "end_value_missing"],
      [3.2, 3, "end_value_missing"],
    ]);
    expect(assessments.map(({ isPreliminary }) => isPreliminary)).toEqual([false, false, true]);
  });
});
