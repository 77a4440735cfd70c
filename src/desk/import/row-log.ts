/** What becomes of the rows of a table: told in one line for each kind, not one for each row. */

import { measureWords } from "../../i18n/zh/desk/import-words.ts";
import { rowNotes as notes } from "../../i18n/zh/desk/import.ts";
import { codeOf } from "./codes.ts";
import { visibleText } from "./clean-text.ts";
import type { ImportContext, ImportRow } from "./import-row.ts";
import { findIndicator, findRegion } from "./names.ts";
import { readPeriod } from "./read-date.ts";
import { Refusal } from "./read-number.ts";
import type { RowCells } from "./row-cells.ts";
import type { Findings, Place } from "./sheet.ts";

/** Returns the rows as people write them: 4、7—9. */
const rowNumbers = (rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}—${last + 1}`))
    .join("、");
};

export class RowLog {
  /** What the rows are about, as far as they say it: keys as `askedKey` makes them. */
  readonly about = new Set<string>();
  readonly #place: Place;
  readonly #findings: Findings;
  readonly #blank: number[] = [];
  readonly #aside: number[] = [];
  readonly #empty: number[] = [];
  readonly #units = new Set<string>();
  #remarks = 0;
  #lastFilled = 0;

  constructor(place: Place, findings: Findings) {
    this.#place = place;
    this.#findings = findings;
  }

  get emptyCount(): number {
    return this.#empty.length + this.#remarks;
  }

  blank(row: number): void {
    this.#blank.push(row);
  }

  aside(row: number): void {
    this.#aside.push(row);
    this.#lastFilled = row;
  }

  empty(cells: RowCells, context: ImportContext): void {
    this.#lastFilled = cells.row;
    this.#note(cells, context);
    if (cells.at("note") === undefined) this.#empty.push(cells.row);
    else {
      this.#remarks += 1;
      this.#findings.note(cells.place, notes.remarkOnly);
    }
  }

  value(cells: RowCells, context: ImportContext): void {
    this.#lastFilled = cells.row;
    this.#note(cells, context);
  }

  unit({ indicator, unit }: ImportRow): void {
    this.#units.add(`${indicator.name.zh}${unit}`);
  }

  /** Tells what was gathered. Blank rows below the last one with content are no rows. */
  close(): void {
    const blank = this.#blank.filter((row) => row < this.#lastFilled);
    const tell = (rows: readonly number[], text: (p: { rows: string }) => string): void => {
      if (rows.length > 0) this.#findings.note(this.#place, text({ rows: rowNumbers(rows) }));
    };
    tell(blank, notes.blankRows);
    tell(this.#aside, notes.asideRows);
    tell(this.#empty, ({ rows }) => notes.emptyRows({ count: String(this.#empty.length), rows }));
    if (this.#units.size > 0)
      this.#findings.note(this.#place, notes.unitAssumed({ units: [...this.#units].join("、") }));
  }

  /** Keeps what a row is about where it says so by itself; nothing is told. */
  #note(cells: RowCells, { indicators, regions, dataset }: ImportContext): void {
    const textOf = (...fields: readonly Parameters<RowCells["at"]>[0][]): string =>
      visibleText(fields.map((field) => cells.at(field)?.cell.text).find(Boolean) ?? "");
    const [indicator] = findIndicator(indicators, textOf("indicatorId", "indicator")).found;
    const [region] = findRegion(regions, dataset.home, textOf("regionId", "region")).found;
    const measure = codeOf(measureWords, textOf("measureId", "measure"))?.code;
    const period = readPeriod({ kind: "text", text: textOf("period") });
    if (indicator === undefined || region === undefined || period instanceof Refusal) return;
    this.about.add([indicator.id, region.id, measure ?? "", period.value].join("|"));
  }
}
