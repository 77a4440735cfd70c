import { describe, expect, test } from "vitest";
import { figurativeTerms, fiveYearTerm } from "../../src/analysis/glossary.ts";
import { dataset, indicator, term } from "./build.ts";

const glossary = (id: string, zh: string, en: string, meaning = "") =>
  term(id, { kind: "glossary", name: { zh, en }, definition: { zh: meaning, en: meaning } });
const eaglet = glossary("eaglet", "雏鹰企业", "“Eaglet” enterprise");
const enterprise = glossary("enterprise", "企业", "Enterprise");
const period = glossary("period", "“十四五”", "14th Five-Year Plan period", "2021—2025年");
const given = dataset({ terms: [enterprise, eaglet, period] });

describe("figurativeTerms", () => {
  const young = indicator("young", { name: { zh: "新培育雏鹰企业", en: "" } });
  const other = indicator("other", { name: { zh: "高新技术企业", en: "" } });

  test("are the quoted names that an indicator's name holds", () => {
    expect(figurativeTerms(given, [other, young])).toEqual([eaglet]);
    expect(figurativeTerms(given, [other])).toEqual([]);
  });
});

describe("fiveYearTerm", () => {
  test("is the term whose definition names the years", () => {
    expect(fiveYearTerm(given)).toBe(period);
    expect(fiveYearTerm(dataset({ terms: [eaglet] }))).toBeUndefined();
  });
});
