import { describe, expect, test } from "vitest";
import { JsonFault, type JsonNode, lineAt, parseJson } from "../../src/load/parse-json.ts";

const nodeOf = (text: string): JsonNode => {
  const node = parseJson(text);
  if (node instanceof JsonFault) throw new Error(`malformed at ${node.line}: ${text}`);
  return node;
};

describe("parseJson", () => {
  test.each([
    "[]",
    "{}",
    ' { "a" : [ 1 , -2.5 , 1e3 ] , "b" : { "c" : null } } ',
    '["\\u4e2d\\n\\"\\\\", true, false]',
    '{"": "空名"}',
    "12",
  ])("reads %s as JSON.parse does", (text) => {
    expect(nodeOf(text).value).toEqual(JSON.parse(text));
  });

  test.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ["[1, 2", 1, 6],
    ["{a: 1}", 1, 2],
    ["['a']", 1, 2],
    ['"a\nb"', 1, 1],
    ["[01]", 1, 3],
    ["[1] x", 1, 5],
    ["", 1, 1],
  ])("tells where %j is broken", (text, line, position) => {
    const fault = parseJson(text);
    expect(fault).toBeInstanceOf(JsonFault);
    expect(fault).toMatchObject({ code: "malformed-json", line, position });
  });

  test("refuses a name that stands twice, which JSON.parse drops", () => {
    expect(parseJson('{\n"a": 1,\n"a": 2}')).toMatchObject({ code: "repeated-name", line: 3 });
  });

  test("keeps a name that objects inherit as one of its own", () => {
    expect(Object.keys(nodeOf('{"__proto__": 1}').value as object)).toEqual(["__proto__"]);
  });

  test("refuses brackets nested beyond sense", () => {
    expect(parseJson("[".repeat(100_000))).toBeInstanceOf(JsonFault);
  });
});

describe("lineAt", () => {
  const node = nodeOf('{\n  "a": [\n    1,\n    2\n  ]\n}');

  test("is the line of the part at a path", () => {
    expect(lineAt(node, ["a"])).toBe(2);
    expect(lineAt(node, ["a", 1])).toBe(4);
  });

  test("is the line of the part around it where there is none", () => {
    expect(lineAt(node, ["b"])).toBe(1);
    expect(lineAt(node, ["a", 7])).toBe(2);
  });
});
