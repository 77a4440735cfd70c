/** Small factories of linked objects, so that a test states only what it is about. */

import type { PartialDate, Period } from "../../src/lib/calendar.ts";
import { parsePartialDate, parsePeriod } from "../../src/lib/calendar.ts";
import type {
  Actual,
  Baseline,
  Clause,
  Dataset,
  Indicator,
  Localised,
  Organisation,
  Region,
  Release,
  Site,
  SourceDocument,
  Subsidy,
  Target,
  Task,
  Term,
} from "../../src/model/types.ts";
import { seriesKey } from "../../src/model/types.ts";

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

const named = (id: string): Localised => ({ zh: id, en: id });

export const term = (id: string, overrides: Partial<Term> = {}): Term => ({
  kind: "recipient",
  id,
  name: named(id),
  group: undefined,
  definition: undefined,
  aliases: [],
  ...overrides,
});

export const region = (id: string, overrides: Partial<Region> = {}): Region => ({
  id,
  name: named(id),
  kind: "district",
  parent: undefined,
  gbCode: undefined,
  aliases: [],
  ...overrides,
});

export const city = region("city", { kind: "city" });
export const east = region("east", { parent: city });
export const west = region("west", { parent: city });
export const north = region("north", { parent: city });
export const peer = region("peer", { kind: "peer" });

export const indicator = (id: string, overrides: Partial<Indicator> = {}): Indicator => ({
  id,
  name: named(id),
  unit: "家",
  theme: term("firms", { kind: "theme" }),
  direction: "up",
  pace: "linear",
  isHeadline: false,
  definition: named(id),
  aliases: [],
  ...overrides,
});

export const firms = indicator("firms");

export const document = (id: string, overrides: Partial<SourceDocument> = {}): SourceDocument => ({
  id,
  title: id,
  number: undefined,
  nameEn: undefined,
  indexNumber: undefined,
  issuer: "市政府",
  issued: undefined,
  published: undefined,
  accessed: day("2026-01-01"),
  status: "in_force",
  covers: undefined,
  kind: "official",
  url: undefined,
  sha256: [],
  defects: [],
  clauses: new Map(),
  rules: [],
  ...overrides,
});

export const plan = document("plan", { covers: years("2021/2025"), issued: day("2021-05-21") });

export const clauseOf = (source: SourceDocument): Clause => ({
  id: "s1",
  label: "一",
  document: source,
});

/** A firm increment of 100 家 in 2021 for the city, unless told otherwise. */
export const target = (overrides: Partial<Target> = {}): Target => {
  const source = overrides.document ?? plan;
  const base = {
    indicator: firms,
    region: city,
    measure: "increment",
    period: years("2021"),
    comparator: "at_least",
    value: 100,
    valueMax: undefined,
    unit: "家",
    document: source,
    clause: clauseOf(source),
    alsoIn: [],
    wording: "100家以上",
    note: undefined,
    commitment: "firm",
    source: { file: "data/targets/plan.csv", row: 2 },
    ...overrides,
  } as const satisfies Omit<Target, "id">;
  const id = [base.document.id, base.indicator.id, base.region.id, base.period.text, base.measure];
  return { id: id.join("."), ...base };
};

/** A firm level of 200 家 by the end of 2025 for the city, unless told otherwise. */
export const levelTarget = (overrides: Partial<Target> = {}): Target =>
  target({ measure: "level", period: years("2025"), value: 200, ...overrides });

const report = document("report");

/** A final value for a target's indicator, region and measure, in the target's period. */
export const actual = (
  of: Target,
  asOf: string,
  value: number,
  overrides: Partial<Actual> = {},
): Actual => ({
  indicator: of.indicator,
  region: of.region,
  measure: of.measure,
  period: of.measure === "increment" ? of.period : years(asOf.slice(0, 4)),
  asOf: day(asOf),
  value,
  unit: of.unit,
  status: "final",
  document: report,
  clause: clauseOf(report),
  note: undefined,
  includes: [],
  released: day("2026-01-01"),
  isCurrent: true,
  source: { file: "data/actuals/2026-01-01.csv", row: 2 },
  ...overrides,
});

export const baseline = (
  of: Target,
  asOf: string,
  value: number,
  overrides: Partial<Baseline> = {},
): Baseline => ({
  indicator: of.indicator,
  region: of.region,
  asOf: day(asOf),
  value,
  unit: of.unit,
  document: plan,
  clause: clauseOf(plan),
  note: undefined,
  ...overrides,
});

export const organisation = (id: string, overrides: Partial<Organisation> = {}): Organisation => ({
  id,
  name: named(id),
  expandsTo: [],
  region: undefined,
  ...overrides,
});

export const task = (id: string, overrides: Partial<Task> = {}): Task => ({
  id,
  name: named(id),
  deadline: undefined,
  leadUnits: [],
  responsibleUnits: [],
  indicators: [],
  clauses: [clauseOf(plan)],
  summary: named(id),
  unquantified: undefined,
  ...overrides,
});

export const gaining = term("newly_recognised", { kind: "trigger", group: "gaining" });
export const listed = term("newly_listed", { kind: "trigger", group: "gaining" });
export const filed = term("filed", { kind: "trigger", group: "gaining" });
export const review = term("first_excellent_review", { kind: "trigger", group: "review" });

/** 20 万元 once from the city for a newly recognised national incubator, unless told otherwise. */
export const subsidy = (overrides: Partial<Subsidy> = {}): Subsidy => {
  const source = overrides.document ?? plan;
  return {
    id: "subsidy",
    jurisdiction: city,
    recipient: term("incubator"),
    level: "national",
    trigger: gaining,
    amount: 20,
    amountMax: undefined,
    unit: "万元",
    basis: "one_off",
    document: source,
    clause: clauseOf(source),
    note: undefined,
    tier: undefined,
    rate: undefined,
    termYears: undefined,
    wording: "20万元",
    ...overrides,
  };
};

const site = (asOf: string, released: string): Site => ({
  title: named("site"),
  operator: undefined,
  contact: undefined,
  baseUrl: undefined,
  licence: "CC BY 4.0",
  isGovernment: false,
  isFictional: true,
  languages: ["zh", "en"],
  footer: {},
  siteCode: undefined,
  asOf: day(asOf),
  released: day(released),
  nextRelease: undefined,
  placesEn: new Map(),
  source: { file: "data/site.json", row: 1 },
});

export const release = (date: string, overrides: Partial<Release> = {}): Release => ({
  date: day(date),
  note: named(`发布${date}`),
  actualsFile: `actuals/${date}.csv`,
  frozen: [],
  ...overrides,
});

/** Returns a release for each day on which one of the values came, and for the last. */
const releasesOf = (actuals: readonly Actual[], last: string): readonly Release[] =>
  [...new Set([...actuals.map(({ released }) => released.text), last])]
    .toSorted()
    .map((date) => release(date));

/** A city with three units and a peer, dated 2021-06-30, and the lists given. */
export const dataset = (
  parts: Partial<Omit<Dataset, "site">> & { asOf?: string; released?: string } = {},
): Dataset => {
  const { asOf = "2021-06-30", released = "2026-01-01", ...lists } = parts;
  const targets = lists.targets ?? [];
  const actuals = lists.actuals ?? [];
  const standing = actuals
    .filter(({ isCurrent, status }) => isCurrent && status !== "withdrawn")
    .toSorted((a, b) => a.asOf.last - b.asOf.last);
  return {
    site: site(asOf, released),
    home: city,
    units: [east, west, north],
    peers: [peer],
    regions: [city, east, west, north, peer],
    organisations: [],
    terms: [],
    indicators: [...new Set(targets.map((each) => each.indicator))],
    documents: [...new Set(targets.map((each) => each.document))],
    plan,
    fiveYear: years("2021/2025"),
    targets,
    baselines: [],
    actuals,
    related: [],
    subsidies: [],
    tasks: [],
    carriers: [],
    corrections: [],
    searches: [],
    releases: releasesOf(actuals, released),
    acknowledged: [],
    targetsByRegion: Map.groupBy(targets, (each) => each.region),
    targetsByIndicator: Map.groupBy(targets, (each) => each.indicator),
    series: Map.groupBy(standing, seriesKey),
    ...lists,
  };
};
