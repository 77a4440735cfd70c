import { describe, expect, test } from "vitest";
import { chineseRuns } from "../../src/lib/chinese-runs.ts";

describe("chineseRuns", () => {
  test("parts Chinese from what stands around it", () => {
    expect(chineseRuns("Source: 盘政办发〔2021〕10号 annex 2")).toEqual([
      "Source: ",
      "盘政办发〔2021〕10号",
      " annex 2",
    ]);
  });

  test("leaves a text whole that is all or nothing of Chinese", () => {
    expect(chineseRuns("双河区")).toEqual(["双河区"]);
    expect(chineseRuns("the “Eaglet” plan")).toEqual(["the “Eaglet” plan"]);
    expect(chineseRuns("")).toEqual([]);
  });
});
