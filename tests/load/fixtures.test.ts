import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeIssue } from "../../src/i18n/faults.ts";
import { faults } from "../../src/i18n/zh/faults.ts";
import { DataError, type DataIssue } from "../../src/lib/issues.ts";
import { loadDataset } from "../../src/load-dataset.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
/** What a case says of itself, beside the files that differ from `valid/`. */
const EXPECTED = "expected.txt";
const REMOVED = "removed.txt";

const cases = readdirSync(FIXTURES).filter((name) => name !== "valid");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-fixture-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Lays the files of a case over those of `valid/`, in a folder of its own. */
const layOut = (name: string): void => {
  cpSync(join(FIXTURES, "valid"), folder, { recursive: true });
  const removed = join(FIXTURES, name, REMOVED);
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, "utf8").trim().split("\n")) {
      rmSync(join(folder, file), { recursive: true });
    }
  }
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  for (const own of [EXPECTED, REMOVED]) rmSync(join(folder, own), { force: true });
};

const issuesOf = (name: string): readonly DataIssue[] => {
  layOut(name);
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.issues;
    throw error;
  }
};

/** The sentences, with the folder named as an editor of `data/` would see it. */
const sentencesOf = (issues: readonly DataIssue[]): string =>
  issues.map((issue) => `${describeIssue(issue).replaceAll(folder, "data")}\n`).join("");

describe("loadDataset", () => {
  test.each(cases)("tells the faults of %s", (name) => {
    const expected = readFileSync(join(FIXTURES, name, EXPECTED), "utf8");
    expect(sentencesOf(issuesOf(name))).toBe(expected);
  });

  test("has a case for every sentence of the catalogue", () => {
    const told = new Set<string>();
    for (const name of cases) {
      for (const issue of issuesOf(name)) told.add(issue.code);
      rmSync(folder, { recursive: true });
    }
    layOut("many");
    expect(Object.keys(faults.sentences).filter((code) => !told.has(code))).toEqual([]);
  });

  test("leaves no gap in a sentence", () => {
    for (const name of cases) {
      const expected = readFileSync(join(FIXTURES, name, EXPECTED), "utf8");
      expect(expected).not.toMatch(/undefined|NaN|\[object|““|””/);
    }
  });
});
