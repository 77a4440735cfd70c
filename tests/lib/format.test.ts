import { describe, expect, test } from "vitest";
import {
  type PartialDate,
  type Period,
  parsePartialDate,
  parsePeriod,
} from "../../src/lib/calendar.ts";
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatPeriod,
  formatRounded,
  formatShare,
  formatSigned,
  formatYearFirst,
} from "../../src/lib/format.ts";

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
};

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`not a period: ${text}`);
  return parsed;
};

describe("formatNumber", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [20, "20"],
    [100, "100"],
    [1234, "1,234"],
    [1234567.5, "1,234,567.5"],
    [3.6, "3.6"],
    [2.135, "2.135"],
    [1234567.891, "1,234,567.891"],
    [0.0000001, "0.0000001"],
    [123456789012345, "123,456,789,012,345"],
    [0.1 + 0.2, "0.3"],
    [-1234.5, "−1,234.5"],
    [-0.001, "−0.001"],
  ])("writes %d as %s", (value, text) => {
    expect(formatNumber(value, "zh")).toBe(text);
  });
});

describe("formatRounded", () => {
  test.each([
    [0, "0"],
    [17.5, "17.5"],
    [2.675, "2.68"],
    [1.005, "1.01"],
    [1234.5678, "1,234.57"],
    [0.1 + 0.2, "0.3"],
    [0.82349, "0.823"],
    [0.0123456, "0.0123"],
    [0.9996, "1"],
    [-0.001, "−0.001"],
    [1e-12, "0"],
    [-1e-12, "0"],
  ])("writes %d as %s", (value, text) => {
    expect(formatRounded(value, "zh")).toBe(text);
  });
});

describe("formatSigned", () => {
  test.each([
    [3, "+3"],
    [-3.25, "−3.25"],
    [0, "0"],
    [1200, "+1,200"],
    [0.005, "+0.005"],
    [-2.135, "−2.14"],
  ])("writes %d as %s", (value, text) => {
    expect(formatSigned(value, "zh")).toBe(text);
  });

  test.each([
    [-0.974, "−1"],
    [0.00657, "0"],
    [-8.93, "−8.9"],
    [1.55, "+1.6"],
  ])("writes %d things as %s", (value, text) => {
    expect(formatSigned(value, "zh", { isCount: true })).toBe(text);
  });
});

describe("formatShare", () => {
  test("rounds to whole per cent", () => {
    expect(formatShare(0.3125, "zh")).toBe("31%");
    expect(formatShare(0.285, "zh")).toBe("29%");
    expect(formatShare(1, "zh")).toBe("100%");
  });

  test("takes a number of decimals", () => {
    expect(formatShare(0.3125, "zh", { digits: 1 })).toBe("31.3%");
    expect(formatShare(-0.0512, "zh", { digits: 1 })).toBe("−5.1%");
  });

  test("rounds neither something to nothing nor nearly all to all", () => {
    expect(formatShare(0, "zh")).toBe("0%");
    expect(formatShare(0.004, "zh")).toBe("<1%");
    expect(formatShare(10 / 52_083, "zh", { digits: 1 })).toBe("<0.1%");
    expect(formatShare(0.005, "zh")).toBe("1%");
    expect(formatShare(0.997, "zh")).toBe(">99%");
    expect(formatShare(0.9996, "en", { digits: 1 })).toBe(">99.9%");
    expect(formatShare(1.004, "zh")).toBe("100%");
  });
});

describe("formatDate", () => {
  test("keeps the precision of the date", () => {
    expect(formatDate(date("2021-05-21"), "zh")).toBe("2021年5月21日");
    expect(formatDate(date("2021-05"), "zh")).toBe("2021年5月");
    expect(formatDate(date("2021"), "zh")).toBe("2021年");
    expect(formatDate(date("2021-05-21"), "en")).toBe("21 May 2021");
    expect(formatDate(date("2021-05"), "en")).toBe("May 2021");
    expect(formatDate(date("2021"), "en")).toBe("2021");
  });
});

describe("formatYearFirst", () => {
  test("writes the year before what is known of the day", () => {
    expect(formatYearFirst(date("2021-05-21"))).toBe("2021, May 21");
    expect(formatYearFirst(date("2021-05"))).toBe("2021, May");
    expect(formatYearFirst(date("2021"))).toBe("2021");
  });
});

describe("formatPeriod", () => {
  test("writes one year, and the first and last of several", () => {
    expect(formatPeriod(period("2021"), "zh")).toBe("2021年");
    expect(formatPeriod(period("2019/2021"), "zh")).toBe("2019–2021年");
    expect(formatPeriod(period("2019/2021"), "en")).toBe("2019–2021");
  });
});

describe("formatBytes", () => {
  test.each([
    [0, "0 B"],
    [812, "812 B"],
    [999, "999 B"],
    [1000, "1 kB"],
    [4240, "4.2 kB"],
    [9960, "10 kB"],
    [61_499, "61 kB"],
    [999_600, "1 MB"],
    [1_310_000, "1.3 MB"],
  ])("writes %d as %s", (bytes, text) => {
    expect(formatBytes(bytes, "zh")).toBe(text);
  });
});
