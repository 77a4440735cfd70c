/** The linked, read-only objects that every later stage works on. No files, no zod, no Plot. */

import type { PartialDate, Period } from "../lib/calendar.ts";
import type { WarningCode } from "../schemas/acknowledgement.ts";
import type { RecordSource } from "../schemas/table.ts";

export type Language = "zh" | "en";
/** The same text for Chinese and for English readers. */
export type Localised = Readonly<Record<Language, string>>;

export type RegionKind = "city" | "county" | "district" | "zone" | "peer";

/** A place that values are for. */
export interface Region {
  readonly id: string;
  readonly name: Localised;
  readonly kind: RegionKind;
  readonly parent: Region | undefined;
  /** GB/T 2260 code; zones have none. */
  readonly gbCode: string | undefined;
  /** Short names and abbreviations that readers search by. */
  readonly aliases: readonly string[];
}

/** An office that leads a task or answers for it. */
export interface Organisation {
  readonly id: string;
  readonly name: Localised;
  /** The offices that a collective name stands for; empty for a single office. */
  readonly expandsTo: readonly Organisation[];
  /** The reporting unit that this office is, where it is one. */
  readonly region: Region | undefined;
}

export type TermKind = "theme" | "recipient" | "trigger" | "glossary";

/** A word of the dataset's own vocabulary. */
export interface Term {
  readonly kind: TermKind;
  readonly id: string;
  readonly name: Localised;
  /** Of triggers: amounts compare only inside one group. */
  readonly group: string | undefined;
  readonly definition: Localised | undefined;
  /** Short names and abbreviations that readers search by. */
  readonly aliases: readonly string[];
}

/** What is measured, in one unit. */
export interface Indicator {
  readonly id: string;
  readonly name: Localised;
  readonly unit: string;
  readonly theme: Term;
  readonly direction: "up" | "down";
  /** `batch`: recognised a few times a year, so progress inside the year means nothing. */
  readonly pace: "linear" | "batch";
  readonly isHeadline: boolean;
  readonly definition: Localised;
  /** Short names and abbreviations that readers search by. */
  readonly aliases: readonly string[];
}

export type DocumentStatus = "in_force" | "lapsed" | "unknown";
export type DocumentKind = "official" | "news" | "reprint" | "compilation";

/** The place in a document that a value was read from. */
export interface Clause {
  readonly id: string;
  /** In the document's own numbering: 附件2 第13项. */
  readonly label: string;
  readonly document: SourceDocument;
}

/** A rule of reporting or assessment that a document sets, in this site's words. */
export interface Rule {
  readonly clause: Clause;
  readonly text: Localised;
}

/** A publication that values were read from. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** What English pages call it; they fall back on number or title. */
  readonly nameEn: string | undefined;
  readonly number: string | undefined;
  /** 索引号 */
  readonly indexNumber: string | undefined;
  readonly issuer: string;
  readonly issued: PartialDate | undefined;
  readonly published: PartialDate | undefined;
  readonly accessed: PartialDate;
  readonly status: DocumentStatus;
  /** The years it sets targets or reports values for. */
  readonly covers: Period | undefined;
  readonly kind: DocumentKind;
  readonly url: string | undefined;
  /** One for each text that was read; empty where only an excerpt was seen. */
  readonly sha256: readonly string[];
  /** What is wrong with the texts read, in words. */
  readonly defects: readonly string[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly rules: readonly Rule[];
}

export type Measure = "level" | "increment" | "increment_per_year" | "growth_rate";
export type Comparator = "at_least" | "more_than" | "at_most" | "between" | "stated";
export type Commitment = "firm" | "aim";

/** A promised value. */
export interface Target {
  /** `pj-2021-10.tech-smes.panshan.2021.increment`: anchor, key in the files, citation. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly measure: Measure;
  readonly period: Period;
  readonly comparator: Comparator;
  /** In `unit`; the lower end of a `between`. */
  readonly value: number;
  /** Upper end of a `between`, in `unit`; undefined otherwise. */
  readonly valueMax: number | undefined;
  readonly unit: string;
  readonly document: SourceDocument;
  readonly clause: Clause;
  readonly alsoIn: readonly Clause[];
  /** The number phrase as printed. */
  readonly wording: string;
  readonly note: string | undefined;
  readonly commitment: Commitment;
  /** Where it is written, for the people who keep the data; no page shows it. */
  readonly source: RecordSource;
}

/** A published starting value of a level. */
export interface Baseline {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly asOf: PartialDate;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly document: SourceDocument;
  readonly clause: Clause;
  readonly note: string | undefined;
}

export type ActualStatus = "final" | "provisional" | "estimate" | "withdrawn";

/** One published value. */
export interface Actual {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly measure: Measure;
  readonly period: Period;
  readonly asOf: PartialDate;
  /** In `unit`; cumulative from the period's first day for an increment. */
  readonly value: number;
  readonly unit: string;
  readonly status: ActualStatus;
  readonly document: SourceDocument;
  readonly clause: Clause;
  readonly note: string | undefined;
  /** Other regions inside the value; it is then never summed or shared out. */
  readonly includes: readonly Region[];
  /** Day of the release that carries it. */
  readonly released: PartialDate;
  /** False once a later release has carried the same key: revised, withdrawn or repeated. */
  readonly isCurrent: boolean;
  /** Where it is written, for the people who keep the data; no page shows it. */
  readonly source: RecordSource;
}

/** A published figure near an indicator that is not it; never enters a calculation. */
export interface RelatedFigure {
  readonly region: Region;
  readonly indicator: Indicator | undefined;
  readonly asOf: PartialDate;
  readonly value: number;
  readonly unit: string;
  readonly statement: Localised;
  readonly document: SourceDocument;
}

export type SubsidyLevel = "national" | "provincial" | "municipal" | "none";
export type SubsidyBasis = "one_off" | "per_year" | "rate" | "match" | "in_kind" | "unstated";

/** What a jurisdiction pays for a recipient, level and trigger. */
export interface Subsidy {
  /** `pj-2019-29.incubator.national.newly_listed`, with the tier behind it where there is one. */
  readonly id: string;
  readonly jurisdiction: Region;
  readonly recipient: Term;
  readonly level: SubsidyLevel;
  readonly trigger: Term;
  /** In `unit`; undefined where only a cap, a rate or no amount is stated. */
  readonly amount: number | undefined;
  /** A cap, in `unit`. */
  readonly amountMax: number | undefined;
  readonly unit: string;
  readonly basis: SubsidyBasis;
  readonly document: SourceDocument;
  readonly clause: Clause;
  readonly note: string | undefined;
  readonly tier: string | undefined;
  /** In per cent; 100 for a 1:1 match. */
  readonly rate: number | undefined;
  readonly termYears: number | undefined;
  readonly wording: string;
}

/** One of the plan's tasks. */
export interface Task {
  readonly id: string;
  readonly name: Localised;
  /** Undefined for a task that is ongoing. */
  readonly deadline: PartialDate | undefined;
  readonly leadUnits: readonly Organisation[];
  readonly responsibleUnits: readonly Organisation[];
  readonly indicators: readonly Indicator[];
  /** The first is the task's own; the others repeat it. */
  readonly clauses: readonly [Clause, ...Clause[]];
  /** In this site's words. */
  readonly summary: Localised;
  /** Goals of the task that carry no number. */
  readonly unquantified: string | undefined;
}

/** A carrier that the plan names. */
export interface Carrier {
  readonly name: string;
  readonly region: Region;
  readonly action: "build" | "improve";
  readonly clause: Clause;
}

/** A mended error of this site. */
export interface Correction {
  readonly date: PartialDate;
  readonly file: string;
  readonly key: string;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
}

/** A file of an earlier release, kept byte by byte as it was published. */
export interface FrozenFile {
  readonly name: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

/** One day's publication of the whole dataset. */
export interface Release {
  readonly date: PartialDate;
  /** What it brought, in a sentence or two. */
  readonly note: Localised;
  /** File of `actuals/` that came with it, below the dataset's folder; undefined where none did. */
  readonly actualsFile: string | undefined;
  /** Its public files as they were then; empty where they were not kept. */
  readonly frozen: readonly FrozenFile[];
}

/** A warning about a release that was found to be right, and why. */
export interface Acknowledgement {
  readonly date: PartialDate;
  readonly warning: WarningCode;
  /** What the warning is about, as the warning states it. */
  readonly key: string;
  readonly reason: string;
}

/** What was looked for, where, and what came of it. */
export interface SearchEntry {
  readonly date: PartialDate;
  readonly what: Localised;
  /** A place in words, or the address of a page. */
  readonly where: Localised;
  readonly result: Localised;
}

export interface Site {
  readonly title: Localised;
  readonly operator: string | undefined;
  readonly contact: string | undefined;
  readonly baseUrl: string | undefined;
  readonly licence: string;
  readonly isGovernment: boolean;
  readonly isFictional: boolean;
  /** The languages that it has pages in, the first one below `/`. */
  readonly languages: readonly Language[];
  readonly footer: Readonly<Record<string, string>>;
  /** 政府网站标识码; a government's site may not have it yet, no other site has one. */
  readonly siteCode: string | undefined;
  readonly asOf: PartialDate;
  readonly released: PartialDate;
  readonly nextRelease: PartialDate | undefined;
  /** Where a place is, for readers abroad: “a city in Liaoning province, north-east China”. */
  readonly placesEn: ReadonlyMap<Region, string>;
  /** Where it is written, for the people who keep the data; no page shows it. */
  readonly source: RecordSource;
}

/** Everything in one dataset, linked. Lists keep the order of their files. */
export interface Dataset {
  readonly site: Site;
  /** The city whose plan this is. */
  readonly home: Region;
  /** The reporting units: regions whose parent is `home`. */
  readonly units: readonly Region[];
  readonly peers: readonly Region[];
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly SourceDocument[];
  /** The plan that sets the current targets and the tasks. */
  readonly plan: SourceDocument;
  /** 十四五, 2021/2025. */
  readonly fiveYear: Period;
  readonly targets: readonly Target[];
  readonly baselines: readonly Baseline[];
  /** Every published value of every release, superseded and withdrawn ones included. */
  readonly actuals: readonly Actual[];
  readonly related: readonly RelatedFigure[];
  readonly subsidies: readonly Subsidy[];
  readonly tasks: readonly Task[];
  readonly carriers: readonly Carrier[];
  readonly corrections: readonly Correction[];
  readonly searches: readonly SearchEntry[];
  /** In order of date; the last one is that of `site.released`. */
  readonly releases: readonly Release[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly targetsByRegion: ReadonlyMap<Region, readonly Target[]>;
  readonly targetsByIndicator: ReadonlyMap<Indicator, readonly Target[]>;
  /** Standing values (current, not withdrawn) in order of date, by `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly Actual[]>;
}

/** Key of the standing values of one indicator, region and measure in `Dataset.series`. */
export const seriesKey = (of: {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly measure: Measure;
}): string => `${of.indicator.id}|${of.region.id}|${of.measure}`;
