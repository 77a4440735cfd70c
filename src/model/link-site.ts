/** The site's own settings, its home region and its plan. */

import type { Period } from "../lib/calendar.ts";
import { fileOf, type Index, type LinkContext, report, resolve } from "./link-context.ts";
import { refusePlanWithoutTargets } from "./link-targets.ts";
import type { Region, Site, SourceDocument } from "./types.ts";

export interface LinkedSite {
  readonly site: Site;
  readonly home: Region;
  readonly plan: SourceDocument;
  readonly fiveYear: Period;
}

/** Tells a second city: its pages would belong to nobody, since other cities are peers. */
const refuseOtherCities = (context: LinkContext, home: string): void => {
  for (const region of context.records.regions) {
    if (region.kind !== "city" || region.id === undefined || region.id === home) continue;
    const detail = { home, file: fileOf(context, "site.json") };
    report(context, region.source, "kind", "second-city", region.id, detail);
  }
};

/** Tells five years in which the plan sets nothing. */
const refuseFiveYearOutside = (context: LinkContext, { id, covers }: SourceDocument): void => {
  const { site } = context.records;
  const fiveYear = site?.five_year;
  if (site === undefined || fiveYear === undefined || covers === undefined) return;
  if (fiveYear.firstYear <= covers.lastYear && covers.firstYear <= fiveYear.lastYear) return;
  const detail = { plan: id, covers: covers.text };
  report(context, site.source, "five_year", "five-year-outside-plan", fiveYear.text, detail);
};

/** Tells a date of the data that is older than a value in it. */
const refuseOldDate = (context: LinkContext): void => {
  const { site, actuals } = context.records;
  const until = site?.as_of;
  if (site === undefined || until === undefined) return;
  const [newest] = actuals
    .flatMap(({ as_of: asOf, source }) => (asOf === undefined ? [] : [{ asOf, source }]))
    .filter(({ asOf }) => asOf.first > until.last)
    .toSorted((a, b) => b.asOf.first - a.asOf.first);
  if (newest === undefined) return;
  const { file, row } = newest.source;
  const detail = { file, row: String(row), newest: newest.asOf.text };
  report(context, site.source, "as_of", "site-as-of-old", until.text, detail);
};

/** Returns the settings; undefined where any of them is missing or refers to nothing. */
export const linkSite = (
  context: LinkContext,
  regions: Index<Region>,
  documents: Index<SourceDocument>,
): LinkedSite | undefined => {
  const { site: record } = context.records;
  if (record === undefined) return undefined;
  const { source } = record;
  const home = resolve(context, regions, source, "home_region", record.home_region);
  const plan = resolve(context, documents, source, "plan", record.plan);
  if (home !== undefined && home.kind !== "city") {
    const detail = { kind: home.kind, file: regions.file };
    report(context, source, "home_region", "home-not-a-city", home.id, detail);
  } else if (record.home_region !== undefined) {
    refuseOtherCities(context, record.home_region);
  }
  if (plan !== undefined) {
    refusePlanWithoutTargets(context);
    refuseFiveYearOutside(context, plan);
  }
  refuseOldDate(context);
  const places = Object.entries(record.places_en ?? {}).map(
    ([id, text]) => [resolve(context, regions, source, "places_en", id), text] as const,
  );
  if (!record.isComplete || home === undefined || plan === undefined) return undefined;
  const { site_code: siteCode, ...lines } = record.footer;
  const footer = Object.entries(lines).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text] as const],
  );
  const site = {
    title: { zh: record.title, en: record.title_en },
    operator: record.operator,
    contact: record.contact,
    baseUrl: record.base_url,
    licence: record.licence,
    isGovernment: record.government,
    isFictional: record.fictional,
    // Both, unless a dataset says that it does without English.
    languages: record.english === false ? (["zh"] as const) : (["zh", "en"] as const),
    footer: Object.fromEntries(footer),
    siteCode,
    asOf: record.as_of,
    released: record.released,
    nextRelease: record.next_release,
    placesEn: new Map(
      places.flatMap(([region, text]) => (region === undefined ? [] : [[region, text] as const])),
    ),
    source,
  };
  return { site, home, plan, fiveYear: record.five_year };
};
