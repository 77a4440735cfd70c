/** What Lighthouse says of one page, as a mobile phone loads it. */

import lighthouse from "lighthouse";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Category = (typeof categories)[number];

/** From 0 to 100. */
export type Scores = Readonly<Record<Category, number>>;

export interface Measurement {
  readonly scores: Scores;
  /** What keeps a score below 100, `largest-contentful-paint 0.93 (2.1 s)`. */
  readonly costs: readonly string[];
}

/** Whether a page got 100 in each of some categories. */
export const isPerfect = ({ scores }: Measurement, asked: readonly Category[]): boolean =>
  asked.every((category) => scores[category] === 100);

/** The part of Lighthouse's answer that is read here. */
interface Report {
  readonly runtimeError?: { readonly code: string; readonly message: string } | undefined;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string | undefined }>
  >;
}

/** Returns the scores of a report and what costs points; throws where the page was not loaded. */
export const measurementOf = (report: Report, url: string): Measurement => {
  const { runtimeError } = report;
  if (runtimeError !== undefined)
    throw new Error(`Lighthouse did not load ${url}: ${runtimeError.code} ${runtimeError.message}`);
  const scoreOf = (category: Category): number => {
    const score = report.categories[category]?.score ?? undefined;
    if (score === undefined) throw new Error(`Lighthouse gave ${url} no score for ${category}`);
    return Math.round(score * 100);
  };
  const scores: Scores = {
    performance: scoreOf("performance"),
    accessibility: scoreOf("accessibility"),
    "best-practices": scoreOf("best-practices"),
    seo: scoreOf("seo"),
  };
  const costs = categories
    .filter((category) => scores[category] < 100)
    .flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const { score = null, displayValue } = report.audits[id] ?? {};
      if (score === null || score === 1) return [];
      return [`${id} ${score}${displayValue === undefined ? "" : ` (${displayValue})`}`];
    });
  return { scores, costs };
};

/**
 * Loads a page in a browser that listens on a port of this computer. The throttling is Lighthouse's
 * own for mobile, and simulated: the page is loaded at full speed, and the times of a slow phone on
 * a slow line are worked out from what it asked for.
 */
export const measure = async (url: string, port: number): Promise<Measurement> => {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "silent",
    onlyCategories: [...categories],
  });
  if (result === undefined) throw new Error(`Lighthouse gave no report of ${url}`);
  return measurementOf(result.lhr, url);
};
