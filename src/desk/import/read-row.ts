/** One row with a value → the value with all that a release says of it. */

import { listSeparator, statusWords } from "../../i18n/zh/desk/import-words.ts";
import { rowFaults as faults, rowNotes as notes } from "../../i18n/zh/desk/import.ts";
import { template } from "../../i18n/zh/desk/template.ts";
import type { ActualStatus, Region } from "../../model/types.ts";
import { bareName } from "./clean-text.ts";
import { codeOf } from "./codes.ts";
import type { ImportContext, ImportRow } from "./import-row.ts";
import { quoted } from "./quoted.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { indicatorLookup, regionLookup, resolveNamed } from "./resolve-named.ts";
import { errorText, nameOfField, type PlacedCell, type RowCells } from "./row-cells.ts";
import { cellNames, readMeasureAndPeriod } from "./read-measure.ts";
import { told } from "./told.ts";
import type { Findings, Place } from "./sheet.ts";

/** What holds for all rows of a table. */
export interface TableFacts {
  /** The date that stands above a table without a column of dates. */
  readonly titleDate: string | undefined;
  readonly separator: string | undefined;
  readonly document: string | undefined;
  readonly clause: string | undefined;
}

const readStatus = (cells: RowCells, findings: Findings): ActualStatus | undefined => {
  const read = cells.text("status");
  if (read === undefined) {
    if (cells.hasColumn("status"))
      findings.refuse(cells.place, faults.blank({ heading: nameOfField("status") }));
    return undefined;
  }
  const { text, placed } = read;
  const status = codeOf(statusWords, text);
  if (status === undefined) {
    const allowed = Object.values(template.status).join("、");
    findings.refuse(placed.place, faults.unknownStatus({ value: quoted(text), allowed }));
    return undefined;
  }
  if (!status.isOwn) {
    const to = template.status[status.code];
    findings.note(placed.place, notes.changed({ from: quoted(text), to, reasons: "" }));
  }
  return status.code;
};

const readAsOf = (cells: RowCells, facts: TableFacts, findings: Findings): string | undefined => {
  const read = cells.text("as_of");
  if (read !== undefined) return told(readDate(read.placed.cell), read.placed, findings);
  if (cells.hasColumn("as_of"))
    findings.refuse(cells.place, faults.blank({ heading: nameOfField("as_of") }));
  return cells.hasColumn("as_of") ? undefined : facts.titleDate;
};

const readIncludes = (
  cells: RowCells,
  context: ImportContext,
  findings: Findings,
): readonly Region[] => {
  const read = cells.text("includes");
  if (read === undefined) return [];
  const lookup = regionLookup(context);
  return read.text
    .split(listSeparator)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .flatMap((name) => {
      const [found, ...others] = lookup.find(name).found;
      if (found !== undefined && others.length === 0) return [found];
      findings.refuse(read.placed.place, lookup.unknown(quoted(name)));
      return [];
    });
};

/** Returns the number of a row in the indicator's unit, whatever unit it was written in. */
const readValue = (
  cells: RowCells,
  placed: PlacedCell,
  of: { readonly unit: string; readonly namedUnit: string | undefined },
  facts: TableFacts,
  findings: Findings,
): { readonly value: string; readonly isUnitStated: boolean } | undefined => {
  const { cell } = placed;
  if (cell.kind === "error") {
    findings.refuse(placed.place, errorText(cell));
    return undefined;
  }
  const stated = cells.text("unit")?.text ?? placed.heading.unit ?? of.namedUnit;
  const statedUnit = stated === undefined ? undefined : bareName(stated);
  const reading = readNumber(cell, { unit: of.unit, statedUnit, separator: facts.separator });
  const value = told(reading, placed, findings);
  if (value === undefined) return undefined;
  if (cell.isFormula === true) findings.note(placed.place, notes.formula({ to: value }));
  // Digits alone, and nothing beside them that says what they count.
  const isUnitStated = statedUnit !== undefined || /[^\d.,\s+-]/.test(cell.text);
  return { value, isUnitStated };
};

/** What a row came to; `isUnitAssumed` where nothing said what its number counts. */
export interface RowResult {
  readonly row: ImportRow;
  readonly isUnitAssumed: boolean;
}

/** Returns the value of a row; undefined where a part of it was refused. */
export const readRow = (
  cells: RowCells,
  context: ImportContext,
  facts: TableFacts,
  findings: Findings,
): RowResult | undefined => {
  const before = findings.faults.length;
  const refuse = (place: Place, text: string): void => findings.refuse(place, text);
  const indicator = resolveNamed(
    cells,
    ["indicatorId", "indicator"],
    indicatorLookup(context),
    findings,
  );
  const region = resolveNamed(cells, ["regionId", "region"], regionLookup(context), findings);
  const asOf = readAsOf(cells, facts, findings);
  const status = readStatus(cells, findings);
  const includes = readIncludes(cells, context, findings);
  const document = cells.text("document")?.text ?? facts.document;
  const clause = cells.text("clause")?.text ?? facts.clause;
  const note = cells.text("note")?.text ?? "";
  const [placed, ...more] = cells.values();
  if (placed === undefined) throw new Error("row without a value");
  if (more.length > 0) {
    refuse(cells.place, faults.twoValues({ cells: cellNames([placed, ...more]) }));
    return undefined;
  }
  const merged = cells.mergedValue();
  if (merged !== undefined) refuse(merged.place, faults.mergedValue({ range: merged.name }));
  if (indicator === undefined) return undefined;
  const of = { indicator: indicator.found, region: region?.found, asOf };
  const kind = readMeasureAndPeriod(cells, placed, of, context, findings);
  const unit = kind?.measure === "growth_rate" ? "%" : indicator.found.unit;
  const number = readValue(cells, placed, { unit, namedUnit: indicator.unit }, facts, findings);
  if (findings.faults.length > before || number === undefined || kind === undefined)
    return undefined;
  if (region === undefined || asOf === undefined || status === undefined) return undefined;
  return {
    isUnitAssumed: !number.isUnitStated,
    row: {
      place: cells.place,
      columns: new Map([...cells.releaseColumns(), ["value", placed.heading.column]]),
      indicator: indicator.found,
      region: region.found,
      ...kind,
      asOf,
      value: number.value,
      unit,
      status,
      document,
      clause,
      note,
      includes,
    },
  };
};
