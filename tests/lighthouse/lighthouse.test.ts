/** Which pages Lighthouse is asked about, and what is made of its answer. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { temporaryFolder } from "../cli/temporary-folder.ts";
import { isPerfect, measurementOf } from "./measure.ts";
import { kindOf, pageOfEachKind } from "./page-of-each-kind.ts";

test.each([
  ["/", "/"],
  ["/404.html", "/404.html"],
  ["/districts/", "/districts"],
  ["/districts/panshan/", "/districts/*"],
  ["/data/releases/", "/data/*"],
  ["/en/", "/en/"],
  ["/en/districts/panshan/", "/en/districts/*"],
])("%s is of the kind %s", (path, kind) => expect(kindOf(path)).toBe(kind));

test("the heaviest page stands for its kind", () => {
  const folder = temporaryFolder();
  for (const [name, text] of [
    ["index.html", "甲"],
    ["districts/index.html", "甲"],
    ["districts/a/index.html", "甲"],
    ["districts/b/index.html", "甲乙"],
    ["districts/c/index.html", "甲乙"],
    ["en/districts/a/index.html", "甲"],
    ["data/a.csv", "甲"],
  ] as const) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(pageOfEachKind(folder)).toEqual(["/", "/districts/", "/districts/b/", "/en/districts/a/"]);
});

const category = (score: number | null, ...ids: readonly string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: id === "unweighed" ? 0 : 1 })),
});

const report = (performance: number | null) => ({
  categories: {
    performance: category(performance, "paint", "shift", "unweighed"),
    accessibility: category(1, "names"),
    "best-practices": category(1),
    seo: category(0.6, "is-crawlable"),
  },
  audits: {
    paint: { score: 0.93, displayValue: "2.1 s" },
    shift: { score: 1 },
    unweighed: { score: 0 },
    names: { score: null },
    "is-crawlable": { score: 0 },
  },
});

test("says what costs points", () => {
  const measured = measurementOf(report(0.976), "/");
  expect(measured).toEqual({
    scores: { performance: 98, accessibility: 100, "best-practices": 100, seo: 60 },
    costs: ["paint 0.93 (2.1 s)", "is-crawlable 0"],
  });
  expect(isPerfect(measured, ["accessibility", "best-practices"])).toBe(true);
  expect(isPerfect(measured, ["accessibility", "performance"])).toBe(false);
});

test("takes no score for none, and no page for a page", () => {
  expect(() => measurementOf(report(null), "/甲/")).toThrow(
    "Lighthouse gave /甲/ no score for performance",
  );
  const runtimeError = { code: "ERRORED_DOCUMENT_REQUEST", message: "404" };
  expect(() => measurementOf({ ...report(1), runtimeError }, "/甲/")).toThrow(
    "Lighthouse did not load /甲/: ERRORED_DOCUMENT_REQUEST 404",
  );
});
