/** The table that an office fills in, whatever kind of file it becomes. */

import { headings, type HeadingField } from "../../i18n/zh/desk/headings.ts";
import { template as words } from "../../i18n/zh/desk/template.ts";
import { vocabulary } from "../../i18n/zh/vocabulary.ts";
import { DAY_MS, lastDayOfYear, type PartialDate, parsePartialDate } from "../../lib/calendar.ts";
import { formatNumber } from "../../lib/format.ts";
import {
  type Actual,
  type Dataset,
  type Organisation,
  seriesKey,
  type Target,
} from "../../model/types.ts";
import { askedOf, type AskedValue } from "./targets-to-report.ts";
import { valueFieldOf, valueFields } from "./value-fields.ts";

export interface TemplateCell {
  readonly text: string;
  /** A cell that the office fills in; `text` is then what stands there already. */
  readonly isInput: boolean;
}

export interface TemplateColumn {
  readonly field: HeadingField;
  readonly heading: string;
}

export interface TemplateTable {
  readonly office: Organisation;
  readonly asOf: PartialDate;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly TemplateCell[])[];
}

interface Column extends TemplateColumn {
  readonly cell: (of: AskedValue) => TemplateCell;
}

const shown = (text: string): TemplateCell => ({ text, isInput: false });
const filledIn = (text: string): TemplateCell => ({ text, isInput: true });

/** Returns the value that was published last: of an addition within its period, else of any. */
const lastPublished = (
  dataset: Dataset,
  { targets: [target], period: asked }: AskedValue,
): Actual | undefined =>
  dataset.series
    .get(seriesKey(target))
    ?.findLast(({ measure, period }) => measure !== "increment" || period.text === asked.text);

const goalText = (target: Target): string =>
  words.goal({
    value: vocabulary.targetValue({
      ...target,
      value: formatNumber(target.value, "zh"),
      valueMax: target.valueMax === undefined ? undefined : formatNumber(target.valueMax, "zh"),
    }),
    document: target.document.number ?? target.document.title,
  });

/** Returns the day that is filled in: the one asked for, or the last of a period that is over. */
const dayFor = ({ period }: AskedValue, asOf: PartialDate): string => {
  const last = lastDayOfYear(period.lastYear);
  return asOf.last <= last ? asOf.text : new Date(last * DAY_MS).toISOString().slice(0, 10);
};

const columnsFor = (
  dataset: Dataset,
  asked: readonly AskedValue[],
  asOf: PartialDate,
): readonly Column[] => {
  const own = (field: HeadingField, cell: Column["cell"], at = 0): Column => {
    const heading = headings[field][at];
    if (heading === undefined) throw new Error(`field without a heading: ${field} ${at}`);
    return { field, heading, cell };
  };
  const fieldOf = ({ targets: [target], period }: AskedValue) =>
    valueFieldOf(target.measure, period);
  const fields = new Set(asked.map(fieldOf));
  const last = (of: AskedValue) => lastPublished(dataset, of);
  const lastValue = (of: AskedValue): string => {
    const value = last(of)?.value;
    return value === undefined ? "" : formatNumber(value, "zh");
  };
  return [
    own("indicator", ({ targets: [target] }) => shown(target.indicator.name.zh)),
    own("region", ({ targets: [target] }) => shown(target.region.name.zh)),
    own("measure", ({ targets: [target] }) => shown(words.measure[target.measure])),
    own("period", ({ period }) => shown(period.text)),
    own("seen", ({ targets }) => shown(targets.map(goalText).join("；")), 0),
    own("unit", ({ targets: [target] }) => shown(target.unit)),
    own("seen", ({ targets: [target] }) => shown(target.indicator.definition.zh), 2),
    own("seen", (of) => shown(lastValue(of)), 3),
    own("seen", (of) => shown(last(of)?.asOf.text ?? ""), 4),
    ...valueFields
      .filter((field) => fields.has(field))
      .map((field) => own(field, (of) => ({ text: "", isInput: fieldOf(of) === field }))),
    own("as_of", (of) => filledIn(dayFor(of, asOf))),
    own("status", () => filledIn("")),
    own("note", () => filledIn("")),
    own("includes", () => filledIn("")),
    own("indicatorId", ({ targets: [target] }) => shown(target.indicator.id)),
    own("regionId", ({ targets: [target] }) => shown(target.region.id)),
    own("measureId", ({ targets: [target] }) => shown(target.measure)),
  ];
};

/** Returns the day that an office is asked for, or undefined where the text is no day. */
export const parseDay = (text: string): PartialDate | undefined => {
  const date = parsePartialDate(text);
  return date?.precision === "day" ? date : undefined;
};

/** Returns the table of an office; undefined where there is nothing to ask it for. */
export const templateTable = (
  dataset: Dataset,
  office: Organisation,
  asOf: PartialDate,
): TemplateTable | undefined => {
  const asked = askedOf(dataset, office, asOf);
  if (asked.length === 0) return undefined;
  const columns = columnsFor(dataset, asked, asOf);
  return {
    office,
    asOf,
    title: words.title({ name: office.name.zh, id: office.id, asOf: asOf.text }),
    columns: columns.map(({ field, heading }) => ({ field, heading })),
    rows: asked.map((of) => columns.map(({ cell }) => cell(of))),
  };
};
