import { diff as words } from "../../i18n/zh/desk/diff.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Report, ReportEntry } from "./report.ts";

/** Beyond this a list is better read on the page. */
const MOST_LINES = 30;

const entryLines = ({ name, context, from, to, details }: ReportEntry): readonly string[] => {
  const title = context === undefined ? name : words.withDetail({ name, detail: context });
  const change =
    from !== undefined && to !== undefined && from !== to
      ? words.arrow({ from, to })
      : (to ?? from ?? "");
  return [
    change === "" ? `    ${title}` : `    ${title}  ${change}`,
    ...details.map((detail) => `        ${detail}`),
  ];
};

const dateLine = ({ label, from, to }: Report["dates"][number]): string =>
  from === to ? words.sameDate({ label, date: to }) : words.cell({ label, from, to });

/** Returns the report as lines of a terminal, the counts first. */
export const reportText = (report: Report): readonly string[] => [
  report.title,
  report.against,
  ...report.dates.map(dateLine),
  ...report.remarks,
  ...(report.counts.length === 0 ? [] : ["", `${words.countsTitle}`]),
  ...report.counts.map(({ label, count }) => `  ${label}  ${formatNumber(count, "zh")}`),
  ...report.sections.flatMap(({ title, note, groups }) => [
    "",
    title,
    ...(groups.length === 0 ? [`  ${words.none}`] : []),
    ...groups.flatMap((group) => [
      `  ${group.title}`,
      ...(group.note === undefined ? [] : [`  ${group.note}`]),
      ...group.entries.slice(0, MOST_LINES).flatMap(entryLines),
      ...(group.entries.length > MOST_LINES
        ? [`    ${words.more({ count: formatNumber(group.entries.length - MOST_LINES, "zh") })}`]
        : []),
    ]),
    ...(note === undefined ? [] : [`  ${note}`]),
  ]),
];
