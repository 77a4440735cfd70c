/** The tables of several offices → the rows of one release, each value once. */

import { rowFaults as faults, rowNotes as notes } from "../../i18n/zh/desk/import.ts";
import { template } from "../../i18n/zh/desk/template.ts";
import { parsePartialDate } from "../../lib/calendar.ts";
import type { Dataset } from "../../model/types.ts";
import { askedKey, askedOf, keyOfAsked } from "../template/targets-to-report.ts";
import type { ImportRow } from "./import-row.ts";
import { placeText } from "./place-text.ts";
import { quoted } from "./quoted.ts";
import type { TableResult } from "./read-table.ts";
import type { Findings, Place } from "./sheet.ts";

const keyOf = ({ indicator, region, measure, period, asOf }: ImportRow): string =>
  [askedKey({ indicator, region, measure, period: { text: period } }), asOf].join("|");

/** Returns what a value can be set against: a level against one that is due in any year. */
const promiseOf = (of: Parameters<typeof askedKey>[0]): string =>
  askedKey(of.measure === "level" ? { ...of, period: { text: "" } } : of);

/** Returns all that a row says beside its key, to be compared. */
const contentOf = (row: ImportRow): string =>
  JSON.stringify([
    Number(row.value),
    row.status,
    row.note,
    row.document,
    row.clause,
    row.includes.map(({ id }) => id).sort(),
  ]);

/** Returns what a row says beside its key, to be read. */
const shownContent = ({ value, status, note }: ImportRow): string =>
  [value, template.status[status], quoted(note)].filter((text) => text !== "").join(", ");

const inOrder = (dataset: Dataset, rows: readonly ImportRow[]): readonly ImportRow[] => {
  const rank = (row: ImportRow): readonly (number | string)[] => [
    dataset.indicators.indexOf(row.indicator),
    dataset.regions.indexOf(row.region),
    row.measure,
    row.period,
    row.asOf,
  ];
  return rows.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((each, index) => each !== right[index]);
    const [one = 0, other = 0] = at < 0 ? [] : [left[at], right[at]];
    return one < other ? -1 : one > other ? 1 : 0;
  });
};

/** Returns the rows of all tables in the order of the data; the same value twice is one. */
export const joinRows = (
  dataset: Dataset,
  tables: readonly TableResult[],
  findings: Findings,
): readonly ImportRow[] => {
  const promised = new Set(dataset.targets.map(promiseOf));
  const kept = new Map<string, ImportRow>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const key = keyOf(row);
    const other = kept.get(key);
    const at = { ...row.place, column: row.columns.get("value") };
    if (other === undefined) {
      kept.set(key, row);
      const { period: text } = row;
      if (promised.has(promiseOf({ ...row, period: { text } }))) continue;
      findings.note(row.place, notes.noTarget({ key: key.replaceAll("|", " ") }));
    } else if (contentOf(other) === contentOf(row)) {
      findings.note(at, notes.sameTwice({ other: placeText(other.place) }));
    } else {
      const otherAt = placeText({ ...other.place, column: other.columns.get("value") });
      const detail = { other: otherAt, value: shownContent(row), otherValue: shownContent(other) };
      findings.refuse(at, faults.otherTwice(detail));
    }
  }
  return inOrder(dataset, [...kept.values()]);
};

/** Tells the rows of this project's own tables that have not come back. */
export const noteMissingRows = (
  dataset: Dataset,
  tables: readonly (TableResult & { readonly place: Place })[],
  findings: Findings,
): void => {
  const marked = tables.filter(({ mark }) => mark !== undefined);
  const offices = Map.groupBy(marked, ({ mark }) => `${mark?.office}|${mark?.asOf}`);
  for (const group of offices.values()) {
    const [first] = group;
    const office = dataset.organisations.find(({ id }) => id === first?.mark?.office);
    const asOf = parsePartialDate(first?.mark?.asOf ?? "");
    if (first === undefined || office === undefined || asOf === undefined) continue;
    const about = new Set(group.flatMap((table) => [...table.about]));
    const missing = askedOf(dataset, office, asOf).filter((each) => !about.has(keyOfAsked(each)));
    if (missing.length === 0) continue;
    const names = missing.map(
      ({ targets: [{ region, indicator }] }) => region.name.zh + indicator.name.zh,
    );
    const count = String(missing.length);
    findings.note(
      first.place,
      notes.missingRows({ office: office.name.zh, count, names: names.join("、") }),
    );
  }
};
