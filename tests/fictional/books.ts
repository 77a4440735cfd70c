/** The rows of the invented city's targets, starting values and releases while they are written. */

import type { ActualRow } from "../../src/schemas/actual.ts";
import type { BaselineRow } from "../../src/schemas/baseline.ts";
import type { TargetRow } from "../../src/schemas/target.ts";
import { START_VALUES } from "./documents.ts";
import type { FictionalIndicator } from "./indicators.ts";
import type { Release } from "./releases.ts";
import { dateOf } from "./releases.ts";
import { actualRow, numberText, targetRow } from "./rows.ts";

/** Last day before the plan. */
export const START = "2020-12-31";

type Extra<Row> = Partial<Row>;

export interface Books {
  readonly releases: readonly [Release, ...Release[]];
  /** By document. */
  readonly targets: ReadonlyMap<string, TargetRow[]>;
  readonly baselines: readonly BaselineRow[];
  /** By day of release. */
  readonly actuals: ReadonlyMap<string, ActualRow[]>;
  /** Sum of what the units are promised, by `splitKey`. */
  readonly splitSums: ReadonlyMap<string, number>;
  readonly promise: (promise: {
    readonly document: string;
    readonly of: FictionalIndicator;
    readonly region: string;
    readonly period: string;
    readonly value: number;
    readonly extra?: Extra<TargetRow>;
  }) => void;
  /** Adds to what the units are promised together. */
  readonly countSplit: (key: string, value: number) => void;
  readonly start: (of: FictionalIndicator, region: string, value: number) => void;
  /** Enters a value in the first release after its date, or in the last one. */
  readonly publish: (value: {
    readonly of: FictionalIndicator;
    readonly region: string;
    readonly period: string;
    readonly asOf: string;
    readonly value: number;
    readonly release?: Release;
    readonly extra?: Extra<ActualRow>;
  }) => void;
}

/** Measure in which an indicator is promised and published. */
export const measureOf = (of: FictionalIndicator): TargetRow["measure"] =>
  (
    ({
      stock: "level",
      yearly: "increment",
      five_year: "increment",
      each_year: "increment_per_year",
      growth: "growth_rate",
    }) as const
  )[of.pattern];

/** Growth rates are in per cent whatever the indicator is counted in. */
export const unitOf = (of: FictionalIndicator): string => (of.pattern === "growth" ? "%" : of.unit);

export const splitKey = (of: FictionalIndicator, period: string): string => `${of.id}|${period}`;

const VERBS = {
  stock: "达到",
  yearly: "新增",
  five_year: "新增",
  each_year: "每年",
  growth: "年均增长",
} as const satisfies Record<FictionalIndicator["pattern"], string>;

const wordingOf = (of: FictionalIndicator, row: Extra<TargetRow>, value: string): string => {
  const aim = row.commitment === "aim" ? "力争" : "";
  const amount = `${value}${unitOf(of)}`;
  if (row.comparator === "at_most") return `${aim}不超过${amount}`;
  if (row.comparator === "more_than") return `${aim}${VERBS[of.pattern]}超过${amount}`;
  if (row.comparator === "stated") return `${aim}${VERBS[of.pattern]}${amount}`;
  if (row.comparator === "between") return `${value}—${row.value_max ?? ""}${unitOf(of)}`;
  return `${aim}${VERBS[of.pattern]}${amount}以上`;
};

/** Returns empty books; `clauseOf` tells the clause of an indicator in a document. */
export const emptyBooks = (
  releases: readonly [Release, ...Release[]],
  clauseOf: (document: string, of: FictionalIndicator) => string,
): Books => {
  const targets = new Map<string, TargetRow[]>();
  const baselines: BaselineRow[] = [];
  const actuals = new Map<string, ActualRow[]>(releases.map(({ date }) => [date, []]));
  const splitSums = new Map<string, number>();
  const releaseAfter = (asOf: string): Release => {
    const { last } = dateOf(asOf);
    const lastRelease = releases.at(-1) ?? releases[0];
    return releases.find((release) => release.asOf.last >= last) ?? lastRelease;
  };
  return {
    releases,
    targets,
    baselines,
    actuals,
    splitSums,
    promise: ({ document, of, region, period, value, extra = {} }) => {
      const comparator = extra.comparator ?? (of.isDown ? "at_most" : "at_least");
      const text = numberText(value, of.digits);
      const row = targetRow({
        indicator: of.id,
        region,
        measure: measureOf(of),
        period,
        value: text,
        unit: unitOf(of),
        clause: clauseOf(document, of),
        wording: wordingOf(of, { ...extra, comparator }, text),
        ...extra,
        comparator,
      });
      targets.set(document, targets.get(document) ?? []);
      targets.get(document)?.push(row);
    },
    countSplit: (key, value) => splitSums.set(key, (splitSums.get(key) ?? 0) + value),
    start: (of, region, value) =>
      baselines.push({
        indicator: of.id,
        region,
        as_of: START,
        value: numberText(value, of.digits),
        unit: of.unit,
        document: START_VALUES,
        clause: "text",
        note: "",
      }),
    publish: ({ of, region, period, asOf, value, release = releaseAfter(asOf), extra = {} }) => {
      const row = actualRow({
        indicator: of.id,
        region,
        measure: measureOf(of),
        period,
        as_of: asOf,
        value: numberText(value, of.digits),
        unit: unitOf(of),
        document: release.documentId,
        clause: "text",
        ...extra,
      });
      actuals.get(release.date)?.push(row);
    },
  };
};
