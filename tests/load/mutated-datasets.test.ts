/** Damaged datasets: each is refused in sentences, or loaded with every row that it has. */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { describeIssue } from "../../src/i18n/faults.ts";
import { DataError } from "../../src/lib/issues.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";
import { generateCity } from "../fictional/generate.ts";
import { randomOf } from "../fictional/random.ts";
import { type Files, mutate } from "./mutations.ts";

const CASES = process.env["TEST_LONG"] === undefined ? 100 : 2000;

const realCity = (): Files => {
  const folder = join(import.meta.dirname, "..", "..", "data");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  return new Map(
    names
      .filter((name) => !name.endsWith(".md") && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
};

const fictionalCity = (): Files =>
  new Map(
    [...generateCity({ districts: 4, releases: 3 })].map(([name, text]) => [
      name,
      Buffer.from(text),
    ]),
  );

const write = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};

/** The text of a file that was loaded: it is in one of the two encodings. */
const textOf = (bytes: Uint8Array): string => {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The other one, then.
    }
  throw new Error("loaded in no known encoding");
};

type Row = Readonly<Record<string, string>>;

/** Reads a file for itself, without the loader: each row that says anything, by column name. */
const rowsOf = (name: string, bytes: Uint8Array): readonly Row[] => {
  const text = textOf(bytes).replace(/\r\n?/g, "\n");
  if (name.endsWith(".json")) {
    const list: unknown = JSON.parse(text);
    // Only releases are read here, each an array of objects of texts and numbers.
    return (list as Readonly<Record<string, unknown>>[]).map((object) =>
      Object.fromEntries(Object.entries(object).map(([key, value]) => [key, String(value ?? "")])),
    );
  }
  const [header = [], ...body] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
  return body
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])));
};

/** What tells the rows of each table apart; the columns are called alike in the public files. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  targets: ["indicator", "region", "measure", "period", "value", "unit", "clause", "wording"],
  actuals: ["indicator", "region", "measure", "period", "value", "unit", "status", "note"],
  related: ["region", "indicator", "value", "statement_zh", "document"],
  subsidies: ["jurisdiction", "recipient", "level", "trigger", "amount", "tier", "wording"],
  tasks: ["id", "name", "summary"],
  carriers: ["name", "region", "action"],
  regions: ["id", "name_zh", "kind", "parent"],
  indicators: ["id", "name_zh", "unit", "definition_zh"],
  corrections: ["file", "key", "old", "new", "reason"],
  searches: ["what", "where", "result"],
  acknowledged: ["warning", "key", "reason"],
};

/** A cell as both sides write it: numbers by what they are. */
const plain = (cell: string): string => {
  const text = cell.replace(/\r\n?/g, "\n");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? String(Number(text)) : text;
};

const lines = (table: string, rows: readonly Row[]): readonly string[] =>
  rows
    .map((row) => JSON.stringify((KEYS[table] ?? []).map((column) => plain(row[column] ?? ""))))
    .sort();

/** Rows of the files that the public table of the same name lacks, and the other way round. */
const lostRows = (files: Files, dataset: Dataset): readonly string[] => {
  const published = new Map(publicFiles(dataset).map((file) => [file.path, file]));
  return Object.keys(KEYS).flatMap((table) => {
    const entered = [...files]
      .filter(([name]) => name === `${table}.csv` || new RegExp(`^${table}/[^.~]`).test(name))
      .flatMap(([name, bytes]) => rowsOf(name, bytes));
    const body = published.get(`${table}.csv`)?.body ?? "";
    const out = Papa.parse<Row>(body.replace(/^\ufeff/, ""), {
      header: true,
      delimiter: ",",
      newline: "\r\n",
      skipEmptyLines: true,
    }).data;
    const [mine, theirs] = [lines(table, entered), lines(table, out)];
    return JSON.stringify(mine) === JSON.stringify(theirs)
      ? []
      : [`${table}: ${mine.find((line) => !theirs.includes(line)) ?? theirs.length}`];
  });
};

/** Tables without a public file of their own: how many rows became objects. */
const lostObjects = (files: Files, dataset: Dataset): readonly string[] =>
  (["organisations", "terms", "baselines"] as const)
    .map((table) => {
      const rows = rowsOf(`${table}.csv`, files.get(`${table}.csv`) ?? new Uint8Array()).length;
      return rows === dataset[table].length ? "" : `${table}: ${rows}, ${dataset[table].length}`;
    })
    .filter((fault) => fault !== "");

/** What is wrong with how a damaged dataset was taken. */
const faultsOf = (folder: string, files: Files): readonly string[] => {
  write(folder, files);
  try {
    const dataset = loadDataset(folder);
    return [...lostRows(files, dataset), ...lostObjects(files, dataset)];
  } catch (error) {
    if (!(error instanceof DataError))
      return [String(error instanceof Error ? error.stack : error)];
    // What a sentence quotes is the file’s own, be it the word “undefined”.
    const sentences = error.issues.map((issue) => describeIssue(issue));
    const isBad = (text: string): boolean => /undefined|NaN(?!”)|\[object|\n/.test(text);
    return error.issues.length === 0
      ? ["refused without a reason"]
      : sentences.filter((text) => isBad(text.replace(/“[^”]*”|"[^"]*"/g, "“”")));
  }
};

describe.each([
  ["the real city", realCity],
  ["the fictional city", fictionalCity],
])("%s, damaged", (_, city) => {
  const whole = city();

  test("is whole to begin with", () => {
    expect(faultsOf(join(temporaryFolder(), "data"), whole)).toEqual([]);
  });

  test("is found out to have lost a row, changed one or gained one", () => {
    const folder = join(temporaryFolder(), "data");
    write(folder, whole);
    const dataset = loadDataset(folder);
    const [name] = [...whole.keys()].filter((key) => key.startsWith("targets/"));
    const text = Buffer.from(whole.get(name ?? "") ?? []).toString("utf8");
    const [header = "", row = "", ...rows] = text.split("\n");
    const lostAfter = (...lines: readonly string[]): number => {
      const changed = new Map(whole).set(name ?? "", Buffer.from(lines.join("\n")));
      return lostRows(changed, dataset).length;
    };
    expect(lostAfter(header, row, ...rows)).toBe(0);
    expect(lostAfter(header, row, row, ...rows)).toBe(1);
    expect(lostAfter(header, ...rows)).toBe(1);
    expect(lostAfter(header, row.replace(/\d/, "7"), ...rows)).toBe(1);
  });

  test(
    `is refused in sentences or loses no row, ${CASES / 2} times`,
    () => {
      const folder = join(temporaryFolder(), "data");
      const found: string[] = [];
      for (let seed = 1; seed <= CASES / 2; seed += 1) {
        const files = new Map(whole);
        mutate(files, randomOf(seed));
        for (const fault of faultsOf(folder, files)) found.push(`seed ${seed}: ${fault}`);
      }
      expect(found).toEqual([]);
    },
    CASES * 1000,
  );
});
