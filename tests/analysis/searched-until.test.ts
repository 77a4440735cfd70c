import { describe, expect, test } from "vitest";
import { searchedUntil } from "../../src/analysis/searched-until.ts";
import { dataset, day } from "./build.ts";

const nothing = { zh: "", en: "" };
const search = (date: string) => ({
  date: day(date),
  what: nothing,
  where: nothing,
  result: nothing,
});

describe("searchedUntil", () => {
  test("is the newest date of the search log, wherever it stands and whatever as_of is", () => {
    const searches = [search("2021-05-01"), search("2022-03-09"), search("2022-01-31")];
    expect(searchedUntil(dataset({ asOf: "2026-11-22", searches }))?.text).toBe("2022-03-09");
  });

  test("is undefined without a search log", () => {
    expect(searchedUntil(dataset())).toBeUndefined();
  });
});
