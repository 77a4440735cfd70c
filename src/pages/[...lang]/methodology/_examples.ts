/** Invented targets and values, each made so that one rule of status decides; judged by the real code. */

import { assessmentOf } from "../../../analysis/status.ts";
import type { Assessment } from "../../../analysis/status.ts";
import { en } from "../../../i18n/en.ts";
import { zh } from "../../../i18n/zh.ts";
import { parsePartialDate, parsePeriod } from "../../../lib/calendar.ts";
import type { PartialDate, Period } from "../../../lib/calendar.ts";
import type {
  Actual,
  Baseline,
  Clause,
  Comparator,
  Dataset,
  Indicator,
  Localised,
  Region,
  SourceDocument,
  Target,
} from "../../../model/types.ts";
import { seriesKey } from "../../../model/types.ts";

const names = zh.methodology.example;
const named = (key: keyof typeof names): Localised => ({
  zh: names[key],
  en: en.methodology.example[key],
});

export const day = (text: string): PartialDate => {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

export const years = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`not a period: ${text}`);
  return period;
};

const region: Region = {
  id: "example",
  name: named("region"),
  kind: "district",
  parent: undefined,
  gbCode: undefined,
  aliases: [],
};

const otherRegion: Region = { ...region, id: "other", name: named("otherRegion") };

const indicator: Indicator = {
  id: "example",
  name: named("indicator"),
  unit: names.unit,
  theme: {
    kind: "theme",
    id: "example",
    name: named("indicator"),
    group: undefined,
    definition: undefined,
    aliases: [],
  },
  direction: "up",
  pace: "linear",
  isHeadline: false,
  definition: named("indicator"),
  aliases: [],
};

const document: SourceDocument = {
  id: "example",
  title: names.document,
  nameEn: undefined,
  number: undefined,
  indexNumber: undefined,
  issuer: names.region,
  issued: undefined,
  published: undefined,
  accessed: day("2021-01-01"),
  status: "unknown",
  covers: undefined,
  kind: "official",
  url: undefined,
  sha256: [],
  defects: [],
  clauses: new Map(),
  rules: [],
};

/** No file has what is made up here. */
const source = { file: "", row: 0 };

const clause: Clause = { id: "s1", label: names.clause, document };

/** Returns an invented target: 40 added in 2021 or more, unless told otherwise. */
export const exampleTarget = (overrides: Partial<Target> = {}): Target => ({
  id: "example",
  indicator,
  region,
  measure: "increment",
  period: years("2021"),
  comparator: "at_least",
  value: 40,
  valueMax: undefined,
  unit: names.unit,
  document,
  clause,
  alsoIn: [],
  wording: "",
  note: undefined,
  commitment: "firm",
  source,
  ...overrides,
});

const exampleActual = (
  target: Target,
  asOf: string,
  value: number,
  status: Actual["status"],
): Actual => ({
  indicator: target.indicator,
  region,
  measure: target.measure,
  period: target.measure === "increment" ? target.period : years(asOf.slice(0, 4)),
  asOf: day(asOf),
  value,
  unit: target.unit,
  status,
  document,
  clause,
  note: undefined,
  includes: [],
  released: day("2021-01-01"),
  isCurrent: true,
  source,
});

const exampleBaseline = (target: Target, asOf: string, value: number): Baseline => ({
  indicator: target.indicator,
  region,
  asOf: day(asOf),
  value,
  unit: target.unit,
  document,
  clause,
  note: undefined,
});

const exampleDataset = (
  target: Target,
  asOf: string,
  actuals: readonly Actual[],
  baselines: readonly Baseline[],
): Dataset => ({
  site: {
    title: named("document"),
    operator: undefined,
    contact: undefined,
    baseUrl: undefined,
    licence: "",
    isGovernment: false,
    languages: ["zh", "en"],
    isFictional: true,
    footer: {},
    siteCode: undefined,
    asOf: day(asOf),
    released: day(asOf),
    nextRelease: undefined,
    placesEn: new Map(),
    source,
  },
  home: region,
  units: [],
  peers: [],
  regions: [region],
  organisations: [],
  terms: [],
  indicators: [target.indicator],
  documents: [document],
  plan: document,
  fiveYear: years("2021/2025"),
  targets: [target],
  baselines,
  actuals,
  related: [],
  subsidies: [],
  tasks: [],
  carriers: [],
  corrections: [],
  searches: [],
  releases: [],
  acknowledged: [],
  targetsByRegion: new Map([[region, [target]]]),
  targetsByIndicator: new Map([[target.indicator, [target]]]),
  series: Map.groupBy(actuals, seriesKey),
});

interface ExampleValues {
  /** Date of the data, which decides what is due. */
  readonly asOf: string;
  readonly actual?: readonly [asOf: string, value: number, status?: Actual["status"]];
  /** Whether the value counts another region in. */
  readonly isShared?: boolean;
  readonly baseline?: readonly [asOf: string, value: number];
}

/** Returns what the rules say about an invented target. */
export const exampleAssessment = (
  target: Target,
  { asOf, actual, isShared = false, baseline }: ExampleValues,
): Assessment => {
  const actuals =
    actual === undefined
      ? []
      : [
          {
            ...exampleActual(target, actual[0], actual[1], actual[2] ?? "final"),
            includes: isShared ? [otherRegion] : [],
          },
        ];
  const baselines =
    baseline === undefined ? [] : [exampleBaseline(target, baseline[0], baseline[1])];
  return assessmentOf(exampleDataset(target, asOf, actuals, baselines), target);
};

const level = exampleTarget({ measure: "level", period: years("2025"), value: 200 });

export interface StatusExample {
  readonly rule: keyof typeof zh.methodology.status.rules;
  readonly assessment: Assessment;
  /** The date of the data, where it decides. */
  readonly asOf: PartialDate | undefined;
}

const example = (
  rule: StatusExample["rule"],
  target: Target,
  values: ExampleValues,
  isDateShown = false,
): StatusExample => ({
  rule,
  assessment: exampleAssessment(target, values),
  asOf: isDateShown ? day(values.asOf) : undefined,
});

/** One case for each rule, in the order in which the rules are tried. */
export const statusExamples: readonly StatusExample[] = [
  example("nothingFound", exampleTarget(), { asOf: "2021-09-30" }, true),
  example("includesOthers", exampleTarget(), {
    asOf: "2022-01-31",
    actual: ["2021-12-31", 42],
    isShared: true,
  }),
  example("met", exampleTarget(), { asOf: "2021-12-01", actual: ["2021-11-30", 42] }),
  example("missed", exampleTarget(), { asOf: "2022-01-31", actual: ["2021-12-31", 36] }),
  example("aimMissed", exampleTarget({ commitment: "aim" }), {
    asOf: "2022-01-31",
    actual: ["2021-12-31", 36],
  }),
  example(
    "endValueMissing",
    exampleTarget(),
    { asOf: "2022-06-30", actual: ["2021-09-30", 30] },
    true,
  ),
  example("firstQuarter", exampleTarget(), { asOf: "2021-04-15", actual: ["2021-03-31", 12] }),
  example("small", exampleTarget({ value: 3 }), {
    asOf: "2021-07-15",
    actual: ["2021-06-30", 1],
  }),
  example("batch", exampleTarget({ indicator: { ...indicator, pace: "batch" } }), {
    asOf: "2021-07-15",
    actual: ["2021-06-30", 10],
  }),
  example("baselineMissing", level, { asOf: "2023-01-31", actual: ["2022-12-31", 160] }),
  example("regressed", level, {
    asOf: "2023-01-31",
    actual: ["2022-12-31", 135],
    baseline: ["2020-12-31", 140],
  }),
  example("nearPath", exampleTarget({ value: 10 }), {
    asOf: "2021-08-15",
    actual: ["2021-07-31", 5],
  }),
  example("ahead", exampleTarget(), { asOf: "2021-07-15", actual: ["2021-06-30", 24] }),
  example("onTrack", exampleTarget({ value: 400 }), {
    asOf: "2021-07-15",
    actual: ["2021-06-30", 205],
  }),
  example("slightlyBehind", exampleTarget(), {
    asOf: "2021-07-15",
    actual: ["2021-06-30", 17],
  }),
  example("behind", exampleTarget(), { asOf: "2021-07-15", actual: ["2021-06-30", 12] }),
  example(
    "yearly",
    exampleTarget({ measure: "increment_per_year", period: years("2021/2023"), value: 50 }),
    { asOf: "2022-01-31", actual: ["2021-12-31", 60] },
    true,
  ),
  example("provisional", exampleTarget(), {
    asOf: "2021-12-01",
    actual: ["2021-11-30", 42, "provisional"],
  }),
];

/** For the sentence on increments: half a year gone, a little more than half done. */
export const incrementExample = exampleAssessment(exampleTarget(), {
  asOf: "2021-07-15",
  actual: ["2021-06-30", 22],
});

/** For the sentence on levels: two of five years gone. */
export const levelExample = exampleAssessment(level, {
  asOf: "2023-01-31",
  actual: ["2022-12-31", 158],
  baseline: ["2020-12-31", 140],
});

/** A target of each comparator, with values just below it, at it and above it. */
export const comparatorExamples: readonly {
  readonly target: Target;
  readonly values: readonly [below: number, at: number, above: number];
}[] = (
  [
    ["at_least", 40, undefined],
    ["stated", 40, undefined],
    ["more_than", 40, undefined],
    ["between", 1, 2],
    ["at_most", 40, undefined],
  ] as const satisfies readonly (readonly [Comparator, number, number | undefined])[]
).map(([comparator, value, valueMax]) => ({
  target: exampleTarget({ comparator, value, valueMax }),
  values: [value - 1, value, (valueMax ?? value) + 1],
}));
