import { describe, expect, test } from "vitest";
import { describeIssue } from "../../src/i18n/faults.ts";

describe("describeIssue", () => {
  test("names file, row, column, value and remedy", () => {
    const sentence = describeIssue({
      file: "data/actuals/2022-01-26.csv",
      row: 14,
      column: "region",
      code: "unknown-region",
      value: "panshn",
      detail: { file: "data/regions.csv" },
    });
    expect(sentence).toBe(
      "data/actuals/2022-01-26.csv 第14行 region：没有这个地区“panshn”；写错的请改正，新的请先写入 data/regions.csv",
    );
  });

  test("leaves out the place where a whole file is meant", () => {
    expect(describeIssue({ file: "data/tasks.csv", code: "empty-file" })).toMatch(
      /^data\/tasks\.csv：文件是空的；/,
    );
  });

  test("writes out what cannot be seen, and keeps to one line", () => {
    const place = { file: "data/tasks.csv", row: 2, column: "name" };
    const sentence = describeIssue({ ...place, code: "edge-blank", value: "甲\u200b\n乙 " });
    expect(sentence).toContain("“甲〔U+200B〕⏎乙 ”");
  });

  test("shortens a long value", () => {
    const issue = { file: "data/tasks.csv", row: 2, code: "bad-id", value: "长".repeat(100) };
    expect(describeIssue(issue)).toContain(`“${"长".repeat(60)}…”`);
  });
});
