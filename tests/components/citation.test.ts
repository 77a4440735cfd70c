import { describe, expect, test } from "vitest";

import { citationText, citedTarget } from "../../src/components/citation.ts";
import type { Localised, Site } from "../../src/model/types.ts";
import { dataset, east, target } from "../analysis/build.ts";

const facts: Site = {
  ...dataset({ released: "2026-11-22" }).site,
  title: { zh: "河滨市目标公开账", en: "Hebin target ledger" },
};
const run: Site = { ...facts, operator: "河滨市科学技术局" };
const title: Localised = { zh: "东县", en: "Dong County" };

describe("citationText of a page", () => {
  test("follows GB/T 7714 and leaves the date of access to the reader", () =>
    expect(citationText({ site: facts, title }, "zh", "zh")).toBe(
      "河滨市目标公开账. 东县[EB/OL]. (2026-11-22)[引用日期]. ",
    ));

  test("names the site beside an operator", () =>
    expect(citationText({ site: run, title }, "zh", "zh")).toBe(
      "河滨市科学技术局. 东县: 河滨市目标公开账[EB/OL]. (2026-11-22)[引用日期]. ",
    ));

  test("cites an English page by its English title, in the Chinese form too", () =>
    expect(citationText({ site: facts, title }, "en", "zh")).toBe(
      "Hebin target ledger. Dong County[EB/OL]. (2026-11-22)[引用日期]. ",
    ));

  test("says in the English form what a Chinese title means", () => {
    expect(citationText({ site: facts, title }, "zh", "en")).toBe(
      "Hebin target ledger. (2026, November 22). 东县 [Dong County]. Retrieved [date of access], from ",
    );
    const plain = { zh: "A. 1", en: "A. 1" };
    expect(citationText({ site: facts, title: plain }, "zh", "en")).toContain(". A. 1. Retrieved");
  });

  test("cites an English page in the English form, with the operator as its author", () =>
    expect(citationText({ site: run, title }, "en", "en")).toBe(
      "河滨市科学技术局. (2026, November 22). Dong County. Hebin target ledger. Retrieved [date of access], from ",
    ));
});

describe("citationText of the dataset", () => {
  test("names the dataset once where no operator is known", () => {
    expect(citationText({ site: facts, title: undefined }, "zh", "zh")).toBe(
      "河滨市目标公开账[DS/OL]. (2026-11-22)[引用日期]. ",
    );
    expect(citationText({ site: facts, title: undefined }, "zh", "en")).toBe(
      "Hebin target ledger [Data set]. (2026, November 22). Retrieved [date of access], from ",
    );
  });

  test("begins with the operator where one is", () => {
    expect(citationText({ site: run, title: undefined }, "zh", "zh")).toBe(
      "河滨市科学技术局. 河滨市目标公开账[DS/OL]. (2026-11-22)[引用日期]. ",
    );
    expect(citationText({ site: run, title: undefined }, "en", "en")).toMatch(
      /^河滨市科学技术局\. \(2026, November 22\)\. Hebin target ledger \[Data set\]\. /,
    );
  });
});

describe("citedTarget", () => {
  const promised = target({ region: east });

  test("leads to the page of the unit, or to the row on the page itself", () => {
    expect(citedTarget(promised, "zh")).toEqual({
      text: `${promised.id}（east，2021年，firms，100家以上）。`,
      href: `/districts/east/#${promised.id}`,
    });
    expect(citedTarget(promised, "en", "/en/districts/east/")?.href).toBe(
      `/en/districts/east/#${promised.id}`,
    );
  });

  test("is undefined where a page has no target", () =>
    expect(citedTarget(undefined, "zh")).toBeUndefined());
});
