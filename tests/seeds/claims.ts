import type { Figure, SeedRecord } from "./schema.ts";

// The comparisons return a list of differences in words; an empty list means that the two books
// agree. Both sides are put as claims: texts that are equal where the facts are equal.

export interface Claim {
  readonly key: string;
  readonly at: string;
}

export function claim(at: string, ...parts: readonly (string | number | undefined)[]): Claim {
  return { at, key: parts.map((part) => part ?? "").join(" | ") };
}

/** Returns what only one of the two sides claims. How often a side claims it does not matter. */
export function unmatched(figures: readonly Claim[], lines: readonly Claim[]): string[] {
  const printed = new Set(figures.map(({ key }) => key));
  const entered = new Set(lines.map(({ key }) => key));
  return [
    ...figures
      .filter(({ key }) => !entered.has(key))
      .map(({ at, key }) => `${at}: no row of data uses ${key}`),
    ...lines
      .filter(({ key }) => !printed.has(key))
      .map(({ at, key }) => `${at}: the document does not print ${key}`),
  ];
}

export const where = (record: SeedRecord, figure: Figure) => `${record.source} ${figure.id}`;

export const used = (record: SeedRecord, ...kinds: readonly Figure["kind"][]) =>
  record.figures.filter(({ kind, unused }) => unused === undefined && kinds.includes(kind));

export interface Printed {
  readonly clause: string;
  readonly place: string;
  readonly number?: number | undefined;
  readonly date?: string | undefined;
  readonly unit: string;
}

export const printedKey = ({ clause, place, number, date, unit }: Printed) =>
  [clause, place, number ?? date, unit].join(" | ");

export const isLost = (record: SeedRecord, printed: Printed) =>
  record.losses.some((loss) => printedKey(loss) === printedKey(printed));
