import { describe, expect, test } from "vitest";
import {
  allocationOf,
  allocationPartOf,
  allocations,
  soleLeader,
  unitOnlySplits,
} from "../../src/analysis/allocation.ts";
import type { Target } from "../../src/model/types.ts";
import { actual, dataset, document, east, north, target, west, years } from "./build.ts";

const cityTarget = target({ value: 30 });
const part = (overrides: Partial<Target>) => target({ comparator: "stated", ...overrides });
const eastPart = part({ region: east, value: 20 });
const westPart = part({ region: west, value: 12 });

describe("allocationOf", () => {
  test("shares out the split's own sum, not the city's figure", () => {
    const split = allocationOf(dataset({ targets: [cityTarget, eastPart, westPart] }), cityTarget);
    expect(split?.sum).toBe(32);
    expect(split?.parts.map(({ share }) => share)).toEqual([0.625, 0.375, undefined]);
  });

  test("lists every unit, those without a target too", () => {
    const split = allocationOf(dataset({ targets: [cityTarget, eastPart, westPart] }), cityTarget);
    expect(split?.parts.map(({ region }) => region)).toEqual([east, west, north]);
    expect(split?.parts[2]?.target).toBeUndefined();
  });

  test("states whether the sum is the city's figure", () => {
    const of = (value: number) => {
      const whole = target({ value });
      return allocationOf(dataset({ targets: [whole, eastPart, westPart] }), whole);
    };
    expect([of(30)?.agreement, of(30)?.difference]).toEqual(["exceeds", 2]);
    expect([of(32)?.agreement, of(32)?.difference]).toEqual(["equal", 0]);
    expect([of(40)?.agreement, of(40)?.difference]).toEqual(["falls_short", -8]);
  });

  test("takes a sum that differs by rounding for equal", () => {
    const whole = target({ value: 0.3 });
    const targets = [whole, part({ region: east, value: 0.1 }), part({ region: west, value: 0.2 })];
    const split = allocationOf(dataset({ targets }), whole);
    expect([split?.sum, split?.difference, split?.agreement]).toEqual([0.3, 0, "equal"]);
  });

  test("names the unit with the largest value, and all of them where they tie", () => {
    const clear = dataset({ targets: [cityTarget, eastPart, westPart] });
    const clearSplit = allocationOf(clear, cityTarget);
    expect(clearSplit?.largest).toEqual([east]);
    const tie = dataset({ targets: [cityTarget, eastPart, part({ region: west, value: 20 })] });
    const tiedSplit = allocationOf(tie, cityTarget);
    expect(tiedSplit?.largest).toEqual([east, west]);
    if (clearSplit === undefined || tiedSplit === undefined) throw new Error("no split");
    expect(soleLeader(clearSplit)).toBe(east);
    expect(soleLeader(tiedSplit)).toBeUndefined();
  });

  test("matches indicator, measure, period and document", () => {
    const targets = [
      cityTarget,
      part({ region: east, value: 1, measure: "level" }),
      part({ region: east, value: 2, period: years("2022") }),
      part({ region: east, value: 3, document: document("other") }),
    ];
    expect(allocationOf(dataset({ targets }), cityTarget)).toBeUndefined();
  });

  test("is undefined for a target that no unit shares, and for a unit's target", () => {
    expect(allocationOf(dataset({ targets: [cityTarget] }), cityTarget)).toBeUndefined();
    const both = dataset({ targets: [cityTarget, eastPart] });
    expect(allocationOf(both, eastPart)).toBeUndefined();
  });

  test("is undefined for rates, which do not add up", () => {
    const growth = target({ measure: "growth_rate", unit: "%", value: 10 });
    const targets = [growth, { ...growth, region: east }, { ...growth, region: west }];
    expect(allocationOf(dataset({ targets }), growth)).toBeUndefined();
    const intensity = target({ measure: "level", unit: "%", value: 2.6 });
    const shares = [intensity, { ...intensity, region: east }];
    expect(allocationOf(dataset({ targets: shares }), intensity)).toBeUndefined();
  });

  test("uses promises only: actuals, whatever regions they include, change nothing", () => {
    const targets = [cityTarget, eastPart, westPart];
    const actuals = [
      actual(eastPart, "2021-12-31", 25, { includes: [north] }),
      actual(westPart, "2021-12-31", 1),
    ];
    const withActuals = allocationOf(dataset({ targets, actuals }), cityTarget);
    expect(withActuals?.sum).toBe(32);
    expect(withActuals).toEqual(allocationOf(dataset({ targets }), cityTarget));
  });
});

describe("allocations", () => {
  test("returns the city's targets that are split, in file order", () => {
    const second = target({ value: 9, period: years("2022") });
    const targets = [
      target({ value: 50, period: years("2023") }),
      second,
      cityTarget,
      eastPart,
      part({ region: west, value: 9, period: years("2022") }),
    ];
    const splits = allocations(dataset({ targets }));
    expect(splits.map((split) => split.cityTarget)).toEqual([second, cityTarget]);
  });
});

describe("unitOnlySplits", () => {
  const later = { period: years("2022") };

  test("returns the units' targets that no figure for the city stands above", () => {
    const targets = [
      cityTarget,
      eastPart,
      part({ region: east, value: 30, ...later }),
      part({ region: west, value: 10, ...later }),
    ];
    const [split, ...others] = unitOnlySplits(dataset({ targets }));
    expect(others).toEqual([]);
    expect([split?.period.text, split?.sum, split?.largest]).toEqual(["2022", 40, [east]]);
    expect(split?.parts.map(({ share }) => share)).toEqual([0.75, 0.25, undefined]);
  });

  test("leaves out a target of one unit alone, and rates", () => {
    const rate = { ...later, measure: "growth_rate", unit: "%" } as const;
    const targets = [
      part({ region: east }),
      part({ region: east, ...rate }),
      part({ region: west, ...rate }),
    ];
    expect(unitOnlySplits(dataset({ targets }))).toEqual([]);
  });
});

describe("allocationPartOf", () => {
  test("returns the split and the part of a unit's target", () => {
    const given = dataset({ targets: [cityTarget, eastPart, westPart] });
    expect(allocationPartOf(given, eastPart)?.part.share).toBe(0.625);
    expect(allocationPartOf(given, eastPart)?.allocation.cityTarget).toBe(cityTarget);
    expect(allocationPartOf(given, cityTarget)).toBeUndefined();
  });
});
