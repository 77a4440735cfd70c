/** How a value is measured and for which time: said by the row, by the heading, or by the one target. */

import { measureWords } from "../../i18n/zh/desk/import-words.ts";
import { rowFaults as faults, rowNotes as notes } from "../../i18n/zh/desk/import.ts";
import { template } from "../../i18n/zh/desk/template.ts";
import { lastDayOfYear, parsePartialDate, parsePeriod, type Period } from "../../lib/calendar.ts";
import { formatPeriod } from "../../lib/format.ts";
import type { Indicator, Measure, Region, Target } from "../../model/types.ts";
import { askedPeriod } from "../template/targets-to-report.ts";
import { measureOfField, valueFieldOf, valueFields } from "../template/value-fields.ts";
import { codeOf } from "./codes.ts";
import type { ImportContext } from "./import-row.ts";
import { quoted } from "./quoted.ts";
import { readPeriod } from "./read-date.ts";
import { nameOfField, type PlacedCell, type RowCells } from "./row-cells.ts";
import { cellName, type Findings } from "./sheet.ts";
import { told } from "./told.ts";

interface Kind {
  readonly measure: Measure;
  readonly period: string;
}

/** What a row is known to be about. */
interface About {
  readonly indicator: Indicator;
  readonly region: Region | undefined;
  readonly asOf: string | undefined;
}

/** Returns the names of the cells: C7、D7. */
export const cellNames = (placed: readonly PlacedCell[]): string =>
  placed.map(({ place }) => cellName(place.row ?? 0, place.column ?? 0)).join("、");

/** Reads a word for a measure; null where one stands there that is none. */
const wordAt = (
  cells: RowCells,
  field: "measureId" | "measure",
  findings: Findings,
): Measure | undefined | null => {
  const read = cells.text(field);
  if (read === undefined) return undefined;
  const measure = codeOf(measureWords, read.text)?.code;
  if (measure !== undefined) return measure;
  const allowed = Object.values(template.measure).join("、");
  findings.refuse(read.placed.place, faults.unknownMeasure({ value: quoted(read.text), allowed }));
  return null;
};

const kindText = ({ measure, period }: { readonly measure: Measure; readonly period: Period }) =>
  `${template.measure[measure]} ${formatPeriod(period, "zh")}`;

/** Returns the period that a value of that day is of, for a target; undefined where it cannot be its. */
const periodFor = (target: Target, asOf: string | undefined): Period | undefined => {
  const date = asOf === undefined ? undefined : parsePartialDate(asOf);
  if (date === undefined) return target.period;
  const period = askedPeriod(target, date);
  if (period === undefined || target.measure === "level") return period;
  return date.first <= lastDayOfYear(period.lastYear) ? period : undefined;
};

/** Returns the measure and period of the one target that fits what the row says. */
const fromTarget = (
  cells: RowCells,
  known: { readonly measure: Measure | undefined; readonly period: string | undefined },
  { indicator, region, asOf }: About,
  { dataset }: ImportContext,
  findings: Findings,
): Kind | undefined => {
  if (region === undefined) return undefined;
  const fitting = new Map(
    (dataset.targetsByRegion.get(region) ?? []).flatMap((target) => {
      const period = periodFor(target, asOf);
      if (target.indicator !== indicator || period === undefined) return [];
      if (known.measure !== undefined && target.measure !== known.measure) return [];
      if (known.period !== undefined && period.text !== known.period) return [];
      const kind = { measure: target.measure, period };
      return [[kindText(kind), kind] as const];
    }),
  );
  // A level of that day is that of its year, and not a late one of an earlier year.
  const isOfYear = ({ period }: { readonly period: Period }): boolean =>
    asOf?.startsWith(period.text) === true;
  const kinds = [...fitting.values()];
  const levels = kinds.filter((each) => each.measure === "level" && isOfYear(each));
  const [kind, ...others] = kinds.filter(
    (each) => each.measure !== "level" || levels.length === 0 || isOfYear(each),
  );
  if (kind === undefined) {
    findings.refuse(cells.place, faults.noTargetFits);
    return undefined;
  }
  if (others.length > 0) {
    findings.refuse(cells.place, faults.whichTarget({ targets: [...fitting.keys()].join("、") }));
    return undefined;
  }
  const period = kind.period.text;
  findings.note(cells.place, notes.asked({ measure: template.measure[kind.measure], period }));
  return { measure: kind.measure, period };
};

/** Tells a value under a heading of another kind of value. */
const refuseWrongColumn = (
  { heading, place }: PlacedCell,
  { measure, period: text }: Kind,
  findings: Findings,
): void => {
  const field = valueFields.find((each) => each === heading.field);
  const period = parsePeriod(text);
  if (field === undefined || field === "value" || period === undefined) return;
  const right = valueFieldOf(measure, period);
  // 本年累计 is what the first year of several adds up to as well, but no more than that.
  if (right === field || (field === "value_of_period" && right === "value_of_year")) return;
  findings.refuse(
    place,
    faults.wrongColumn({
      heading: heading.text,
      measure: template.measure[measure],
      right: nameOfField(right),
    }),
  );
};

/** Returns how the value of a row is measured and for which period; undefined where that is open. */
export const readMeasureAndPeriod = (
  cells: RowCells,
  value: PlacedCell,
  about: About,
  context: ImportContext,
  findings: Findings,
): Kind | undefined => {
  const byId = wordAt(cells, "measureId", findings);
  const byWord = wordAt(cells, "measure", findings);
  if (byId === null || byWord === null) return undefined;
  if (byId !== undefined && byWord !== undefined && byId !== byWord) {
    findings.refuse(cells.place, faults.disagreeing({ id: byId, name: template.measure[byWord] }));
    return undefined;
  }
  const periodCell = cells.text("period");
  const period =
    periodCell === undefined
      ? undefined
      : told(readPeriod(periodCell.placed.cell), periodCell.placed, findings);
  if (periodCell !== undefined && period === undefined) return undefined;
  const measure = byId ?? byWord;
  const field = valueFields.find((each) => each === value.heading.field) ?? "value";
  const known = { measure: measure ?? measureOfField[field], period };
  const kind =
    measure !== undefined && period !== undefined
      ? { measure, period }
      : known.measure !== undefined && period !== undefined
        ? { measure: known.measure, period }
        : fromTarget(cells, known, about, context, findings);
  if (kind !== undefined) refuseWrongColumn(value, kind, findings);
  return kind;
};
