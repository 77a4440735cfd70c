/** The accessibility statement claims what the tests of this project can back, and all of it. */

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { zh } from "../../src/i18n/zh.ts";
import { clauses, forOlderReaders } from "../../src/pages/accessibility/_norms.ts";
import { testFiles, tools } from "../../src/pages/accessibility/_tests.ts";
import { criteria } from "../../src/pages/accessibility/_wcag.ts";
import type { Criterion } from "../../src/pages/accessibility/_wcag.ts";

/** Success criteria of WCAG 2.2 of 5 October 2023, listed here apart from the page. */
const levelA =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 " +
  "2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const levelAA =
  "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 " +
  "2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

const idsOf = (level: string): readonly string[] =>
  criteria.filter((criterion) => criterion.level === level).map(({ id }) => id);

describe("the table of WCAG 2.2", () => {
  test("has each criterion of level A and AA once", () => {
    expect([...idsOf("A")].sort()).toEqual(levelA.split(" ").sort());
    expect([...idsOf("AA")].sort()).toEqual(levelAA.split(" ").sort());
    expect(criteria).toHaveLength(55);
  });

  test("has a name and a reason for each, and for no other", () => {
    expect(Object.keys(zh.accessibility.wcag.criteria)).toEqual(criteria.map(({ id }) => id));
  });
});

const points: readonly (readonly [string, Pick<Criterion, "result" | "tests">])[] = [
  ...criteria.map((criterion) => [criterion.id, criterion] as const),
  ...Object.entries(clauses),
  ...Object.entries(forOlderReaders),
];

describe("every point", () => {
  test.each(points)("%s is met by a test, or not said to be", (_id, { result, tests }) => {
    const isClaimed = result === "met" || result === "partly";
    expect(tests.length > 0).toBe(isClaimed);
  });
});

describe("the tests that are named", () => {
  test.each(Object.entries(testFiles))("%s is there: %s", (_name, file) => {
    expect(existsSync(file)).toBe(true);
  });

  test("are all used", () => {
    const used = new Set<string>(points.flatMap(([, { tests }]) => tests));
    // They look at more than one point, or at none that has a number.
    const others = ["fictional", "print"];
    expect([...used, ...others].sort()).toEqual(Object.keys(testFiles).sort());
  });
});

describe("the tools that are named", () => {
  test.each(tools)("$name has the version that is installed", ({ package: name, version }) => {
    const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    expect(manifest).toHaveProperty(["devDependencies", name], version);
  });
});
