import type {
  Dataset,
  Region,
  SourceDocument,
  Subsidy,
  SubsidyBasis,
  SubsidyLevel,
  Term,
} from "../model/types.ts";

/** Levels from the highest; `none` where the text names none. */
export const SUBSIDY_LEVELS = [
  "national",
  "provincial",
  "municipal",
  "none",
] as const satisfies readonly SubsidyLevel[];

/** One promise of money: rows that differ only in their trigger's wording, taken together. */
export interface SubsidyEntry {
  /** At least one; all of one document, trigger group, tier, basis and amount. */
  readonly subsidies: readonly [Subsidy, ...Subsidy[]];
  readonly recipient: Term;
  readonly level: SubsidyLevel;
  /** Every trigger of the rows, for both wordings to be shown. */
  readonly triggers: readonly Term[];
  /** Class of triggers inside which amounts compare. */
  readonly triggerGroup: string;
  /** In `unit`; undefined where only a cap, a rate or no amount is stated. */
  readonly amount: number | undefined;
  /** A cap, in `unit`. */
  readonly amountMax: number | undefined;
  readonly unit: string;
  readonly basis: SubsidyBasis;
  /** In per cent. */
  readonly rate: number | undefined;
  readonly termYears: number | undefined;
  readonly tier: string | undefined;
  readonly document: SourceDocument;
  readonly isLapsed: boolean;
}

/** Returns the class of triggers inside which a subsidy compares: its own where none is given. */
const triggerGroupOf = ({ trigger }: Subsidy): string => trigger.group ?? trigger.id;

const entryKey = (subsidy: Subsidy): string =>
  [
    subsidy.recipient.id,
    subsidy.level,
    subsidy.document.id,
    triggerGroupOf(subsidy),
    subsidy.tier,
    subsidy.basis,
    subsidy.amount,
    subsidy.amountMax,
    subsidy.unit,
    subsidy.rate,
    subsidy.termYears,
  ].join("|");

const entryOf = (subsidies: readonly [Subsidy, ...Subsidy[]]): SubsidyEntry => {
  const [first] = subsidies;
  return {
    subsidies,
    recipient: first.recipient,
    level: first.level,
    triggers: [...new Set(subsidies.map(({ trigger }) => trigger))],
    triggerGroup: triggerGroupOf(first),
    amount: first.amount,
    amountMax: first.amountMax,
    unit: first.unit,
    basis: first.basis,
    rate: first.rate,
    termYears: first.termYears,
    tier: first.tier,
    document: first.document,
    isLapsed: first.document.status === "lapsed",
  };
};

/** Returns what a jurisdiction pays, merged, in file order. */
export const subsidyEntries = (dataset: Dataset, jurisdiction: Region): readonly SubsidyEntry[] => {
  const own = dataset.subsidies.filter((subsidy) => subsidy.jurisdiction === jurisdiction);
  return [...Map.groupBy(own, entryKey).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : entryOf([first, ...others]),
  );
};

/** Returns whether an amount of money is stated as such, and not as a cap. */
export const hasPlainAmount = (entry: SubsidyEntry): boolean =>
  entry.amount !== undefined && entry.amountMax === undefined;

/** Returns the subsidies a jurisdiction promises without amount, cap, rate or payment in kind. */
export const promisedWithoutAmount = (dataset: Dataset, region: Region): readonly Subsidy[] =>
  dataset.subsidies.filter(
    ({ jurisdiction, amount, amountMax, rate, basis }) =>
      jurisdiction === region &&
      amount === undefined &&
      amountMax === undefined &&
      rate === undefined &&
      basis !== "in_kind",
  );
