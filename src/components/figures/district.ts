import type { Allocation } from "../../analysis/allocation.ts";
import type { Assessment } from "../../analysis/status.ts";
import { allocationStripChart } from "../../charts/allocation-strip.ts";
import type { Period } from "../../lib/calendar.ts";
import { formatPeriod, formatShare } from "../../lib/format.ts";
import type { Language, Region } from "../../model/types.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { statusText, targetValueText } from "../words.ts";
import type { ChartSheet } from "./figure.ts";

/** A target of a unit, with the split that it is part of. */
export interface UnitTarget {
  readonly assessment: Assessment;
  readonly place:
    | { readonly allocation: Allocation; readonly part: { readonly share: number | undefined } }
    | undefined;
}

/** The anchor of a unit's targets of a period on its page. */
export const unitTargetsAnchor = ({ text }: Period): string => `targets-${text.replace("/", "-")}`;

/** Name of the file that shows them. */
export const unitTargetsId = (region: Region, period: Period): string =>
  `${region.id}-${unitTargetsAnchor(period)}`;

/**
 * Returns a unit's targets of a period that are parts of a split, each as a strip of all parts with
 * the unit's own drawn solid; undefined where none is part of one.
 */
export const unitTargetsSheet = (
  region: Region,
  period: Period,
  targets: readonly UnitTarget[],
  unitCount: string,
  lang: Language,
): ChartSheet | undefined => {
  const { charts: messages, districts, chartFiles, site, vocabulary } = messagesIn(lang);
  const placed = targets.flatMap(({ assessment, place }) =>
    place === undefined ? [] : [{ assessment, ...place }],
  );
  if (placed.length === 0) return undefined;
  return {
    id: unitTargetsId(region, period),
    name: chartFiles.nameOfPlace({
      name: districts.one.targetsTitle({ period: formatPeriod(period, lang) }),
      region: region.name[lang],
    }),
    description: districts.one.targetsNote({ count: unitCount }).trim(),
    sources: placed.map(({ assessment }) => assessment.target.clause),
    page: `/districts/${region.id}/`,
    anchor: unitTargetsAnchor(period),
    isOfUnit: true,
    parts: (width) =>
      placed.map(({ assessment, allocation, part }) => ({
        label: [
          assessment.target.indicator.name[lang],
          targetValueText(assessment.target, lang),
          ...(part.share === undefined
            ? []
            : [districts.one.share({ share: formatShare(part.share, lang, { digits: 1 }) })]),
          assessment.reason === undefined
            ? statusText(assessment, lang)
            : vocabulary.reason[assessment.reason],
        ].join(site.detailSeparator),
        chart: allocationStripChart({ allocation, highlight: region }, { width, lang, messages }),
      })),
  };
};
