import { describe, expect, test } from "vitest";
import { sharedResults } from "../../src/analysis/shared-results.ts";
import { day } from "./build.ts";

const both = (text: string) => ({ zh: text, en: text });
const search = (what: string, result: string) => ({
  date: day("2026-11-22"),
  what: both(what),
  where: both(""),
  result: both(result),
});

describe("sharedResults", () => {
  test("gathers the searches that came to the same, in the order of the log", () => {
    const log = [search("a", "none"), search("b", "some"), search("c", "none")];
    const shared = sharedResults(log);
    expect(shared.map(({ result }) => result.zh)).toEqual(["none"]);
    expect(shared[0]?.searches.map(({ what }) => what.zh)).toEqual(["a", "c"]);
  });

  test("is empty where no two searches came to the same", () => {
    expect(sharedResults([search("a", "none"), search("b", "some")])).toEqual([]);
  });
});
