import { describe, expect, test } from "vitest";
import {
  carrierDifferences,
  deadlineDifferences,
  publishedDifferences,
  subsidyDifferences,
  targetDifferences,
  unusedDifferences,
} from "./compare-rows.ts";
import {
  actualFigure,
  deadlineFigure,
  emptyLedger,
  recordOf,
  subsidyFigure,
  subsidyLine,
  targetFigure,
  targetLine,
} from "./sample.ts";

describe("targetDifferences", () => {
  const record = recordOf([targetFigure]);

  test("finds none where figure and row agree", () => {
    expect(targetDifferences(record, [targetLine])).toEqual([]);
  });

  test("reports a figure that no row uses", () => {
    expect(targetDifferences(record, [])).toEqual([
      "000_0000000000000000.txt f001: no row of data uses s1 | town | firms | level | 2025 | 20 |  | 家",
    ]);
  });

  test("reports a row that the document does not print", () => {
    const extra = { ...targetLine, region: "village" };
    expect(targetDifferences(record, [targetLine, extra])).toEqual([
      "targets/plan.csv line 2: the document does not print s1 | village | firms | level | 2025 | 20 |  | 家",
    ]);
  });

  test.each([
    { value: 21, wording: "达到21家以上" },
    { valueMax: 30, wording: "达到20至30家以上" },
    { unit: "个", wording: "达到20个以上" },
    { region: "village" },
    { indicator: "teams" },
    { measure: "increment" },
    { period: "2021" },
    { clauses: ["s2"] },
  ])("reports a row changed to %o from both sides", (change) => {
    expect(targetDifferences(record, [{ ...targetLine, ...change }])).toHaveLength(2);
  });

  test("requires a figure for every clause that the row names", () => {
    const again = { ...targetLine, clauses: ["s1", "s2"] };
    expect(targetDifferences(record, [again])).toHaveLength(1);
    const both = recordOf([targetFigure, { ...targetFigure, id: "f002", clause: "s2" }]);
    expect(targetDifferences(both, [again])).toEqual([]);
    expect(targetDifferences(both, [targetLine])).toHaveLength(1);
  });

  test("reports another comparator or commitment than the first clause has", () => {
    expect(
      targetDifferences(record, [
        { ...targetLine, comparator: "stated", commitment: "aim", wording: "力争达到20家" },
      ]),
    ).toEqual([
      "targets/plan.csv line 2: comparator stated, but 000_0000000000000000.txt f001 reads at_least",
      "targets/plan.csv line 2: commitment aim, but 000_0000000000000000.txt f001 reads firm",
    ]);
  });

  test.each([
    ["达到21家以上", "value"],
    ["达到20个以上", "unit"],
    ["达到20家", "以上"],
    ["超过20家以上", "超过"],
    ["力争达到20家以上", "力争"],
  ])("reports a row whose own wording is “%s”", (wording, what) => {
    expect(targetDifferences(record, [{ ...targetLine, wording }])).toEqual([
      `targets/plan.csv line 2: wording “${wording}” and the row disagree on ${what}`,
    ]);
  });

  test("accepts a number written out", () => {
    const one = recordOf([{ ...targetFigure, number: 1 }]);
    const line = { ...targetLine, value: 1, wording: "一家以上" };
    expect(targetDifferences(one, [line])).toEqual([]);
  });

  test("excuses a row whose figure the text has lost, and no other row", () => {
    const lossy = recordOf([{ ...targetFigure, place: "village" }], {
      losses: [{ clause: "s1", place: "town", number: 20, unit: "家", reason: "残缺" }],
    });
    const village = { ...targetLine, region: "village" };
    const changed = { ...targetLine, value: 21, wording: "达到21家以上" };
    expect(targetDifferences(lossy, [targetLine, village])).toEqual([]);
    expect(targetDifferences(lossy, [changed, village])).toHaveLength(1);
  });

  test("leaves the rows of other documents alone", () => {
    const other = { ...targetLine, document: "other", value: 1 };
    expect(targetDifferences(record, [targetLine, other])).toEqual([]);
  });
});

describe("subsidyDifferences", () => {
  const record = recordOf([subsidyFigure]);

  test("finds none where figure and row agree", () => {
    expect(subsidyDifferences(record, [subsidyLine])).toEqual([]);
  });

  test("requires one row for each trigger that the text names", () => {
    const both = recordOf([{ ...subsidyFigure, triggers: ["newly_recognised", "filed"] }]);
    const recognised = { ...subsidyLine, trigger: "newly_recognised" };
    const filed = { ...subsidyLine, trigger: "filed" };
    expect(subsidyDifferences(both, [recognised, filed])).toEqual([]);
    expect(subsidyDifferences(both, [recognised])).toHaveLength(1);
    expect(subsidyDifferences(record, [filed])).toHaveLength(2);
  });

  test.each([
    { amountMax: 51 },
    { amountMax: undefined, amount: 50 },
    { recipient: "team" },
    { level: "national" },
    { basis: "one_off" },
    { tier: "重点" },
    { jurisdiction: "village" },
    { unit: "元" },
  ])("reports a row changed to %o from both sides", (change) => {
    expect(subsidyDifferences(record, [{ ...subsidyLine, ...change }])).toHaveLength(2);
  });

  test("reports a rate and a term that only the row has", () => {
    const lines = [{ ...subsidyLine, rate: 50, termYears: 3 }];
    expect(subsidyDifferences(record, lines)).toHaveLength(2);
  });

  test("reads 1:1 as a rate of 100 percent", () => {
    const match = {
      ...subsidyFigure,
      kind: "rate",
      number: 1,
      unit: "比1",
      cap: undefined,
    } as const;
    const line = { ...subsidyLine, amountMax: undefined, rate: 100, unit: "%" };
    expect(subsidyDifferences(recordOf([match]), [line])).toEqual([]);
    expect(subsidyDifferences(recordOf([match]), [{ ...line, rate: 1 }])).toHaveLength(2);
  });

  test("matches a row without an amount with a promise without an amount", () => {
    const promise = {
      clause: "s2",
      place: "town",
      recipient: "project",
      level: "none",
      basis: "unstated",
      about: "补助",
    } as const;
    const bare = { ...subsidyLine, amountMax: undefined, unit: "未写明" };
    const promising = recordOf([], { promises: [promise] });
    expect(subsidyDifferences(promising, [bare])).toEqual([]);
    expect(subsidyDifferences(promising, [])).toHaveLength(1);
    expect(subsidyDifferences(promising, [{ ...bare, unit: "万元" }])).toHaveLength(2);
    expect(subsidyDifferences(recordOf([]), [bare])).toHaveLength(1);
  });
});

describe("deadlineDifferences", () => {
  const task = { at: "tasks.csv line 2", deadline: "2021-12-31", clauses: ["annex-1", "s1"] };

  test("finds none where the task has the printed day, or no day", () => {
    const ongoing = { ...task, deadline: "ongoing", clauses: ["annex-2"] };
    expect(deadlineDifferences(recordOf([deadlineFigure]), [task, ongoing])).toEqual([]);
  });

  test("reports a missing, an extra and a changed deadline", () => {
    expect(deadlineDifferences(recordOf([deadlineFigure]), [])).toHaveLength(1);
    expect(deadlineDifferences(recordOf([]), [task])).toHaveLength(1);
    const changed = { ...task, deadline: "2021-11-30" };
    expect(deadlineDifferences(recordOf([deadlineFigure]), [changed])).toHaveLength(2);
  });

  test("excuses a deadline that the text has lost", () => {
    const loss = {
      clause: "annex-1",
      place: "panjin",
      date: "2021-12-31",
      unit: "日",
      reason: "空",
    };
    expect(deadlineDifferences(recordOf([], { losses: [loss] }), [task])).toEqual([]);
  });
});

describe("publishedDifferences", () => {
  const record = recordOf([actualFigure]);
  const line = {
    at: "actuals/2026-11-22.csv line 2",
    document: "plan",
    region: "town",
    indicator: "firms",
    value: 255,
    unit: "家",
    clause: "s3",
  };
  const near = { ...line, clause: undefined };

  test("accepts the value as an actual or as a related figure", () => {
    expect(publishedDifferences(record, { actuals: [line], related: [] })).toEqual([]);
    expect(publishedDifferences(record, { actuals: [], related: [near] })).toEqual([]);
  });

  test("reports a missing, an extra and a changed value", () => {
    expect(publishedDifferences(record, { actuals: [], related: [] })).toHaveLength(1);
    const extra = { ...near, value: 66 };
    expect(publishedDifferences(record, { actuals: [line], related: [extra] })).toHaveLength(1);
    const changed = { ...near, value: 256 };
    expect(publishedDifferences(record, { actuals: [], related: [changed] })).toHaveLength(2);
  });

  test("reports an actual at another clause or of another indicator", () => {
    const elsewhere = { ...line, clause: "s1" };
    expect(publishedDifferences(record, { actuals: [elsewhere], related: [] })).toHaveLength(1);
    const other = { ...line, indicator: "teams" };
    expect(publishedDifferences(record, { actuals: [other], related: [] })).toHaveLength(1);
  });
});

describe("carrierDifferences", () => {
  const named = { clause: "annex-1", name: "众创空间", place: "town", action: "build" } as const;
  const line = {
    at: "carriers.csv line 2",
    clause: "annex-1",
    name: "众创空间",
    region: "town",
    action: "build",
  };

  test("reports a missing, an extra and a changed carrier", () => {
    const record = recordOf([], { carriers: [named] });
    expect(carrierDifferences(record, [line])).toEqual([]);
    expect(carrierDifferences(record, [{ ...line, name: "众创空间（未具名）" }])).toEqual([]);
    expect(carrierDifferences(record, [])).toHaveLength(1);
    expect(carrierDifferences(recordOf([]), [line])).toHaveLength(1);
    expect(carrierDifferences(record, [{ ...line, action: "improve" }])).toHaveLength(2);
  });
});

describe("unusedDifferences", () => {
  const unused = "不是目标";

  test("reports a figure set aside that a row of any file uses", () => {
    const target = recordOf([{ ...targetFigure, unused }]);
    expect(unusedDifferences(target, { ...emptyLedger, targets: [targetLine] })).toHaveLength(1);
    const subsidy = recordOf([{ ...subsidyFigure, unused }]);
    expect(unusedDifferences(subsidy, { ...emptyLedger, subsidies: [subsidyLine] })).toHaveLength(
      1,
    );
    const term = recordOf([{ ...subsidyFigure, kind: "term", number: 3, unit: "年", unused }]);
    const termed = { ...subsidyLine, termYears: 3 };
    expect(unusedDifferences(term, { ...emptyLedger, subsidies: [termed] })).toHaveLength(1);
    const actual = recordOf([{ ...actualFigure, unused }]);
    const related = [
      {
        at: "related.csv line 2",
        document: "plan",
        region: "town",
        indicator: "",
        value: 255,
        unit: "家",
        clause: undefined,
      },
    ];
    expect(unusedDifferences(actual, { ...emptyLedger, related })).toHaveLength(1);
  });

  test("finds none where the figure is really left aside", () => {
    const record = recordOf([
      { ...targetFigure, unused },
      { ...subsidyFigure, id: "f002", unused },
    ]);
    const other = { ...targetLine, value: 21 };
    expect(unusedDifferences(record, { ...emptyLedger, targets: [other] })).toEqual([]);
  });

  test("reports a share or another figure that gives no reason", () => {
    expect(
      unusedDifferences(recordOf([{ ...targetFigure, kind: "share" }]), emptyLedger),
    ).toHaveLength(1);
    expect(
      unusedDifferences(recordOf([{ ...targetFigure, kind: "other" }]), emptyLedger),
    ).toHaveLength(1);
  });
});
