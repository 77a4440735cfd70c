/** What readers type, over the real data and the fictional city. */

import { describe, expect, test } from "vitest";

import { finderOf } from "../../src/client/search/find.ts";
import type { SearchRecord } from "../../src/client/search/record.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { examplesOf } from "../../src/pages/search/_examples.ts";
import { searchList, searchRecords } from "../../src/pages/search/_records.ts";
import { leftOutCount } from "../../src/pages/search/_target-records.ts";
import { loadCity } from "../publish/city.ts";

const real = loadDataset("data");
const list = searchList(real);
const { records } = list;
const find = finderOf(list);
const first = (query: string): SearchRecord | undefined => find(query).records[0];

describe("the real list", () => {
  test.each([
    ["瞪羚", "/indicators/gazelle-enterprises/"],
    ["孵化器补贴", "/subsidies/#pj-2019-29.incubator.national.newly_listed"],
    ["兴隆台", "/districts/xinglongtai/"],
    ["hnte", "/indicators/high-tech-enterprises/"],
    ["ＨＮＴＥ", "/indicators/high-tech-enterprises/"],
    ["高企", "/indicators/high-tech-enterprises/"],
    ["科小", "/indicators/tech-smes/"],
    ["独角兽", "/indicators/unicorn-enterprises/"],
    ["gazelle", "/indicators/gazelle-enterprises/"],
    ["xinglongtai", "/districts/xinglongtai/"],
    ["211122", "/districts/panshan/"],
    ["高新区", "/districts/gaoxin/"],
    ["盤錦高新區", "/districts/gaoxin/"],
    ["孵化器補貼", "/subsidies/#pj-2019-29.incubator.national.newly_listed"],
    ["大洼", "/districts/dawa/"],
    ["盘锦", "/"],
    ["担保", "/indicators/loan-guarantees/"],
    ["知识产权质押", "/indicators/ip-pledge-financing/"],
    ["众创空间", "/methodology/#glossary-makerspace"],
    ["依申请公开", "/about/#ask"],
    ["怎样申请公开", "/about/#ask"],
    ["盘政办发〔2021〕10号", "/sources/pj-2021-10/"],
    ["盘政办发[2021]10号", "/sources/pj-2021-10/"],
    ["2019-29", "/sources/pj-2019-29/"],
    ["通创办发", "/sources/tl-2023-2/"],
    ["鼎信", "/districts/dawa/"],
    ["t7", "/tasks/#t7"],
    ["无法判定", "/methodology/#status"],
    ["未查到公开数据", "/methodology/#not-found"],
    ["下载", "/data/"],
    ["补贴", "/subsidies/"],
    ["通辽", "/subsidies/"],
    ["慈溪", "/sources/cx-2019/"],
  ])("%s leads to %s", (query, path) => {
    expect(first(query)?.path).toBe(path);
  });

  test("answers a unit and an indicator with the figure", () => {
    for (const query of ["高新区 雏鹰", "高新区雏鹰企业", "高新区的雏鹰企业有多少"]) {
      expect(first(query)).toMatchObject({
        kind: "target",
        path: "/districts/gaoxin/#pj-2021-10.eaglet-enterprises.gaoxin.2021.increment",
      });
      expect(first(query)?.line).toContain("11家");
    }
  });

  test("answers the city and an indicator with the figure of the year", () => {
    expect(first("盘锦 瞪羚 2025")).toMatchObject({
      kind: "target",
      path: "/indicators/gazelle-enterprises/#pj-2021-10.gazelle-enterprises.panjin.2025.level",
    });
  });

  test("says of what a unit was not assigned that it was not, with the city's figure", () => {
    for (const query of ["高新区 担保", "高新区担保"]) {
      expect(first(query)).toMatchObject({
        kind: "unassigned",
        path: "/indicators/loan-guarantees/#pj-2021-10.loan-guarantees.panjin.2021.increment",
      });
      expect(first(query)?.line).toMatch(/没有分解到盘锦高新区.*4\.5亿元/);
    }
  });

  test("finds amounts by place", () => {
    const found = find("孵化器 补贴 通辽").records.slice(0, 2);
    expect(found.map(({ title }) => title).sort()).toEqual([
      "通辽市 国家级孵化器补贴",
      "通辽市 省级孵化器补贴",
    ]);
  });

  test("finds the tasks of a clause of the annex", () => {
    expect(new Set(find("annex").records.map(({ kind }) => kind))).toEqual(new Set(["task"]));
    expect(find("annex").records).toHaveLength(real.tasks.length);
    expect(first("annex2-13")?.path).toBe("/tasks/#t13");
    expect(first("附件2第13项")?.path).toBe("/tasks/#t13");
  });

  test("finds nothing of another city", () => {
    expect(find("示例")).toMatchObject({ records: [] });
    expect(find("鲸鱼养殖").records).toEqual([]);
  });

  test("has every place, indicator, target, task and document", () => {
    const count = (kind: SearchRecord["kind"]): number =>
      records.filter((record) => record.kind === kind).length;
    expect(count("region")).toBe(1 + real.units.length + real.peers.length);
    expect(count("indicator")).toBe(real.indicators.length);
    expect(count("target")).toBe(real.targets.length);
    expect(count("task")).toBe(real.tasks.length);
    expect(count("document")).toBe(real.documents.length);
    expect(count("carrier")).toBe(real.carriers.length);
  });

  test("never says of one unit and indicator both that it was assigned and that it was not", () => {
    const pairsOf = (kind: SearchRecord["kind"]): readonly string[] =>
      records.filter((record) => record.kind === kind).map(({ of }) => String(of));
    const assigned = new Set(pairsOf("target"));
    const unassigned = pairsOf("unassigned");
    expect(unassigned.length).toBeGreaterThan(0);
    expect(unassigned.filter((pair) => assigned.has(pair))).toEqual([]);
  });

  test("names each target's place and indicator by their rows", () => {
    for (const { title, of } of records.filter((record) => record.of !== undefined)) {
      const [region, indicator] = (of ?? []).map((at) => records[at]);
      expect(region?.kind).toBe("region");
      expect(indicator?.kind).toBe("indicator");
      expect(title).toContain(`${region?.title} ${indicator?.title}`);
    }
  });

  test("is the same each time", () => {
    expect(searchList(loadDataset("data"))).toEqual(list);
  });

  test.each(examplesOf(real))("finds the example %s", (query) => {
    expect(find(query)).toMatchObject({ hasAll: true });
    expect(first(query)).toBeDefined();
  });
});

describe("the list of the fictional city", () => {
  const city = loadCity();
  const findThere = finderOf(searchList(city));

  test("finds its own places and none of the real ones", () => {
    const [unit] = city.units;
    expect(findThere(unit?.name.zh ?? "").records[0]?.path).toBe(`/districts/${unit?.id}/`);
    expect(findThere("盘锦").records).toEqual([]);
    expect(findThere("示例").records.length).toBeGreaterThan(0);
  });

  test.each(examplesOf(city))("answers the example %s", (query) => {
    expect(findThere(query)).toMatchObject({ hasAll: true });
  });

  test("leaves the targets of units out where there are too many, and counts them", () => {
    const [unit] = city.units;
    if (unit === undefined) throw new Error("a city without units");
    expect(leftOutCount(city)).toBe(0);
    const others = Array.from({ length: 3000 }, (_, at) => ({ ...unit, id: `other-${at}` }));
    const large = { ...city, units: [...city.units, ...others] };
    const ofUnits = city.targets.filter(({ region }) => city.units.includes(region));
    expect(leftOutCount(large)).toBe(ofUnits.length);
    const kinds = searchRecords(large).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "target")).toHaveLength(
      city.targets.length - ofUnits.length,
    );
    expect(kinds).not.toContain("unassigned");
    expect(kinds.filter((kind) => kind === "region").length).toBeGreaterThan(3000);
  });
});
