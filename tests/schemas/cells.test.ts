import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  CellFault,
  choiceCell,
  idCell,
  idListCell,
  nameCell,
  optionalIdListCell,
  optionalTextListCell,
  optionalTextCell,
  optionalUrlCell,
  termIdCell,
  textCell,
  titleCell,
  yesNoCell,
} from "../../src/schemas/cells.ts";
import { dateCell, dayCell, deadlineCell, periodCell } from "../../src/schemas/date-cells.ts";
import {
  numberCell,
  optionalNumberCell,
  optionalPositiveCell,
  optionalWholeCell,
} from "../../src/schemas/number-cells.ts";

/** Code of the fault of a cell, with its detail; undefined where the cell is accepted. */
const faultOf = (cell: z.ZodType, text: string): CellFault | undefined => {
  const issue = cell.safeParse(text).error?.issues[0];
  if (issue === undefined) return undefined;
  const fault: unknown = issue.code === "custom" ? issue.params?.["fault"] : undefined;
  if (!(fault instanceof CellFault)) throw new Error(`issue without a fault: ${issue.message}`);
  return fault;
};

describe("textCell", () => {
  test("keeps the text as it is, a line break inside too", () => {
    expect(textCell.parse("力争达到\n20家以上")).toBe("力争达到\n20家以上");
  });

  test.each([
    ["", "blank-cell"],
    [" 家", "edge-blank"],
    ["家\u3000", "edge-blank"],
    ["家\n", "edge-blank"],
    ["家\u00a0", "edge-blank"],
    ["\ufeff家", "hidden-character"],
    ["盘\u200b山", "hidden-character"],
    ["\u202e家", "hidden-character"],
    ["家\t个", "hidden-character"],
    ["盘\u2066山", "hidden-character"],
    ["盘\u3164山", "hidden-character"],
    ["盘\ufe0f山", "hidden-character"],
    ["盘\u2800山", "hidden-character"],
    ["盘\u0000山", "hidden-character"],
    ["盘\u0085山", "hidden-character"],
    ["盘\ufffd县", "garbled-character"],
    ["盘\ud842", "garbled-character"],
    ["盘\uffff", "garbled-character"],
    ["盘山 العربية", "right-to-left"],
    ["\u{10800}家", "right-to-left"],
    ["=1+1", "formula"],
    ["+1-1", "formula"],
    ["-2+3", "formula"],
    ["@SUM(A1)", "formula"],
    ["＝1", "formula"],
    ["－家", "formula"],
    ["家".repeat(10_001), "text-too-long"],
    ["W".repeat(41), "word-too-long"],
    [`家 ${"=".repeat(41)}`, "word-too-long"],
  ])("refuses %j", (text, code) => {
    expect(faultOf(textCell, text)?.code).toBe(code);
  });

  test.each([
    "-3.5",
    "+12%",
    "1=1",
    "a-b",
    "—",
    "'=1",
    "<script>",
    "家".repeat(10_000),
    "W".repeat(40),
    "ab/cd-".repeat(20),
    `https://a.cn/${"x".repeat(99)}`,
  ])("accepts %.20s", (text) => expect(textCell.parse(text)).toBe(text));

  test("names the character that cannot be seen", () => {
    expect(faultOf(textCell, "盘\u200b山")?.detail).toEqual({ character: "U+200B" });
  });
});

describe("nameCell and titleCell", () => {
  test("hold what fits into a line or two", () => {
    expect(nameCell.parse("县".repeat(100))).toHaveLength(100);
    expect(faultOf(nameCell, "县".repeat(101))?.detail).toEqual({ count: "101", most: "100" });
    expect(titleCell.parse("县".repeat(300))).toHaveLength(300);
    expect(faultOf(titleCell, "县".repeat(301))?.code).toBe("text-too-long");
    expect(faultOf(optionalTextListCell, `甲;${"县".repeat(101)}`)?.code).toBe("text-too-long");
  });

  test("are no formula either, nor is an item of a list", () => {
    expect(faultOf(nameCell, "=1")?.code).toBe("formula");
    expect(faultOf(titleCell, "=1")?.code).toBe("formula");
    expect(faultOf(optionalTextListCell, "甲;=1")?.value).toBe("=1");
  });
});

describe("optionalTextCell", () => {
  test("makes an empty cell undefined, never an empty text", () => {
    expect(optionalTextCell.parse("")).toBeUndefined();
  });
});

describe("idCell", () => {
  test.each(["s2-1", "pj-2021-10", "a"])("accepts %s", (id) => {
    expect(idCell.parse(id)).toBe(id);
  });

  test.each(["con", "aux", "nul", "prn", "com1", "lpt9"])("refuses the device %s", (id) =>
    expect(faultOf(idCell, id)?.code).toBe("reserved-id"),
  );

  test.each(["console", "com", "com10", "constructor"])("accepts %s", (id) =>
    expect(idCell.parse(id)).toBe(id),
  );

  test.each([
    "a.",
    "a%2e",
    "a\\b",
    "__proto__",
    "..",
    "ａ",
    "1-2",
    "Panshan",
    "a/b",
    "../a",
    "newly_listed",
    "盘山",
    "-a",
    "a b",
  ])("refuses %s", (id) => expect(faultOf(idCell, id)?.code).toBe("bad-id"));

  test("has at most 60 characters", () => {
    expect(idCell.parse("a".repeat(60))).toHaveLength(60);
    expect(faultOf(idCell, "a".repeat(61))?.code).toBe("id-too-long");
    expect(faultOf(termIdCell, "a".repeat(61))?.code).toBe("id-too-long");
  });
});

describe("termIdCell", () => {
  test("accepts underscores", () => {
    expect(termIdCell.parse("newly_listed")).toBe("newly_listed");
    expect(faultOf(termIdCell, "Newly")?.code).toBe("bad-term-id");
  });
});

describe("idListCell", () => {
  test.each(["a;b", "a；b", "a、b"])("splits %s", (text) => {
    expect(idListCell.parse(text)).toEqual(["a", "b"]);
  });

  test.each([
    ["a;", "blank-item"],
    ["a; b", "edge-blank"],
    ["a;b;a", "repeated-item"],
    ["a;B", "bad-id"],
    ["", "blank-cell"],
  ])("refuses %j", (text, code) => {
    expect(faultOf(idListCell, text)?.code).toBe(code);
  });

  test("tells all that is wrong with a list", () => {
    const issues = idListCell.safeParse("a;;B;;a; c").error?.issues ?? [];
    const codes = issues.map((issue) => {
      const fault: unknown = issue.code === "custom" ? issue.params?.["fault"] : undefined;
      return fault instanceof CellFault ? [fault.code, fault.value] : undefined;
    });
    expect(codes).toEqual([
      ["blank-item", undefined],
      ["bad-id", "B"],
      ["edge-blank", " c"],
      ["repeated-item", "a"],
    ]);
  });

  test("is an empty list for an empty optional cell", () => {
    expect(optionalIdListCell.parse("")).toEqual([]);
  });
});

describe("choiceCell", () => {
  test("takes one of the words and lists them otherwise", () => {
    const cell = choiceCell(["up", "down"]);
    expect(cell.parse("up")).toBe("up");
    expect(faultOf(cell, "Up")).toMatchObject({
      code: "not-allowed",
      detail: { allowed: "up、down" },
    });
    expect(yesNoCell.parse("no")).toBe(false);
  });
});

describe("optionalUrlCell", () => {
  test.each(["javascript:alert(1)", "www.example.org", "http://", "ftp://example.org"])(
    "refuses %s",
    (url) => expect(faultOf(optionalUrlCell, url)?.code).toBe("bad-url"),
  );
});

describe("numberCell", () => {
  test.each([
    ["0", 0],
    ["3.6", 3.6],
    ["-5.25", -5.25],
    ["2000", 2000],
  ])("reads %s", (text, value) => {
    expect(numberCell.parse(text)).toBe(value);
  });

  test.each([
    ["", "blank-number"],
    ["12家", "number-with-unit"],
    ["12 家", "number-with-unit"],
    ["4.5亿元", "number-with-unit"],
    ["3%", "number-with-unit"],
    ["1,234家", "number-with-unit"],
    ["1,234", "number-with-separator"],
    ["1，234", "number-with-separator"],
    ["12 345.5", "number-with-separator"],
    ["１２", "number-full-width"],
    ["3．6", "number-full-width"],
    ["1e3", "number-notation"],
    ["0x10", "number-notation"],
    ["Infinity", "not-a-number"],
    ["NaN", "not-a-number"],
    ["十二", "not-a-number"],
    ["+5", "not-a-number"],
    ["012", "not-a-number"],
    [".5", "not-a-number"],
    ["5.", "not-a-number"],
    ["1,23", "not-a-number"],
    ["--", "number-none"],
    ["—", "number-none"],
    ["未公布", "number-none"],
    ["#N/A", "number-none"],
    ["31％", "number-full-width"],
    ["0.30000000000000004", "number-too-long"],
  ])("refuses %j", (text, code) => {
    expect(faultOf(numberCell, text)?.code).toBe(code);
  });

  test("says how a number should be written", () => {
    expect(faultOf(numberCell, "1，234.5")?.detail).toEqual({ plain: "1234.5" });
    expect(faultOf(numberCell, "−３．６")?.detail).toEqual({ plain: "-3.6" });
    expect(faultOf(numberCell, "31％")?.detail).toEqual({ plain: "31" });
    expect(faultOf(numberCell, "１２家")?.detail).toEqual({ plain: "12" });
    // Without its 万 it would be another number.
    expect(faultOf(numberCell, "３万元")?.detail).toEqual({ plain: "3万元" });
  });

  test("has no zero below zero", () => {
    expect(Object.is(numberCell.parse("-0"), 0)).toBe(true);
  });
});

describe("optionalNumberCell", () => {
  test("wants the cell emptied, not the row deleted, for a word that says none", () => {
    expect(faultOf(optionalNumberCell, "无")?.code).toBe("number-none-optional");
    expect(faultOf(optionalWholeCell, "/")?.code).toBe("number-none-optional");
  });

  test("never reads an empty cell as zero", () => {
    expect(optionalNumberCell.parse("")).toBeUndefined();
  });
});

describe("optionalPositiveCell", () => {
  test("refuses zero and less", () => {
    expect(faultOf(optionalPositiveCell, "0")?.code).toBe("not-positive");
    expect(faultOf(optionalPositiveCell, "-1")?.code).toBe("not-positive");
    expect(faultOf(optionalWholeCell, "1.5")?.code).toBe("not-whole");
  });
});

describe("dateCell", () => {
  test("reads a day, a month and a year", () => {
    expect(dateCell.parse("2022/1/26").text).toBe("2022-01-26");
    expect(dateCell.parse("2022-01").precision).toBe("month");
    expect(dateCell.parse("2022").precision).toBe("year");
  });

  test("reads a date in Chinese words", () => {
    expect(dateCell.parse("2018年11月5日").text).toBe("2018-11-05");
    expect(dateCell.parse("2018年11月").text).toBe("2018-11");
    expect(dateCell.parse("2018年").text).toBe("2018");
  });

  test("tells the day of a number that Excel counts days by", () => {
    expect(faultOf(dateCell, "44587")).toMatchObject({
      code: "date-serial",
      detail: { plain: "2022-01-26" },
    });
  });

  test.each([
    ["2022-02-30", "impossible-date"],
    ["2022-13", "impossible-date"],
    ["1822", "impossible-date"],
    ["26/1/2022", "date-order"],
    ["26.1.2022", "date-order"],
    ["2022年2月30日", "impossible-date"],
    ["22年1月", "not-a-date"],
    ["Jan-22", "date-rewritten"],
    ["26-Jan", "date-rewritten"],
    ["26-Jan-22", "date-rewritten"],
    ["2022-01-26T00:00", "not-a-date"],
    ["", "blank-cell"],
  ])("refuses %j", (text, code) => {
    expect(faultOf(dateCell, text)?.code).toBe(code);
  });
});

describe("dayCell", () => {
  test("refuses a month", () => {
    expect(faultOf(dayCell, "2022-01")?.code).toBe("date-needs-day");
  });
});

describe("deadlineCell", () => {
  test("reads a date, and ongoing as no date", () => {
    expect(deadlineCell.parse("2021-12-31")?.text).toBe("2021-12-31");
    expect(deadlineCell.parse("ongoing")).toBeUndefined();
    expect(faultOf(deadlineCell, "长期")?.code).toBe("not-a-deadline");
    expect(faultOf(deadlineCell, "2021-11-31")?.code).toBe("impossible-date");
  });
});

describe("periodCell", () => {
  test("reads one year and several", () => {
    expect(periodCell.parse("2019/2021")).toMatchObject({ firstYear: 2019, lastYear: 2021 });
  });

  test.each([
    ["2021/2019", "reversed-period"],
    ["1821", "impossible-period"],
    ["2019-2021", "not-a-period"],
    ["2021年", "not-a-period"],
    ["2021/12", "not-a-period"],
    ["Jan-22", "period-rewritten"],
  ])("refuses %s", (text, code) => {
    expect(faultOf(periodCell, text)?.code).toBe(code);
  });
});

describe("optionalTextListCell", () => {
  test("reads texts between separators of either width", () => {
    expect(optionalTextListCell.parse("高企;HNTE；R&D")).toEqual(["高企", "HNTE", "R&D"]);
    expect(optionalTextListCell.parse("")).toEqual([]);
  });

  test.each([
    ["高企;;HNTE", "blank-item"],
    ["高企; HNTE", "edge-blank"],
    ["高企;高企", "repeated-item"],
  ])("refuses %j", (text, code) => {
    expect(faultOf(optionalTextListCell, text)?.code).toBe(code);
  });
});
