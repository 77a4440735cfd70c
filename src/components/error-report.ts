/** The report of an error, with what the site knows of it filled in. */

import type { Messages } from "../i18n/messages.ts";
import { formatPeriod } from "../lib/format.ts";
import type { Language, Target } from "../model/types.ts";
import { sectionHref } from "./links.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import { targetValueText } from "./words.ts";

export type ReportField = keyof Messages["site"]["report"]["fields"];

export interface ReportLine {
  readonly field: ReportField;
  /** With the mark that parts it from what is filled in. */
  readonly name: string;
  readonly value: string;
}

/** Returns the lines of a report; a field that is not known says what belongs there. */
export const reportLines = (
  { report }: Messages["site"],
  known: Partial<Readonly<Record<ReportField, string>>>,
): readonly ReportLine[] =>
  // What a catalogue has is known to the compiler, its order is that of the text.
  (Object.keys(report.fields) as ReportField[]).map((field) => ({
    field,
    name: report.fieldName({ name: report.fields[field] }),
    value: known[field] ?? report.blank[field],
  }));

/** Returns the report as plain text. */
export const reportText = (lines: readonly ReportLine[]): string =>
  lines.map(({ name, value }) => name + value).join("\n");

/** Returns where an error is reported: the page that says how, with a query that a reader can read. */
const reportHref = (field: "id" | "page", value: string, lang: Language): string =>
  sectionHref(`/about/?${field}=${encodeURIComponent(value).replaceAll("%2F", "/")}#errors`, lang);

/** The way to report a target, with a name that tells it from the others of its page. */
export interface TargetReport {
  readonly href: string;
  /** Begins with the words that are seen. */
  readonly name: string;
}

export const targetReport = (target: Target, lang: Language): TargetReport => ({
  href: reportHref("id", target.id, lang),
  name: messagesIn(lang).site.report.targetOf({
    region: target.region.name[lang],
    period: formatPeriod(target.period, lang),
    indicator: target.indicator.name[lang],
    value: targetValueText(target, lang),
  }),
});
export const pageReportHref = (address: string, lang: Language): string =>
  reportHref("page", address, lang);
