/** The home page in words: its headline, its counts, and what stands out in the split. */

import type { Allocation } from "../../analysis/allocation.ts";
import { coverageByDocument } from "../../analysis/coverage.ts";
import { homeFindings } from "../../analysis/findings.ts";
import { homeTargets, unitTargets } from "../../analysis/home-targets.ts";
import { namedGoals } from "../../analysis/named-goals.ts";
import { leadingShares } from "../../analysis/newest-splits.ts";
import { searchedUntil } from "../../analysis/searched-until.ts";
import { assessmentOf, completedOfDue } from "../../analysis/status.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { targetNumberText, targetValueText, yearText } from "../../components/words.ts";
import { yearOf } from "../../lib/calendar.ts";
import { formatDate, formatNumber, formatShare } from "../../lib/format.ts";
import type { Dataset, Language } from "../../model/types.ts";

/** What was promised: the named goals, or how many targets there are. */
const promiseText = (dataset: Dataset, lang: Language): string => {
  const words = messagesIn(lang);
  const { headline } = words.home;
  const count = (value: number): string => formatNumber(value, lang);
  const { headlineGoals, targetCount } = homeFindings(dataset);
  const city = dataset.home.name[lang];
  if (headlineGoals.length === 0) return headline.noGoals({ city, count: count(targetCount) });
  const named = namedGoals(dataset);
  return headline.promise({
    city,
    year: yearText(dataset.fiveYear.lastYear, lang),
    count: count(headlineGoals.length),
    named: count(named.length),
    goals: words.site.clauses({
      items: named.map((target) =>
        headline.goal({
          indicator: target.indicator.name[lang],
          value: targetValueText(target, lang),
          number: targetNumberText(target, lang),
          unit: target.unit,
          comparator: target.comparator,
          commitment: target.commitment,
        }),
      ),
    }),
  });
};

/** What could be found of it. */
const outcomeText = (dataset: Dataset, lang: Language): string => {
  const { headline } = messagesIn(lang).home;
  const count = (value: number): string => formatNumber(value, lang);
  const { foundAllCount, foundCount, dueCount, targetCount } = homeFindings(dataset);
  if (foundAllCount === 0)
    return dueCount === 0 ? headline.noneDueNoneFound : headline.nothingFound;
  if (dueCount === 0)
    return headline.noneDue({ found: count(foundAllCount), total: count(targetCount) });
  const assessments = homeTargets(dataset).map((target) => assessmentOf(dataset, target));
  return headline.someFound({
    due: count(dueCount),
    found: count(foundCount),
    completed: count(completedOfDue(assessments)),
  });
};

export const homeHeadline = (dataset: Dataset, lang: Language): string =>
  promiseText(dataset, lang) + outcomeText(dataset, lang);

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
}

/** Returns how many targets there are, are due, were found and were assigned to units. */
export const homeFacts = (dataset: Dataset, lang: Language): readonly Fact[] => {
  const words = messagesIn(lang);
  const messages = words.home;
  const count = (value: number): string => formatNumber(value, lang);
  const findings = homeFindings(dataset);
  const searched = searchedUntil(dataset);
  const unitPeriods = new Set(unitTargets(dataset).map(({ period }) => period.text));
  const lastAssigned =
    findings.lastAssignedYear === undefined ? undefined : yearText(findings.lastAssignedYear, lang);
  const documents = coverageByDocument(dataset).map(({ key, total }) => {
    const date = key.issued ?? key.published ?? key.accessed;
    return messages.facts.ofDocument({ year: yearText(yearOf(date), lang), count: count(total) });
  });
  return [
    {
      label: messages.facts.targets,
      value: count(findings.targetCount),
      note: documents.length > 1 ? documents.join(words.site.listSeparator) : undefined,
    },
    {
      label: messages.facts.due,
      value: count(findings.dueCount),
      note:
        findings.targetCount > findings.dueCount
          ? messages.facts.notDue({ count: count(findings.targetCount - findings.dueCount) })
          : undefined,
    },
    {
      label: messages.facts.found,
      value: count(findings.foundAllCount),
      note: messages.facts.searchedUntil({ date: searched && formatDate(searched, lang) }),
    },
    {
      label: messages.facts.assigned,
      value: count(findings.assignedCount),
      note:
        lastAssigned === undefined
          ? undefined
          : unitPeriods.size === 1
            ? messages.facts.allFor({ year: lastAssigned })
            : messages.facts.lastFor({ year: lastAssigned }),
    },
  ];
};

/** Returns who carries most of which targets; undefined where no unit does. */
export const leadingText = (
  allocations: readonly Allocation[],
  lang: Language,
): string | undefined => {
  const { matrix } = messagesIn(lang).home;
  const [leading, second] = leadingShares(allocations);
  if (leading === undefined) return undefined;
  return matrix.finding({
    region: leading.region.name[lang],
    indicator: leading.allocation.cityTarget.indicator.name[lang],
    share: formatShare(leading.share, lang, { digits: 1 }),
    next:
      second === undefined
        ? ""
        : matrix.findingNext({
            indicator: second.allocation.cityTarget.indicator.name[lang],
            share: formatShare(second.share, lang, { digits: 1 }),
          }),
  });
};
