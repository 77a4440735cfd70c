/** The levels that the invented city promised to 2021 and 2025, and what became of them. */

import type { Books } from "./books.ts";
import { PLAN, PREDECESSOR } from "./documents.ts";
import type { FictionalIndicator } from "./indicators.ts";
import { HOME } from "./places.ts";
import { dateOf, shareOfPlan, yearOf } from "./releases.ts";

/** What became of the level that the predecessor promised for 2021. */
type Earlier = "met" | "missed" | "nothing_found" | "last_value_too_early";

interface StockCase {
  readonly earlier?: Earlier;
  /** 力争: both promises are only striven for. */
  readonly isAim?: boolean;
  /** Share done ÷ share of time passed; negative for a level that fell. */
  readonly pace: number;
  readonly hasBaseline?: boolean;
  readonly lastStatus?: "provisional" | "estimate";
}

const cases: Readonly<Record<string, StockCase>> = {
  carriers: { earlier: "missed", isAim: true, pace: 0.9 },
  "tech-smes": { earlier: "met", pace: 1.3 },
  "high-tech-enterprises": { earlier: "missed", pace: 0.95 },
  "eaglet-enterprises": { earlier: "nothing_found", pace: 1 },
  "gazelle-enterprises": { pace: -0.4 },
  "rd-intensity": { earlier: "met", pace: 0.8, lastStatus: "estimate" },
  "approval-days": { pace: 0.3 },
  "shared-instruments": { earlier: "last_value_too_early", pace: 0.9, hasBaseline: false },
};

const usual: StockCase = { earlier: "met", pace: 1, lastStatus: "provisional" };

/** Enters the city's targets, starting value and values of one stock. */
export const enterHomeStock = (
  books: Books,
  of: FictionalIndicator,
  sums: { readonly base: number; readonly goal: number },
): void => {
  const { earlier, isAim = false, pace, hasBaseline = true, lastStatus } = cases[of.id] ?? usual;
  const { base, goal } = sums;
  const at = (share: number): number => base + (goal - base) * share * pace;
  const extra = { commitment: isAim ? "aim" : "firm" } as const;
  const step = 10 ** -of.digits;

  books.promise({ document: PLAN, of, region: HOME, period: "2025", value: goal, extra });
  if (earlier !== undefined) {
    const reached = at(shareOfPlan(dateOf("2021-12-31")));
    const value = earlier === "met" ? reached - step : reached + 4 * step;
    books.promise({ document: PREDECESSOR, of, region: HOME, period: "2021", value, extra });
  }
  if (hasBaseline) books.start(of, HOME, base);

  if (earlier === "last_value_too_early") {
    books.publish({ of, region: HOME, period: "2021", asOf: "2021-09-30", value: at(0.15) });
  }
  const isSilentIn2021 = earlier === "nothing_found" || earlier === "last_value_too_early";
  for (const release of books.releases) {
    const { asOf } = release;
    if (isSilentIn2021 && yearOf(asOf.last) === 2021) continue;
    const isLast = release === books.releases.at(-1);
    books.publish({
      of,
      region: HOME,
      period: String(yearOf(asOf.last)),
      asOf: asOf.text,
      value: at(shareOfPlan(asOf)),
      release,
      extra: isLast && lastStatus !== undefined ? { status: lastStatus } : {},
    });
  }
};

/** Returns what the units hold together at the start and are promised for 2025. */
export const stockSums = (
  books: Books,
  of: FictionalIndicator,
): { readonly base: number; readonly goal: number } => {
  const goal = books.splitSums.get(`${of.id}|2025`);
  if (goal !== undefined) return { base: Math.round(goal * 0.6), goal };
  // Shares and averages are the city's own; they are no sum of anything.
  return of.isDown
    ? { base: of.scale, goal: of.scale * 0.5 }
    : { base: of.scale, goal: of.scale * 1.4 };
};
