import { describe, expect, test } from "vitest";
import {
  firstDayOfYear,
  lastDayOfYear,
  parsePartialDate,
  parsePeriod,
} from "../../src/lib/calendar.ts";

describe("parsePartialDate", () => {
  test("counts days from 1970-01-01 in UTC", () => {
    expect(parsePartialDate("1970-01-02")).toEqual({
      text: "1970-01-02",
      precision: "day",
      first: 1,
      last: 1,
    });
  });

  test("reads a date as Excel saves it", () => {
    expect(parsePartialDate("2022/1/26")?.text).toBe("2022-01-26");
    expect(parsePartialDate("2022/1")?.text).toBe("2022-01");
  });

  test("spans the whole month or year of a date without a day", () => {
    const february = parsePartialDate("2024-02");
    expect(february).toMatchObject({ precision: "month", text: "2024-02" });
    expect((february?.last ?? 0) - (february?.first ?? 0)).toBe(28);
    const december = parsePartialDate("2021-12");
    expect(december?.last).toBe(lastDayOfYear(2021));
    expect(parsePartialDate("2021")).toMatchObject({
      precision: "year",
      first: firstDayOfYear(2021),
      last: lastDayOfYear(2021),
    });
  });

  test.each(["2022-02-30", "2023-02-29", "2022-13", "2022-00-10", "1899", "2201", "22-1-2", ""])(
    "refuses %s",
    (text) => expect(parsePartialDate(text)).toBeUndefined(),
  );
});

describe("parsePeriod", () => {
  test("reads one year and several", () => {
    expect(parsePeriod("2021")).toEqual({ text: "2021", firstYear: 2021, lastYear: 2021 });
    expect(parsePeriod("2019/2021")).toMatchObject({ firstYear: 2019, lastYear: 2021 });
    expect(parsePeriod("2021/2021")?.text).toBe("2021");
  });

  test.each(["2021/2019", "2019-2021", "2021年", "21", ""])("refuses %s", (text) =>
    expect(parsePeriod(text)).toBeUndefined(),
  );
});

describe("lastDayOfYear", () => {
  test("leaves 365 or 366 days to a year", () => {
    expect(lastDayOfYear(2023) - firstDayOfYear(2023) + 1).toBe(365);
    expect(lastDayOfYear(2024) - firstDayOfYear(2024) + 1).toBe(366);
  });
});
