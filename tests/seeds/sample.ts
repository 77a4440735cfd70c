import type { DocumentEntry, Ledger, SubsidyLine, TargetLine } from "./ledger.ts";
import type { Figure, SeedRecord } from "./schema.ts";

// Small hand-made records and rows of an imaginary document, for the tests of the comparisons.

export const targetFigure: Figure = {
  id: "f001",
  clause: "s1",
  place: "town",
  number: 20,
  unit: "家",
  kind: "target",
  about: "企业",
  phrase: "达到20家以上",
  indicator: "firms",
  measure: "level",
  period: "2025",
  comparator: "at_least",
};

export const subsidyFigure: Figure = {
  id: "f001",
  clause: "s2",
  place: "town",
  number: 50,
  unit: "万元",
  kind: "subsidy",
  about: "项目",
  phrase: "不超过50万元",
  recipient: "project",
  level: "none",
  basis: "unstated",
  cap: true,
};

export const deadlineFigure: Figure = {
  id: "f001",
  clause: "annex-1",
  place: "panjin",
  date: "2021-12-31",
  unit: "日",
  kind: "deadline",
  about: "完成时限",
  phrase: "12月31日",
};

export const actualFigure: Figure = {
  id: "f001",
  clause: "s3",
  place: "town",
  number: 255,
  unit: "家",
  kind: "actual",
  about: "企业累计",
  phrase: "累计255家",
  indicator: "firms",
};

export function recordOf(figures: readonly Figure[], rest: Partial<SeedRecord> = {}): SeedRecord {
  return {
    source: "000_0000000000000000.txt",
    document: "plan",
    title: "方案",
    number: "办发〔2021〕1号",
    index_number: "",
    issuer: "办公室",
    issued: "2021-05-21",
    published: "",
    status: "unknown",
    sha256: "0".repeat(64),
    defects: ["无"],
    losses: [],
    figures: [...figures],
    promises: [],
    carriers: [],
    garbled: [],
    excluded: [],
    ...rest,
  };
}

export const targetLine: TargetLine = {
  at: "targets/plan.csv line 2",
  document: "plan",
  clauses: ["s1"],
  indicator: "firms",
  region: "town",
  measure: "level",
  period: "2025",
  comparator: "at_least",
  commitment: "firm",
  value: 20,
  valueMax: undefined,
  unit: "家",
  wording: "达到20家以上",
};

export const subsidyLine: SubsidyLine = {
  at: "subsidies.csv line 2",
  document: "plan",
  clause: "s2",
  jurisdiction: "town",
  recipient: "project",
  level: "none",
  trigger: "project_done",
  amount: undefined,
  amountMax: 50,
  rate: undefined,
  termYears: undefined,
  unit: "万元",
  basis: "unstated",
  tier: "",
};

export const documentEntry: DocumentEntry = {
  id: "plan",
  title: "方 案",
  number: "办发〔2021〕1号",
  index_number: "",
  issuer: "办公室",
  issued: "2021-05-21",
  published: "",
  status: "unknown",
  kind: "official",
  sha256: ["0".repeat(64)],
  clauses: { s1: "一", s2: "二", s3: "三", "annex-1": "附件 1" },
};

export const emptyLedger: Ledger = {
  documents: [],
  targets: [],
  subsidies: [],
  tasks: [],
  actuals: [],
  related: [],
  carriers: [],
};
