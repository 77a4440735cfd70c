import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { seedRecordSchema, type SeedRecord } from "./schema.ts";

// `data/` is read here without any of the code under `src/`: a fault that the two shared would
// otherwise hide from the reconciliation.

export interface TargetLine {
  readonly at: string;
  readonly document: string;
  /** Every clause that prints the figure, the first one first. */
  readonly clauses: readonly string[];
  readonly indicator: string;
  readonly region: string;
  readonly measure: string;
  readonly period: string;
  readonly comparator: string;
  readonly commitment: string;
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string;
  readonly wording: string;
}

export interface SubsidyLine {
  readonly at: string;
  readonly document: string;
  readonly clause: string;
  readonly jurisdiction: string;
  readonly recipient: string;
  readonly level: string;
  readonly trigger: string;
  readonly amount: number | undefined;
  readonly amountMax: number | undefined;
  /** Percent. */
  readonly rate: number | undefined;
  readonly termYears: number | undefined;
  readonly unit: string;
  readonly basis: string;
  readonly tier: string;
}

export interface TaskLine {
  readonly at: string;
  readonly deadline: string;
  readonly clauses: readonly string[];
}

export interface PublishedLine {
  readonly at: string;
  readonly document: string;
  readonly region: string;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  /** Absent for related figures, which name no clause. */
  readonly clause: string | undefined;
}

export interface CarrierLine {
  readonly at: string;
  readonly name: string;
  readonly region: string;
  readonly action: string;
  readonly clause: string;
}

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string(),
  index_number: z.string(),
  issuer: z.string(),
  issued: z.string(),
  published: z.string(),
  status: z.string(),
  kind: z.string(),
  sha256: z.array(z.string()),
  clauses: z.record(z.string(), z.string()),
});

export type DocumentEntry = z.output<typeof documentSchema>;

export interface Ledger {
  readonly documents: readonly DocumentEntry[];
  readonly targets: readonly TargetLine[];
  readonly subsidies: readonly SubsidyLine[];
  readonly tasks: readonly TaskLine[];
  readonly actuals: readonly PublishedLine[];
  readonly related: readonly PublishedLine[];
  readonly carriers: readonly CarrierLine[];
}

interface Line {
  readonly at: string;
  text(column: string): string;
  number(column: string): number;
  optionalNumber(column: string): number | undefined;
  list(column: string): string[];
}

function readLines(folder: string, file: string): Line[] {
  const text = readFileSync(join(folder, file), "utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd();
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ",",
  });
  // A table that holds no row yet is its header line alone.
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  return data.map((row, index) => {
    const at = `${file} line ${index + 2}`;
    const cell = (column: string): string => {
      const value = row[column];
      if (value === undefined) throw new Error(`${at}: no column ${column}`);
      return value.trim();
    };
    const optionalNumber = (column: string): number | undefined => {
      const value = cell(column);
      if (value === "") return undefined;
      const number = Number(value);
      if (!Number.isFinite(number)) throw new Error(`${at} ${column}: not a number: ${value}`);
      return number;
    };
    return {
      at,
      text: cell,
      optionalNumber,
      number: (column) => {
        const value = optionalNumber(column);
        if (value === undefined) throw new Error(`${at} ${column}: empty`);
        return value;
      },
      list: (column) =>
        cell(column)
          .split(/[;；、]/)
          .map((part) => part.trim())
          .filter((part) => part !== ""),
    };
  });
}

function csvFiles(folder: string, subfolder: string): string[] {
  return readdirSync(join(folder, subfolder))
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => `${subfolder}/${name}`);
}

/** Returns the rows of the dataset in `folder` that a source document can answer for. */
export function readLedger(folder: string): Ledger {
  const published = (line: Line, clause: string | undefined): PublishedLine => ({
    at: line.at,
    document: line.text("document"),
    region: line.text("region"),
    indicator: line.text("indicator"),
    value: line.number("value"),
    unit: line.text("unit"),
    clause,
  });
  return {
    documents: z
      .array(documentSchema)
      .parse(JSON.parse(readFileSync(join(folder, "documents.json"), "utf8"))),
    targets: csvFiles(folder, "targets").flatMap((file) =>
      readLines(folder, file).map((line) => ({
        at: line.at,
        document: file.slice("targets/".length, -".csv".length),
        clauses: [line.text("clause"), ...line.list("also_in")],
        indicator: line.text("indicator"),
        region: line.text("region"),
        measure: line.text("measure"),
        period: line.text("period"),
        comparator: line.text("comparator"),
        commitment: line.text("commitment"),
        value: line.number("value"),
        valueMax: line.optionalNumber("value_max"),
        unit: line.text("unit"),
        wording: line.text("wording"),
      })),
    ),
    subsidies: readLines(folder, "subsidies.csv").map((line) => ({
      at: line.at,
      document: line.text("document"),
      clause: line.text("clause"),
      jurisdiction: line.text("jurisdiction"),
      recipient: line.text("recipient"),
      level: line.text("level"),
      trigger: line.text("trigger"),
      amount: line.optionalNumber("amount"),
      amountMax: line.optionalNumber("amount_max"),
      rate: line.optionalNumber("rate"),
      termYears: line.optionalNumber("term_years"),
      unit: line.text("unit"),
      basis: line.text("basis"),
      tier: line.text("tier"),
    })),
    tasks: readLines(folder, "tasks.csv").map((line) => ({
      at: line.at,
      deadline: line.text("deadline"),
      clauses: line.list("clause"),
    })),
    actuals: csvFiles(folder, "actuals").flatMap((file) =>
      readLines(folder, file).map((line) => published(line, line.text("clause"))),
    ),
    related: readLines(folder, "related.csv").map((line) => published(line, undefined)),
    carriers: readLines(folder, "carriers.csv").map((line) => ({
      at: line.at,
      name: line.text("name"),
      region: line.text("region"),
      action: line.text("action"),
      clause: line.text("clause"),
    })),
  };
}

/** Returns every record of `seeds/`, in the order of the file names. */
export function readSeedRecords(folder: string): SeedRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const record = seedRecordSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      if (record.source !== name.replace(/\.json$/, ".txt")) {
        throw new Error(`${name}: names another source: ${record.source}`);
      }
      return record;
    });
}
