import { describe, expect, test } from "vitest";
import { yuanIn } from "../../src/i18n/en/units.ts";
import { en } from "../../src/i18n/en.ts";
import type { Messages } from "../../src/i18n/messages.ts";
import { zh } from "../../src/i18n/zh.ts";

type Params = Readonly<Record<string, unknown>>;
type Text = (params: Params) => unknown;

const isObject = (value: unknown): value is Params => typeof value === "object" && value !== null;

/** Every text and function of a catalogue by its path; lists by their members. */
const leavesOf = (value: unknown, path = ""): readonly (readonly [string, unknown])[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, member]) =>
        leavesOf(member, path === "" ? key : `${path}.${key}`),
      )
    : [[path, value]];

const { about, accessibility, search, searchList, sources, tasks, ...shared } = zh;
const chinese = leavesOf(shared satisfies Messages);
const english = leavesOf(en);

/** Parameters that are not plain texts, by path; a text in Chinese would hide what is left over. */
const amount = { date: "7", value: "7" };
const target = { value: "7", valueMax: "9", unit: "家" };
const commitments = ["firm", "aim"];
const comparators = ["at_least", "more_than", "at_most", "between", "stated"];
const targets = commitments.flatMap((commitment) =>
  comparators.map((comparator) => ({ ...target, commitment, comparator })),
);
const point = { year: "7", value: "7", planned: "7" };
const rise = { value: "7", isFall: true, isOver: true, from: "7" };
const items = [{ items: ["7", "7"] }];
const goals = targets.map((each) => ({ ...each, number: "7", indicator: "7" }));
const part = { indicator: "7", period: "7", value: "7", unit: "家", share: "7" };
const samples: Readonly<Record<string, readonly Params[]>> = {
  "vocabulary.targetValue": targets,
  "charts.targetValue": targets,
  "vocabulary.targetPrefix": targets,
  "charts.monthEnd": [{ month: "3" }],
  "charts.progress": [{ last: amount }, { last: undefined }],
  "charts.trajectory": [
    { points: [point], rise: undefined, rate: undefined, last: undefined, baseline: undefined },
    { points: [point], rise, rate: "7", last: undefined, baseline: amount },
    { points: [point], rise, rate: undefined, last: amount, baseline: amount },
  ],
  "charts.readout.subsidy": [{ triggers: ["7", "7"] }],
  "home.headline.goal": goals,
  "site.clauses": items,
  "site.list": items,
  "subsidies.sideNote": [{ triggers: ["7", "7"] }],
  "site.countWithPeers": [{ peers: [] }, { peers: [{ place: "7", count: "7" }] }],
  "charts.remarks": [{ parts: ["7", "7"] }],
  "cite.citation.page": [{}, { site: undefined }],
  "pageMeta.dataset.technique": [{}, { date: undefined }],
  "cite.citation.dataset": [{}, { publisher: undefined }],
  "dataUse.example.spreadsheet.steps": [{ filters: [{ column: "7", value: "7" }] }],
  "charts.incrementBars": [{ parts: [] }, { parts: [part] }, { parts: [part, part] }],
};
/** Units whose names differ in kind: a counter, a share, money. */
const units = ["家", "%", "万元", "亿元"];

/** Returns parameters that are `text`, whatever the function asks for. */
const paramsOf = (text: string, given: Params): Params =>
  new Proxy(given, {
    get: (own, key) => (key in own ? own[String(key)] : key === "isFall" ? false : text),
  });

/** Every text that a leaf can give with made-up numbers. */
const textsOf = ([path, leaf]: readonly [string, unknown]): readonly string[] => {
  if (typeof leaf !== "function") return [String(leaf)];
  return (samples[path] ?? [{}]).flatMap((given) =>
    ["0", "1", "1,234"].flatMap((text) =>
      units.flatMap((unit) =>
        // What a function of a catalogue gives is text, or a list of texts.
        [(leaf as Text)(paramsOf(text, { unit, ...given }))].flat().map(String),
      ),
    ),
  );
};

const faulty = (
  leaves: readonly (readonly [string, unknown])[],
  isFaulty: (text: string, path: string) => boolean,
): readonly string[] =>
  leaves.flatMap((leaf) =>
    textsOf(leaf)
      .filter((text) => isFaulty(text, leaf[0]))
      .map((text) => `${leaf[0]}: ${text}`),
  );

/** What one of the two languages has no words for, before or behind a value or a name. */
const empty = new Set([
  "districts.one.headline.notLargest",
  "home.facts.unit",
  "methodology.example.unit",
  "subsidies.tierBeside",
  "vocabulary.targetPrefix",
  "vocabulary.targetSuffix",
  "vocabulary.unit",
]);

/** Units and terms that stand in English texts with their meaning beside them. */
const chineseTerms =
  /万元|亿元|力争|以上|净增|新增|索引号|政府信息公开条例|家, 个, 项|引用日期|《|》|^中文$/gu;

/** Names of programs, formats, standards and codes that Chinese readers know as they are. */
const latinTerms =
  /CSV|JSON|Excel|WPS|UTF-8|BOM|GB\/T|SHA-256|DS\/OL|EB\/OL|APA|date of access|WCAG|Web|AA|Tab|Esc|Chromium|Safari|NVDA|VoiceOver|TalkBack|null|Atom|SVG|PNG|HTML|ZIP|XLSX|LibreOffice|Data Package v2|datapackage\.json|\/data\/SHA256SUMS|SHA256SUMS|DuckDB|Node\.js|Python|pandas|^R$|Linux|macOS|Windows|PowerShell|OK|region_name|value|progress|subsidy-comparison|searches|^English$|^zh-CN$|^en$/gu;

describe("the catalogues", () => {
  test("have the same keys, and functions in the same places", () => {
    const kinds = (leaves: typeof chinese) => leaves.map(([path, leaf]) => [path, typeof leaf]);
    expect(Object.fromEntries(kinds(english))).toEqual(Object.fromEntries(kinds(chinese)));
  });

  test.each([
    ["Chinese", chinese],
    ["English", english],
  ])("give a text for every key: %s", (_language, leaves) => {
    const isEmpty = (text: string, path: string): boolean => text.trim() === "" && !empty.has(path);
    expect(faulty(leaves, isEmpty)).toEqual([]);
    expect(faulty(leaves, (text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test("leave no Chinese in English but explained terms", () => {
    const hasChinese = (text: string): boolean =>
      /[\p{Script=Han}，。；：、（）？]/u.test(text.replaceAll(chineseTerms, ""));
    expect(faulty(english, hasChinese)).toEqual([]);
  });

  test("leave no English in Chinese but names and codes", () => {
    const hasEnglish = (text: string, path: string): boolean => {
      const known = text.replaceAll(latinTerms, "");
      // Columns name the codes that stand in them, and the files they refer to.
      return !path.startsWith("files.tables.") && /[A-Za-z]{2,}/.test(known);
    };
    expect(
      faulty(
        [...chinese, ...leavesOf({ about, accessibility, search, searchList, sources, tasks })],
        hasEnglish,
      ),
    ).toEqual([]);
  });

  test("count one in English in the singular", () => {
    const plural =
      /(?<!,)\b1 (days|districts|goals|indicators|items|others|readings|rows|statuses|tables|targets|years)\b/;
    expect(faulty(english, (text) => plural.test(text))).toEqual([]);
  });
});

describe("amounts in English", () => {
  const { amount: amountText, targetPrefix, targetSuffix, targetValue } = en.vocabulary;
  const twenty = { value: "20", valueMax: undefined, commitment: "firm" } as const;

  test("keep the value and put money into words", () => {
    expect(amountText({ value: "20", unit: "万元" })).toBe("20\u00a0×\u00a010,000 yuan");
    expect(amountText({ value: "4.5", unit: "亿元" })).toBe("4.5\u00a0×\u00a0100 million yuan");
    expect(amountText({ value: "2.6", unit: "%" })).toBe("2.6%");
  });

  test("leave out counters, and keep a unit that is not known", () => {
    expect(amountText({ value: "210", unit: "家" })).toBe("210");
    expect(amountText({ value: "3", unit: "km" })).toBe("3 km");
  });

  test("count days in the singular and the plural", () => {
    expect(amountText({ value: "1", unit: "天" })).toBe("1 day");
    expect(amountText({ value: "30", unit: "天" })).toBe("30 days");
  });

  test("say how a target is met, and that it is an aim", () => {
    expect(targetValue({ ...twenty, unit: "家", comparator: "at_least" })).toBe("at least 20");
    expect(
      targetValue({ ...twenty, unit: "万元", comparator: "more_than", commitment: "aim" }),
    ).toBe("aim of more than 20\u00a0×\u00a010,000 yuan");
    expect(targetValue({ ...twenty, valueMax: "30", unit: "%", comparator: "between" })).toBe(
      "20–30%",
    );
  });

  test("stand before and behind a big number as they stand in a line", () => {
    expect(targetPrefix({ comparator: "at_least", commitment: "aim" })).toBe("aim of at least ");
    expect(targetSuffix({ comparator: "at_least", unit: "亿元" })).toBe(
      "\u00a0×\u00a0100 million yuan",
    );
    expect(targetSuffix({ comparator: "at_least", unit: "家" })).toBe("");
  });

  test("name a unit where it says more than the indicator's name", () => {
    expect(en.vocabulary.unit({ unit: "家" })).toBe("");
    expect(en.vocabulary.unit({ unit: "%" })).toBe("%");
    expect(en.vocabulary.unit({ unit: "万元" })).toBe("万元 (10,000 yuan)");
  });
});

describe.each([
  ["Chinese", zh, "20—30", "20—30%"],
  ["English", en, "20–30", "20–30%"],
] as const)("a range in %s", (_language, { vocabulary }, number, value) => {
  const range = {
    value: "20",
    valueMax: "30",
    unit: "%",
    comparator: "between",
    commitment: "firm",
  } as const;

  test("shows both ends in the big number, with nothing before it", () => {
    expect(vocabulary.targetNumber(range)).toBe(number);
    expect(vocabulary.targetPrefix(range)).toBe("");
  });

  test("reads the same in a line", () => {
    expect(vocabulary.targetValue(range)).toBe(value);
    const { targetPrefix, targetNumber, targetSuffix } = vocabulary;
    expect(targetPrefix(range) + targetNumber(range) + targetSuffix(range)).toBe(value);
  });
});

describe("the goals of a headline in English", () => {
  const carriers = { indicator: "Incubation carriers", value: "", number: "20", unit: "家" };
  const { goal, promise } = en.home.headline;

  test("read as a sentence, an aim as such", () => {
    const firm = goal({ ...carriers, comparator: "at_least", commitment: "firm" });
    expect(firm).toBe("20 or more incubation carriers");
    expect(goal({ ...carriers, comparator: "more_than", commitment: "aim" })).toBe(
      "more than 20 incubation carriers (an aim)",
    );
  });

  test("name what is one, and what is no count, without a plural", () => {
    const stated = { comparator: "stated", commitment: "firm" } as const;
    expect(goal({ ...carriers, ...stated, number: "1" })).toBe("1 for “Incubation carriers”");
    expect(goal({ ...carriers, ...stated, indicator: "R&D spending", unit: "%" })).toBe(
      "20% for “R&D spending”",
    );
  });

  test("are all of them, or some among them", () => {
    const words = { city: "Panjin", year: "2025", goals: "20 or more carriers" };
    expect(promise({ ...words, count: "1", named: "1" })).toBe(
      "Panjin set 1 goal for 2025: 20 or more carriers.",
    );
    expect(promise({ ...words, count: "8", named: "2" })).toBe(
      "Panjin set 8 goals for 2025, among them 20 or more carriers.",
    );
  });
});

describe("clauses in English", () => {
  const clauseText = (id: string): string => en.vocabulary.clause({ id, label: "原文" });

  test("name the reports that one document holds", () => {
    expect(clauseText("r3-goals")).toBe("third report, main goals");
    expect(clauseText("r3-b2")).toBe("third report, part 2 (2)");
    expect(clauseText("r12-intro")).toBe("report 12, opening");
    expect(clauseText("r3-other")).toBe("原文");
  });
});

describe("yuanIn", () => {
  test("puts units of money into yuan, and nothing else", () => {
    expect(yuanIn(20, "万元")).toBe(200_000);
    expect(yuanIn(4.5, "亿元")).toBe(450_000_000);
    expect(yuanIn(20, "元")).toBeUndefined();
    expect(yuanIn(20, "家")).toBeUndefined();
  });
});
