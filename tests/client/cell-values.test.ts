import { describe, expect, test } from "vitest";
import { columnOrder, dateKey, numberKey } from "../../src/client/cell-values.ts";
import type { InteractionWords } from "../../src/client/words.ts";
import { holds } from "../../src/client/table-filter.ts";
import { interactions as english } from "../../src/i18n/en/interactions.ts";
import { en } from "../../src/i18n/en.ts";
import { interactions as chinese } from "../../src/i18n/zh/interactions.ts";
import { zh } from "../../src/i18n/zh.ts";
import { formatDate, formatNumber, formatPeriod } from "../../src/lib/format.ts";
import { parsePartialDate, parsePeriod } from "../../src/lib/calendar.ts";
import type { Commitment, Comparator } from "../../src/model/types.ts";

const ordered = (
  texts: readonly string[],
  isDescending = false,
  words: InteractionWords = chinese,
  language = "zh",
): readonly (string | undefined)[] =>
  columnOrder(texts, words, language)
    ?.places(isDescending)
    .map((place) => texts[place]) ?? [];

describe("numberKey", () => {
  test.each([
    ["力争20家以上", 20],
    ["1,234.5万元", 12_345_000],
    ["4.5亿元", 450_000_000],
    ["每年最多30万元", 300_000],
    ["31%", 31],
    ["−3.4%", -3.4],
    ["+0.5", 0.5],
    ["1—2场", 1],
    ["5倍", 5],
    ["20（已失效）", 20],
    ["0 / 9", 0],
  ])("reads %s", (text, value) => expect(numberKey(text, chinese)?.value).toBe(value));

  test.each(["", "—", "未查到公开数据", "附件2 第5项", "给实物", "力争", "二、1"])(
    "reads no number in %s",
    (text) => expect(numberKey(text, chinese)).toBeUndefined(),
  );

  const comparators: readonly Comparator[] = [
    "at_least",
    "more_than",
    "at_most",
    "between",
    "stated",
  ];
  const commitments: readonly Commitment[] = ["firm", "aim"];
  const cases = [
    { lang: "zh", words: chinese, messages: zh },
    { lang: "en", words: english, messages: en },
  ] as const;
  test.each(cases)("reads every way in which a target is written ($lang)", (each) => {
    for (const comparator of comparators)
      for (const commitment of commitments)
        for (const [unit, worth] of [
          ["家", 1],
          ["%", 1],
          ["万元", 10_000],
          ["亿元", 1e8],
        ] as const) {
          const text = each.messages.vocabulary.targetValue({
            value: formatNumber(1234.5, each.lang),
            valueMax: "2,000",
            unit,
            comparator,
            commitment,
          });
          expect(numberKey(text, each.words)?.value, text).toBe(1234.5 * worth);
        }
  });
});

describe("dateKey", () => {
  test.each(["zh", "en"] as const)("orders dates of every precision as time goes (%s)", (lang) => {
    const dates = ["2019", "2020-12", "2020-12-31", "2021", "2021-01", "2021-01-02", "2021-11-30"];
    const texts = dates.map((text) => {
      const date = parsePartialDate(text);
      if (date === undefined) throw new Error(`no date: ${text}`);
      return formatDate(date, lang);
    });
    const keys = texts.map((text) => dateKey(text)?.value ?? NaN);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(new Set(keys).size).toBe(dates.length);
  });

  test.each(["zh", "en"] as const)("orders periods by their first, then last year (%s)", (lang) => {
    const texts = ["2019/2021", "2021", "2021/2025", "2025"].map((text) => {
      const period = parsePeriod(text);
      if (period === undefined) throw new Error(`no period: ${text}`);
      return formatPeriod(period, lang);
    });
    const words = lang === "zh" ? chinese : english;
    expect(ordered(texts.toReversed(), false, words, lang)).toEqual(texts);
    expect(columnOrder(texts, words, lang)?.kind).toBe("date");
  });

  test.each(["2021年末", "end of 2021"])("reads the end of a year: %s", (text) =>
    expect(dateKey(text)).toEqual(dateKey("2021年")),
  );
});

describe("columnOrder", () => {
  test("orders numbers by value, not by their digits", () => {
    expect(ordered(["9家", "力争20家以上", "1,000家", "100家"])).toEqual([
      "9家",
      "力争20家以上",
      "100家",
      "1,000家",
    ]);
  });

  test("puts what has no value last in either order", () => {
    const texts = ["—", "5家", "未查到公开数据", "7家"];
    expect(ordered(texts)).toEqual(["5家", "7家", "—", "未查到公开数据"]);
    expect(ordered(texts, true)).toEqual(["7家", "5家", "—", "未查到公开数据"]);
  });

  test("keeps the document's order of equal rows in either order", () => {
    const texts = ["5家", "5项", "5个", "3家"];
    expect(ordered(texts)).toEqual(["3家", "5家", "5项", "5个"]);
    expect(ordered(texts, true)).toEqual(["5家", "5项", "5个", "3家"]);
  });

  test("keeps money, shares and counts apart, and money by its worth", () => {
    expect(ordered(["1.6亿元", "20家", "2,000万元", "3%", "9家"])).toEqual([
      "2,000万元",
      "1.6亿元",
      "9家",
      "20家",
      "3%",
    ]);
  });

  test("compares numbers as written where some have their unit in the heading only", () => {
    expect(ordered(["2.6", "2.5%以上", "2.4"])).toEqual(["2.4", "2.5%以上", "2.6"]);
    expect(ordered(["30（有效）", "100（已失效）", "20"])).toEqual([
      "20",
      "30（有效）",
      "100（已失效）",
    ]);
  });

  test("has no order for bare numbers among several units", () => {
    expect(columnOrder(["3%", "5", "7家", "10家"], chinese, "zh")).toBeUndefined();
  });

  test("orders sizes of files by what they are worth", () => {
    expect(ordered(["9.7 kB", "812 B", "1.3 MB"])).toEqual(["812 B", "9.7 kB", "1.3 MB"]);
  });

  test("puts words among numbers last, in the document's order", () => {
    const texts = ["给实物", "1,000万元", "条件不同，不比倍数", "20万元", "100万元"];
    expect(ordered(texts)).toEqual([
      "20万元",
      "100万元",
      "1,000万元",
      "给实物",
      "条件不同，不比倍数",
    ]);
    expect(ordered(texts, true).slice(3)).toEqual(["给实物", "条件不同，不比倍数"]);
  });

  test("takes a column with few numbers for text", () => {
    expect(columnOrder(["甲", "乙", "3家"], chinese, "zh")?.kind).toBe("text");
  });

  test("orders Chinese by pinyin, and numbers inside by value", () => {
    expect(ordered(["兴隆台区", "大洼区", "盘山县"])).toEqual(["大洼区", "盘山县", "兴隆台区"]);
    expect(ordered(["附件2 第13项", "附件2 第5项"])).toEqual(["附件2 第5项", "附件2 第13项"]);
  });

  test("offers no order where all rows read the same", () => {
    expect(columnOrder(["总量", "总量"], chinese, "zh")).toBeUndefined();
    expect(columnOrder([], chinese, "zh")).toBeUndefined();
  });

  test("takes a column without any value for text", () => {
    expect(columnOrder(["—", "未分解"], chinese, "zh")?.kind).toBe("text");
  });
});

test.each([
  ["zh", chinese, zh],
  ["en", english, en],
] as const)("every word for a missing value is known (%s)", (_lang, words, messages) => {
  const { site, charts } = messages;
  const missing = [site.notFound, site.notAssigned, site.dash, site.dates.nextReleaseUnset];
  const drawn = [charts.none, charts.notFound, charts.unassigned, charts.noneStated];
  for (const word of [...missing, ...drawn, charts.noAmount, charts.nothingDue])
    expect(words.missing).toContain(word.toLowerCase());
});

describe("holds", () => {
  test.each([
    ["盘锦高新区 19个", "高新"],
    ["盘锦高新区 19个", "19 高新"],
    ["GB/T 2260", "gb/t"],
    ["2021年", "２０２１"],
    ["甲", ""],
    ["甲", "  "],
  ])("%s holds %s", (text, query) => expect(holds(text, query)).toBe(true));

  test("not where one word is missing", () => expect(holds("盘山县 5家", "盘山 6")).toBe(false));
});
