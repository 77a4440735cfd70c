/** What a new release changes in the files of a dataset beside its own file. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import Papa from "papaparse";

import type { ImportRow } from "../desk/import/import-row.ts";
import { importWords as words } from "../i18n/zh/desk/import.ts";
import { DAY_MS, parsePartialDate, type PartialDate } from "../lib/calendar.ts";
import { decode } from "../load/decode.ts";
import type { Dataset } from "../model/types.ts";
import type { FileChange } from "./change-data.ts";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./command-line.ts";

const BYTE_ORDER_MARK = "\uFEFF";

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Returns the last day of what a release knows: that of its newest value or of those before it. */
export const newestDay = (
  dataset: Dataset,
  rows: readonly ImportRow[],
  release: PartialDate,
): string => {
  const days = rows.map(({ asOf }) => {
    const date = parsePartialDate(asOf);
    return Math.min(date?.last ?? dataset.site.asOf.last, release.first);
  });
  return isoDay(Math.max(dataset.site.asOf.last, ...days));
};

/** Returns the JSON text with the text of one top-level name replaced. */
const withText = (json: string, name: string, text: string, file: string): string => {
  const pattern = new RegExp(`("${name}"\\s*:\\s*)"[^"\\\\]*"`, "g");
  if ([...json.matchAll(pattern)].length !== 1)
    throw new CommandError(words.siteUnreadable({ file, name }));
  return json.replace(pattern, (_, start: string) => `${start}${JSON.stringify(text)}`);
};

/** Returns the change of `site.json`, the rest of it as people keep it. */
export const siteChange = (
  folder: string,
  dates: { readonly asOf: string; readonly released: string; readonly next: string | undefined },
): FileChange => {
  const name = "site.json";
  const before = new Uint8Array(readFileSync(join(folder, name)));
  let text = decode(before) ?? "";
  const file = `${folder}/${name}`;
  text = withText(text, "as_of", dates.asOf, file);
  text = withText(text, "released", dates.released, file);
  if (dates.next !== undefined) text = withText(text, "next_release", dates.next, file);
  return { name, text, before };
};

/** Returns the change of `releases.csv`, which every sound dataset has: a line more. */
export const releasesChange = (
  folder: string,
  cells: { readonly date: string; readonly note: string | undefined; readonly note_en: string },
): FileChange => {
  const name = "releases.csv";
  const file = `${folder}/${name}`;
  if (cells.note === undefined)
    throw new CommandError(words.noteMissing({ file }), { exitCode: exitCodes.misused });
  const before = new Uint8Array(readFileSync(join(folder, name)));
  const text = (decode(before) ?? "").replace(/\n*$/, "\n");
  const [header = []] = Papa.parse<string[]>(text.split("\n")[0] ?? "", { delimiter: "," }).data;
  const byName: Readonly<Record<string, string>> = { ...cells, note: cells.note };
  const line = Papa.unparse([header.map((column) => byName[column.trim()] ?? "")]);
  return { name, text: `${BYTE_ORDER_MARK}${text}${line}\n`, before };
};
