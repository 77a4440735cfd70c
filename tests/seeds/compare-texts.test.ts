import { describe, expect, test } from "vitest";
import {
  headerDifferences,
  transcriptionDifferences,
  uncoveredDifferences,
} from "./compare-texts.ts";
import {
  deadlineFigure,
  documentEntry,
  emptyLedger,
  recordOf,
  subsidyLine,
  targetFigure,
  targetLine,
} from "./sample.ts";

describe("transcriptionDifferences", () => {
  const second = { ...targetFigure, id: "f002", place: "village", number: 9 };
  const whole = recordOf([targetFigure, second]);
  const loss = { clause: "s1", place: "village", number: 9, unit: "家", reason: "没有识别出来" };

  test("finds none where both print the same", () => {
    expect(transcriptionDifferences(whole, recordOf([second, targetFigure]))).toEqual([]);
  });

  test("reports a missing, an extra, a repeated and a changed figure", () => {
    expect(transcriptionDifferences(whole, recordOf([targetFigure]))).toHaveLength(1);
    const extra = { ...targetFigure, id: "f003", place: "port" };
    expect(transcriptionDifferences(whole, recordOf([targetFigure, second, extra]))).toHaveLength(
      1,
    );
    expect(transcriptionDifferences(whole, recordOf([targetFigure, second, second]))).toHaveLength(
      1,
    );
    const changed = { ...second, number: 19 };
    expect(transcriptionDifferences(whole, recordOf([targetFigure, changed]))).toHaveLength(2);
  });

  test("excuses a listed loss, of a figure or of a day", () => {
    expect(transcriptionDifferences(whole, recordOf([targetFigure], { losses: [loss] }))).toEqual(
      [],
    );
    const day = {
      clause: "annex-1",
      place: "panjin",
      date: "2021-12-31",
      unit: "日",
      reason: "空",
    };
    expect(
      transcriptionDifferences(
        recordOf([targetFigure, deadlineFigure]),
        recordOf([targetFigure], { losses: [day] }),
      ),
    ).toEqual([]);
  });

  test("excuses the figure that stands where a lost one should", () => {
    const repeated = { ...targetFigure, id: "f002" };
    const losses = [{ ...loss, instead: "f002" }];
    expect(transcriptionDifferences(whole, recordOf([targetFigure, repeated], { losses }))).toEqual(
      [],
    );
    const unknown = [{ ...loss, instead: "f009" }];
    expect(
      transcriptionDifferences(whole, recordOf([targetFigure], { losses: unknown })),
    ).toHaveLength(1);
  });

  test("reports a listed loss that is printed, or that the other text never had", () => {
    const printed = recordOf([targetFigure, second], { losses: [loss] });
    expect(transcriptionDifferences(whole, printed)).not.toEqual([]);
    const invented = recordOf([targetFigure, second], { losses: [{ ...loss, number: 7 }] });
    expect(transcriptionDifferences(whole, invented)).not.toEqual([]);
  });

  test("reports a garbled cell that lost nothing, or that was read after all", () => {
    const carriers = [
      { clause: "annex-1", name: "众创空间", place: "town", action: "build" } as const,
    ];
    const garbled = [{ clause: "annex-1", cell: "目标", reason: "不可读" }];
    const named = recordOf([targetFigure], { carriers });
    expect(transcriptionDifferences(named, recordOf([targetFigure], { garbled }))).toEqual([]);
    expect(
      transcriptionDifferences(recordOf([targetFigure]), recordOf([targetFigure], { garbled })),
    ).toHaveLength(1);
    expect(
      transcriptionDifferences(named, recordOf([targetFigure], { garbled, carriers })),
    ).toHaveLength(1);
  });
});

describe("headerDifferences", () => {
  const record = recordOf([targetFigure]);

  test("finds none where the heads agree, spacing and width aside", () => {
    expect(headerDifferences([record], [documentEntry])).toEqual([]);
  });

  test.each([
    { title: "另一方案" },
    { number: "办发〔2021〕2号" },
    { issuer: "政府" },
    { issued: "2021-05-22" },
    { status: "lapsed" },
    { index_number: "no-such-index" },
    { published: "2021-05-21" },
    { sha256: [] },
    { clauses: {} },
  ])("reports a head changed to %o", (change) => {
    expect(headerDifferences([record], [{ ...documentEntry, ...change }])).toHaveLength(1);
  });

  test("reports a document that is not listed", () => {
    expect(headerDifferences([record], [])).toEqual(["plan: not in documents.json"]);
  });

  test("accepts a gloss on a compilation's title, and on no other", () => {
    const glossed = { ...documentEntry, title: "方案（第三篇）" };
    expect(headerDifferences([record], [{ ...glossed, kind: "compilation" }])).toEqual([]);
    expect(headerDifferences([record], [glossed])).toHaveLength(1);
  });

  test("requires an issuer that no text prints to say so", () => {
    const anonymous = recordOf([targetFigure], { issuer: "" });
    expect(headerDifferences([anonymous], [documentEntry])).toHaveLength(1);
    expect(headerDifferences([anonymous], [{ ...documentEntry, issuer: "未署机构" }])).toEqual([]);
  });

  test("lets one transcription lack what another prints", () => {
    const hash = "1".repeat(64);
    const scan = recordOf([targetFigure], { issued: "", sha256: hash });
    const sha256 = [...documentEntry.sha256, hash];
    expect(headerDifferences([record, scan], [{ ...documentEntry, sha256 }])).toEqual([]);
  });
});

describe("uncoveredDifferences", () => {
  test("reports a target and a subsidy of a document without a record", () => {
    const ledger = { ...emptyLedger, targets: [targetLine], subsidies: [subsidyLine] };
    expect(uncoveredDifferences([recordOf([])], ledger)).toEqual([]);
    expect(uncoveredDifferences([], ledger)).toHaveLength(2);
  });
});
