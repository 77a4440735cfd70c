import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  carrierDifferences,
  deadlineDifferences,
  publishedDifferences,
  subsidyDifferences,
  targetDifferences,
  unusedDifferences,
} from "./compare-rows.ts";
import {
  headerDifferences,
  transcriptionDifferences,
  uncoveredDifferences,
} from "./compare-texts.ts";
import { readLedger, readSeedRecords } from "./ledger.ts";

const root = join(import.meta.dirname, "../..");
// The second set of books answers for the real dataset only, whatever DATA_DIR names.
const ledger = readLedger(join(root, "data"));
const records = readSeedRecords(join(root, "seeds"));

const [whole, lossy, ...others] = records;
if (whole === undefined || lossy === undefined) throw new Error("seeds/ holds no plan of 2021");

describe("seeds/", () => {
  test("holds one record for each source document", () => {
    expect(records.map(({ source }) => source.slice(0, 3))).toEqual([
      "000",
      "001",
      "002",
      "003",
      "004",
    ]);
    expect([whole, lossy, ...others].map(({ document }) => document)).toEqual([
      "pj-2021-10",
      "pj-2021-10",
      "pj-2019-29",
      "tl-2023-2",
      "cx-2019",
    ]);
  });

  test.each(records)("numbers the figures of $source without a gap", ({ figures }) => {
    expect(figures.map(({ id }) => Number(id.slice(1)))).toEqual(
      figures.map((_, index) => index + 1),
    );
  });

  test("reads the same figures in both transcriptions of the 2021 plan, listed losses aside", () => {
    expect(transcriptionDifferences(whole, lossy)).toEqual([]);
    expect(lossy.promises).toEqual(whole.promises);
  });
});

describe("seeds/ and data/", () => {
  test("agree on the head of each document", () => {
    expect(headerDifferences(records, ledger.documents)).toEqual([]);
  });

  test("cover the same documents", () => {
    expect(uncoveredDifferences(records, ledger)).toEqual([]);
  });

  test.each(records)("agree on the targets of $source", (record) => {
    expect(targetDifferences(record, ledger.targets)).toEqual([]);
  });

  test.each(records)("agree on the subsidies of $source", (record) => {
    expect(subsidyDifferences(record, ledger.subsidies)).toEqual([]);
  });

  test.each(records)("agree on the published values of $source", (record) => {
    expect(publishedDifferences(record, ledger)).toEqual([]);
  });

  test.each(records)("leave the same figures of $source aside", (record) => {
    expect(unusedDifferences(record, ledger)).toEqual([]);
  });

  test.each([whole, lossy])("agree on the deadlines of $source", (record) => {
    expect(deadlineDifferences(record, ledger.tasks)).toEqual([]);
  });

  test("have a task for each item of annex 2, dated where the text has a day", () => {
    expect(ledger.tasks.map(({ clauses }) => clauses[0])).toEqual(
      Array.from({ length: 18 }, (_, index) => `annex2-${index + 1}`),
    );
  });

  test("agree on the carriers that annex 2 names", () => {
    expect(carrierDifferences(whole, ledger.carriers)).toEqual([]);
  });
});
