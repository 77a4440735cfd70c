import { describe, expect, test } from "vitest";
import { tableIn, unitIn, withTable, withUnit } from "../../src/client/view-state.ts";

describe("unitIn", () => {
  test("reads the unit, and none where there is none", () => {
    expect(unitIn("?unit=panshan")).toBe("panshan");
    expect(unitIn("")).toBeUndefined();
  });
});

describe("tableIn", () => {
  test("reads order and filter of the first table and of a named one", () => {
    const search = "?sort=3-desc&filter=%E9%AB%98%E6%96%B0&sort.coverage=2";
    expect(tableIn(search, "")).toEqual({
      sort: { column: 3, isDescending: true },
      filter: "高新",
    });
    expect(tableIn(search, "coverage")).toEqual({
      sort: { column: 2, isDescending: false },
      filter: undefined,
    });
  });

  test.each(["0", "-1", "3-asc", "x", "3-desc-desc", "999", "", "1e3", "3%20"])(
    "passes over an order that is none: %s",
    (text) => expect(tableIn(`?sort=${text}`, "").sort).toBeUndefined(),
  );

  test("takes a filter of spaces for none", () => {
    expect(tableIn("?filter=%20%20", "").filter).toBeUndefined();
  });
});

describe("withTable and withUnit", () => {
  test("write what differs from the page as it is, and nothing else", () => {
    const sort = { column: 3, isDescending: true };
    expect(withTable("", "", { sort })).toBe("?sort=3-desc");
    expect(withTable("?sort=3-desc", "", { sort: { ...sort, isDescending: false } })).toBe(
      "?sort=3",
    );
    expect(withTable("?sort=3-desc", "", {})).toBe("");
    expect(withTable("", "coverage", { filter: " 高新 " })).toBe(
      "?filter.coverage=%E9%AB%98%E6%96%B0",
    );
    expect(withUnit("", "panshan")).toBe("?unit=panshan");
    expect(withUnit("?unit=panshan", "")).toBe("");
  });

  test("leave the parameters of others as they are", () => {
    expect(withUnit("?q=%E7%9E%AA%E7%BE%9A&id=a.b", "dawa")).toBe(
      "?q=%E7%9E%AA%E7%BE%9A&id=a.b&unit=dawa",
    );
    expect(withTable("?unit=dawa&sort.units=2", "", {})).toBe("?unit=dawa&sort.units=2");
  });

  test.each(["a=b&c", "100%", "#5", "加+减", "“引号”"])("keep a filter as typed: %s", (filter) => {
    expect(tableIn(withTable("?unit=x", "t", { filter }), "t").filter).toBe(filter);
  });
});
