import { describe, expect, test } from "vitest";

import { finderOf, type Find } from "../../../src/client/search/find.ts";
import type { SearchRecord } from "../../../src/client/search/record.ts";

const record = (
  kind: SearchRecord["kind"],
  title: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({ kind, title, aliases: [], line: "", path: `/${title}/`, ...more });

/** Knows one traditional character. */
const findIn = (records: readonly SearchRecord[]): Find =>
  finderOf({ records, traditional: { from: "擔", to: "担" } });

const titles = (records: readonly SearchRecord[], query: string): readonly string[] =>
  findIn(records)(query).records.map(({ title }) => title);

describe("finderOf", () => {
  test("puts the title before another name, and that before the line", () => {
    const records = [
      record("term", "丙", { line: "说到担保" }),
      record("term", "乙", { aliases: ["融资担保"] }),
      record("term", "担保公司"),
    ];
    expect(titles(records, "担保")).toEqual(["担保公司", "乙", "丙"]);
  });

  test("puts what was typed as a whole before its pieces", () => {
    const records = [
      record("term", "补贴给孵化器"),
      record("term", "别的", { line: "孵化器补贴" }),
      record("term", "省级孵化器补贴"),
    ];
    expect(titles(records, "孵化器补贴")[0]).toBe("省级孵化器补贴");
  });

  test("puts an indicator before its targets", () => {
    const records = [
      record("region", "甲区"),
      record("indicator", "瞪羚企业"),
      record("target", "甲区 瞪羚企业", { of: [0, 1] }),
    ];
    expect(titles(records, "瞪羚")).toEqual(["瞪羚企业", "甲区 瞪羚企业"]);
  });

  test("puts a target first where its place and its indicator are named, by any of their names", () => {
    const records = [
      record("region", "盘锦甲区", { aliases: ["甲区"] }),
      record("indicator", "高新技术企业", { aliases: ["高企"] }),
      record("document", "甲区高企工作总结", { aliases: ["甲区高企"] }),
      record("target", "盘锦甲区 高新技术企业 2021年", { of: [0, 1], line: "10家" }),
    ];
    expect(titles(records, "甲区 高企")[0]).toBe("盘锦甲区 高新技术企业 2021年");
    expect(titles(records, "甲区 高企 2021")).toEqual(["盘锦甲区 高新技术企业 2021年"]);
  });

  test("finds such a target where the two names are written together", () => {
    const records = [
      record("region", "盘锦甲区", { aliases: ["甲区"] }),
      record("indicator", "高新技术企业", { aliases: ["高企"] }),
      record("document", "甲区和高新技术企业"),
      record("target", "盘锦甲区 高新技术企业 2021年", { of: [0, 1] }),
    ];
    expect(titles(records, "甲区高企")[0]).toBe("盘锦甲区 高新技术企业 2021年");
  });

  test("does not take one word for both the place and the indicator", () => {
    const records = [
      record("region", "高新区"),
      record("indicator", "高新技术企业"),
      record("target", "高新区 高新技术企业", { of: [0, 1] }),
    ];
    expect(titles(records, "高新")[2]).toBe("高新区 高新技术企业");
  });

  test("finds words of letters by their beginning, and with one letter wrong", () => {
    const records = [record("indicator", "瞪羚企业", { aliases: ["Gazelle enterprises"] })];
    expect(titles(records, "gaz")).toEqual(["瞪羚企业"]);
    expect(titles(records, "gazele")).toEqual(["瞪羚企业"]);
    expect(titles(records, "zelle")).toEqual([]);
  });

  test("takes a short number for itself and not for a beginning", () => {
    const records = [
      record("task", "甲", { aliases: ["t1"] }),
      record("task", "乙", { aliases: ["t12"] }),
    ];
    expect(titles(records, "t1")).toEqual(["甲"]);
  });

  test("finds by the kind of thing", () => {
    const records = [record("subsidy", "孵化器"), record("term", "孵化器")];
    expect(findIn(records)("孵化器 补贴").records.map(({ kind }) => kind)).toEqual(["subsidy"]);
  });

  test("says so where no record has all the words", () => {
    const find = findIn([record("term", "担保"), record("term", "孵化器")]);
    expect(find("担保 孵化器")).toMatchObject({ hasAll: false, parts: ["担保", "孵化器"] });
    expect(find("担保 孵化器").records).toHaveLength(2);
    expect(find("担保").hasAll).toBe(true);
  });

  test("takes traditional characters for simplified ones, and marks the latter", () => {
    const find = findIn([record("term", "担保")]);
    expect(find("擔保")).toMatchObject({ records: [{ title: "担保" }], parts: ["担保"] });
  });

  test("finds nothing for nothing, and for what is nowhere", () => {
    const find = findIn([record("term", "担保")]);
    expect(find("  ").records).toEqual([]);
    expect(find("鲸鱼").records).toEqual([]);
  });
});
