import { describe, expect, test } from "vitest";

import { differenceOf } from "../../../src/desk/diff/difference.ts";
import { reportPage } from "../../../src/desk/diff/report-page.ts";
import { reportOf } from "../../../src/desk/diff/report-of.ts";
import { reportText } from "../../../src/desk/diff/report-text.ts";
import { snapshotOf } from "../../../src/desk/diff/tables.ts";
import { actual, dataset, day, east, target } from "../../analysis/build.ts";

const ofEast = target({ region: east, value: 4000 });
const first = actual(ofEast, "2021-06-30", 1200, { released: day("2021-07-26") });
const before = dataset({ targets: [ofEast], actuals: [first], released: "2021-07-26" });
const revised = actual(ofEast, "2021-06-30", 1250, {
  released: day("2021-08-26"),
  note: '核减 <script>alert("1")</script> & 补录',
});
const after = dataset({
  targets: [ofEast],
  actuals: [{ ...first, isCurrent: false }, revised],
  released: "2021-08-26",
});

const report = reportOf(differenceOf(snapshotOf(before), snapshotOf(after)), after, {
  name: "data/<old>",
});

describe("reportText", () => {
  test("says the counts first, then each change with its reason", () => {
    const lines = reportText(report);
    const text = lines.join("\n");
    expect(text.indexOf("公布方修订的  1")).toBeLessThan(text.indexOf("公布方修订的，1处"));
    expect(text).toContain(
      "    east firms（2021年，期初以来累计，截至2021-06-30）  1,200家 → 1,250家",
    );
    expect(text).toContain("发布日期：2021-07-26 → 2021-08-26");
    expect(text).toContain("数据截至：2021-06-30（没有变）");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test("says that nothing changed, and that only the date did", () => {
    const same = (of: typeof before) =>
      reportText(reportOf(differenceOf(snapshotOf(before), snapshotOf(of)), of, { name: "data" }));
    expect(same(before).at(-1)).toBe("没有变化：公开的表格一格也没有变。");
    const dated = dataset({ targets: [ofEast], actuals: [first], released: "2021-08-26" });
    expect(same(dated).at(-1)).toMatch(/^只有日期变了/);
  });

  test("shortens long lists", () => {
    const many = dataset({
      targets: [ofEast],
      released: "2021-08-26",
      actuals: Array.from({ length: 31 }, (_, index) =>
        actual(ofEast, `2021-01-${String(index + 1).padStart(2, "0")}`, index),
      ),
    });
    const of = reportOf(differenceOf(snapshotOf(before), snapshotOf(many)), many, { name: "data" });
    expect(reportText(of)).toContain("    ……另有1处，用 --html 可以看全。");
    expect(reportPage(of, [])).not.toContain("另有");
  });
});

describe("reportPage", () => {
  const page = reportPage(report, ["p { margin: 0 }"]);

  test("escapes what the data says", () => {
    expect(page).toContain("核减 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 补录");
    expect(page).toContain("data/&lt;old&gt;");
    expect(page).not.toContain("<script");
  });

  test("asks for nothing else", () => {
    expect(page).not.toMatch(/\b(?:src|href|action)=|url\(|@import|<(?:link|img|iframe|form)\b/);
  });

  test("shows what stood and what stands", () => {
    expect(page).toContain("<del>1,200家</del> → <ins>1,250家</ins>");
  });
});
