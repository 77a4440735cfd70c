import { describe, expect, test } from "vitest";

import {
  needlessAcknowledgements,
  unansweredWarnings,
  warningsOf,
  warningsOfRelease,
} from "../../../src/desk/check/check-dataset.ts";
import { describeWarning } from "../../../src/desk/check/describe-warning.ts";
import type { Actual, Dataset, Target } from "../../../src/model/types.ts";
import { warningCodes } from "../../../src/schemas/acknowledgement.ts";
import {
  actual,
  city,
  dataset,
  day,
  east,
  indicator,
  levelTarget,
  north,
  peer,
  target,
  west,
  years,
} from "../../analysis/build.ts";

const flow = target();
const stock = levelTarget();
const eastFlow = target({ region: east, value: 40 });

let row = 1;
/** A value of a release, in a row of its own of the release's file. */
const value = (
  of: Target,
  released: string,
  asOf: string,
  amount: number,
  overrides: Partial<Actual> = {},
): Actual =>
  actual(of, asOf, amount, {
    released: day(released),
    source: { file: `data/actuals/${released}.csv`, row: (row += 1) },
    ...overrides,
  });

/** A dataset whose last release is that of its last value. */
const released = (actuals: readonly Actual[], parts: Parameters<typeof dataset>[0] = {}): Dataset =>
  dataset({ actuals, released: actuals.at(-1)?.released.text ?? "2026-01-01", ...parts });

const codesOf = (of: Dataset): readonly string[] => warningsOfRelease(of).map(({ code }) => code);

const [may, june, july] = ["2021-05-26", "2021-06-26", "2021-07-26"] as const;

describe("a value ten or ten thousand times the last one", () => {
  test.each([
    [12, 120, "多写了一位"],
    [120, 12, "少写了一位"],
    [45, 450_000, "单位弄错了"],
    [450_000, 45, "单位弄错了"],
  ])("is told: %d, then %d", (before, now, hint) => {
    const [first, last] = [
      value(stock, june, "2021-05-31", before),
      value(stock, july, "2021-06-30", now),
    ];
    const [warning, ...others] = warningsOfRelease(released([first, last]));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: "tenfold",
      key: "firms.city.2021.level.2021-06-30",
      place: { file: last.source.file, row: last.source.row, column: "value" },
    });
    const sentence = warning === undefined ? "" : describeWarning(warning);
    expect(sentence).toContain(hint);
    expect(sentence).toContain(`（截至2021-05-31，${first.source.file} 第${first.source.row}行）`);
  });

  test("is not told of a few, of zero, nor of a change of sign", () => {
    const steps = [
      [1, 9],
      [0, 30],
      [30, 0],
      [-2, 60],
    ] as const;
    for (const [before, now] of steps) {
      const rate = target({ measure: "growth_rate", unit: "家" });
      const values = [value(rate, june, "2020", before), value(rate, july, "2021", now)];
      expect(codesOf(released(values))).toEqual([]);
    }
  });

  test("counts the time that passed for what is added up", () => {
    const january = value(flow, "2021-02-26", "2021-01-31", 10);
    expect(codesOf(released([january, value(flow, "2022-01-26", "2021-12-31", 100)]))).toEqual([]);
    expect(codesOf(released([january, value(flow, "2021-03-26", "2021-02-28", 150)]))).toEqual([
      "tenfold",
    ]);
  });

  test("sets a new period against the same time of the last one", () => {
    const before = value(flow, "2022-01-26", "2021-12-31", 120);
    const next = { period: years("2022") };
    const january = value(flow, "2022-02-26", "2022-01-31", 12, next);
    expect(codesOf(released([before, january]))).toEqual([]);
    const december = value(flow, "2023-01-26", "2022-12-31", 1200, next);
    expect(codesOf(released([before, december]))).toEqual(["tenfold"]);
  });

  test("is told of a value found late by the one that follows it", () => {
    const values = [value(stock, june, "2021-05-31", 120), value(stock, july, "2020-12-31", 1200)];
    const [warning] = warningsOfRelease(released(values));
    expect(warning?.detail).toMatchObject({ order: "after", otherAsOf: "2021-05-31" });
  });

  test("compares no values that count different places in", () => {
    const values = [
      value(stock, june, "2021-05-31", 12),
      value(stock, july, "2021-06-30", 120, { includes: [peer] }),
    ];
    expect(codesOf(released(values))).toEqual([]);
  });
});

describe("a value that goes down", () => {
  test("is told where it counts up within its period", () => {
    const values = [value(flow, june, "2021-05-31", 30), value(flow, july, "2021-06-30", 29)];
    expect(codesOf(released(values))).toEqual(["went-down"]);
  });

  test("is told of a level from a third on", () => {
    const before = value(stock, june, "2021-05-31", 150);
    expect(codesOf(released([before, value(stock, july, "2021-06-30", 101)]))).toEqual([]);
    expect(codesOf(released([before, value(stock, july, "2021-06-30", 100)]))).toEqual(["fell"]);
  });

  test("is not told of a value that was withdrawn or revised since", () => {
    const before = value(flow, may, "2021-04-30", 30, { isCurrent: false });
    const mended = value(flow, june, "2021-04-30", 3, { note: "多写了一个零" });
    expect(codesOf(released([before, mended, value(flow, july, "2021-06-30", 9)]))).toEqual([]);
    const withdrawn = value(flow, june, "2021-04-30", 30, { status: "withdrawn", note: "撤回" });
    expect(codesOf(released([before, withdrawn, value(flow, july, "2021-06-30", 9)]))).toEqual([]);
  });
});

describe("a value several times its target", () => {
  test("is told with the row of the target", () => {
    const targets = [flow, eastFlow];
    const values = (amount: number) => [value(eastFlow, july, "2021-06-30", amount)];
    expect(codesOf(released(values(119), { targets }))).toEqual([]);
    const [warning] = warningsOfRelease(released(values(120), { targets }));
    expect(warning?.code).toBe("above-target");
    expect(warning?.detail).toMatchObject({
      target: "40家",
      times: "3",
      otherFile: "data/targets/plan.csv",
      otherRow: "2",
    });
  });

  test("is not told of a value that counts other places in", () => {
    const values = [value(eastFlow, july, "2021-06-30", 400, { includes: [west] })];
    expect(codesOf(released(values, { targets: [eastFlow] }))).toEqual([]);
  });
});

describe("units that are more than their city", () => {
  const whole = (amount: number) => value(flow, july, "2021-06-30", amount);
  const part = (region: typeof east, amount: number, overrides: Partial<Actual> = {}) =>
    value(target({ region }), july, "2021-06-30", amount, overrides);

  test("are told once, in the row of the city", () => {
    const values = [whole(10), part(east, 6), part(west, 5)];
    const warnings = warningsOfRelease(released(values));
    expect(warnings.map(({ code, place }) => [code, place.row])).toEqual([
      ["above-whole", values[0]?.source.row],
    ]);
    expect(warnings[0]?.detail).toMatchObject({ sum: "11家", parts: "2", largest: "east" });
  });

  test("are told in the row that makes them more, where the city's is out already", () => {
    const values = [value(flow, june, "2021-06-30", 10), part(east, 6), part(west, 5)];
    const [warning] = warningsOfRelease(released(values));
    expect(warning?.place.row).toBe(values[1]?.source.row);
    expect(warning?.key).toBe("firms.city.2021.increment.2021-06-30");
  });

  test("are not told where they add up exactly, count others in or are of another day", () => {
    expect(codesOf(released([whole(0.3), part(east, 0.1), part(west, 0.2)]))).toEqual([]);
    expect(
      codesOf(released([whole(10), part(east, 6), part(west, 5, { includes: [north] })])),
    ).toEqual([]);
    expect(
      codesOf(released([whole(10), part(east, 6), part(west, 5, { asOf: day("2021-06") })])),
    ).toEqual([]);
  });

  test("are not told of what does not add up", () => {
    const days = indicator("days", { unit: "天", direction: "down" });
    const of = (region: typeof east) => levelTarget({ indicator: days, unit: "天", region });
    const values = [city, east, west].map((region) => value(of(region), july, "2021-06-30", 11));
    expect(codesOf(released(values))).toEqual([]);
  });
});

describe("what the last release had and this one has not", () => {
  const talents = indicator("talents");
  const of = (region: typeof east, measured = flow.indicator) =>
    target({ region, indicator: measured });

  test("is told of a unit where others report the same", () => {
    const values = [
      value(of(east), june, "2021-05-31", 1),
      value(of(west), june, "2021-05-31", 1),
      value(of(west), july, "2021-06-30", 2),
    ];
    const [warning, ...others] = warningsOfRelease(released(values));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: "vanished-unit",
      key: `east.${july}`,
      place: { file: `data/actuals/${july}.csv`, row: undefined },
      detail: { indicators: "firms", otherRow: String(values[0]?.source.row) },
    });
  });

  test("is told of an indicator that nobody reports any more", () => {
    const values = [
      value(of(east, talents), june, "2021-05-31", 1),
      value(of(east), june, "2021-05-31", 1),
      value(of(east), july, "2021-06-30", 2),
    ];
    const warnings = warningsOfRelease(released(values));
    expect(warnings.map(({ code, key }) => `${code} ${key}`)).toEqual([
      `vanished-indicator talents.${july}`,
    ]);
  });

  test("is not told of figures of a year end, of peers, nor by a release that only mends", () => {
    const yearEnd = value(levelTarget({ indicator: talents }), june, "2020-12-31", 1);
    const values = [value(of(east), june, "2021-05-31", 1), value(of(east), july, "2021-06-30", 2)];
    expect(codesOf(released([yearEnd, ...values]))).toEqual([]);
    expect(codesOf(released([value(of(peer), june, "2021-05-31", 1), ...values]))).toEqual([]);
    const mended = value(of(east), july, "2021-05-31", 3, { note: "更正" });
    expect(codesOf(released([yearEnd, values[0] ?? yearEnd, mended]))).toEqual([]);
  });
});

describe("a release", () => {
  test("is told that is older than the last one", () => {
    const values = [
      value(flow, june, "2021-05-31", 5),
      value(levelTarget({ region: west }), july, "2021-04-30", 5),
    ];
    const [warning] = warningsOfRelease(released(values));
    expect(warning).toMatchObject({
      code: "older-than-last",
      key: july,
      place: { row: values[1]?.source.row, column: "as_of" },
      detail: { value: "2021-04-30", other: "2021-05-31" },
    });
  });

  test("is told that repeats what is out, or has no file", () => {
    const first = value(flow, june, "2021-05-31", 5, { isCurrent: false });
    const again = value(flow, july, "2021-05-31", 5);
    expect(codesOf(released([first, again]))).toEqual(["nothing-new"]);
    const [warning] = unansweredWarnings(released([first], { released: july }));
    expect(warning).toMatchObject({ code: "nothing-new", place: { file: "data/site.json" } });
  });

  test("is right without a value where it mends an error, and where nothing was ever found", () => {
    const first = value(flow, june, "2021-05-31", 5);
    const corrections = [
      { date: day(july), file: "tasks.csv", key: "t1", old: "甲", new: "乙", reason: "看错" },
    ];
    expect(codesOf(released([first], { released: july, corrections }))).toEqual([]);
    // Mended between two releases, it is read in the later one; before both, in neither.
    const mended = (date: string) => corrections.map((each) => ({ ...each, date: day(date) }));
    const on = (date: string) =>
      codesOf(released([first], { released: july, corrections: mended(date) }));
    expect(on("2021-07-01")).toEqual([]);
    expect(on(june)).toEqual(["nothing-new"]);
    expect(codesOf(dataset())).toEqual([]);
  });
});

describe("an answer", () => {
  const before = value(flow, june, "2021-05-31", 30);
  const lower = (overrides: Partial<Actual> = {}) => value(flow, july, "2021-06-30", 29, overrides);
  const key = "firms.city.2021.increment.2021-06-30";
  const acknowledged = (warning: "went-down" | "fell", about = key) => [
    { date: day(july), warning, key: about, reason: "核实过" },
  ];

  test("is a note in the row", () => {
    expect(unansweredWarnings(released([before, lower()]))).toHaveLength(1);
    const noted = released([before, lower({ note: "两家注销" })]);
    expect(unansweredWarnings(noted)).toEqual([]);
    expect(warningsOfRelease(noted)).toMatchObject([{ code: "went-down", note: "两家注销" }]);
  });

  test("is an entry of the same warning and key, and of no other", () => {
    const answered = released([before, lower()], { acknowledged: acknowledged("went-down") });
    expect(unansweredWarnings(answered)).toEqual([]);
    expect(needlessAcknowledgements(answered)).toEqual([]);
    const other = released([before, lower()], { acknowledged: acknowledged("fell") });
    expect(unansweredWarnings(other)).toHaveLength(1);
    expect(needlessAcknowledgements(other)).toMatchObject([{ warning: "fell", key }]);
  });

  test("is not asked for again once the next release is out", () => {
    const next = value(flow, "2021-08-26", "2021-07-31", 31);
    const later = released([before, lower(), next]);
    expect(warningsOf(later)).toHaveLength(1);
    expect(unansweredWarnings(later)).toEqual([]);
  });
});

test("every kind of warning has a sentence without a gap", () => {
  const told = new Map<string, string>();
  const tell = (of: Dataset): void => {
    for (const warning of warningsOf(of)) told.set(warning.code, describeWarning(warning));
  };
  const talents = target({ indicator: indicator("talents") });
  tell(
    released(
      [
        value(flow, may, "2021-04-30", 30),
        value(talents, may, "2021-04-30", 30),
        value(eastFlow, may, "2021-04-30", 30),
        value(stock, may, "2021-04-30", 30),
        value(flow, june, "2021-05-31", 29),
        value(target({ region: west }), june, "2021-05-31", 300),
        value(stock, june, "2021-05-31", 20),
        value(levelTarget({ region: west }), july, "2021-04-30", 5),
        value(flow, "2021-08-26", "2021-07-31", 290),
      ],
      { released: "2021-09-26", targets: [target({ region: west })] },
    ),
  );
  tell(released([value(stock, june, "2021-04-30", 30), value(stock, july, "2021-05-31", 300)]));
  expect([...told.keys()].toSorted()).toEqual(warningCodes.toSorted());
  for (const sentence of told.values()) {
    expect(sentence).toMatch(
      /^data\/(?:actuals\/\d{4}-\d{2}-\d{2}\.csv|site\.json)(?: 第\d+行 [a-z_]+)?：/,
    );
    expect(sentence).not.toMatch(/undefined|NaN|““|””/);
  }
});
