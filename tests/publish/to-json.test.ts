import { describe, expect, test } from "vitest";

import { jsonLine, jsonText } from "../../src/publish/to-json.ts";

describe("jsonLine", () => {
  test("keeps numbers numbers and writes an absent cell as null", () => {
    expect(jsonLine(["a", "b", "c"], [-1.5, undefined, "2021"])).toBe(
      '{"a":-1.5,"b":null,"c":"2021"}',
    );
  });

  test("does not defuse text, since no spreadsheet runs it here", () => {
    expect(jsonLine(["a"], ["=1+1"])).toBe('{"a":"=1+1"}');
  });
});

describe("jsonText", () => {
  test("writes one row a line and ends with a line end", () => {
    expect(jsonText(['{"a":1}', '{"a":2}'])).toBe('[\n{"a":1},\n{"a":2}\n]\n');
  });

  test("writes an empty list without rows", () => {
    expect(jsonText([])).toBe("[]\n");
  });
});
