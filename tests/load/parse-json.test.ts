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
    ['["a\tb"]', 1, 2],
    ['["a\u0001b"]', 1, 2],
    ['{\n  "a": "b,\n  "c": "d"\n}', 2, 8],
    ['["C:\\data"]', 1, 5],
    ["[01]", 1, 2],
    ["[31.\n]", 1, 4],
    ["[1 2]", 1, 4],
    ["[1,\n2\n", 3, 1],
    ['{"a":', 1, 6],
    ['{"a": "b', 1, 7],
    ["[1] x", 1, 5],
    ["", 1, 1],
  ])("tells where %j is broken", (text, line, position) => {
    const fault = parseJson(text);
    expect(fault).toBeInstanceOf(JsonFault);
    expect(fault).toMatchObject({ code: "malformed-json", line, position });
  });

  test("quotes what stands there, to the end of the line", () => {
    expect(parseJson('{"a": 是,\n"b": 2}')).toMatchObject({ value: "是," });
    expect(parseJson("[1, 2")).toMatchObject({ value: "" });
  });

  test("refuses a name that stands twice, which JSON.parse drops", () => {
    expect(parseJson('{\n"a": 1,\n"a": 2}')).toMatchObject({ code: "repeated-name", line: 3 });
    expect(parseJson('[{"a": {}},\n{"\\u0061": 1, "a": 2}]')).toMatchObject({
      code: "repeated-name",
      line: 2,
      position: 15,
      value: "a",
    });
  });

  test("refuses a number that it cannot hold to the last digit", () => {
    expect(parseJson("[1,\n -0.1234567890123456]")).toMatchObject({
      code: "number-too-long",
      line: 2,
      position: 2,
      value: "-0.1234567890123456",
    });
  });

  test("keeps a name that objects inherit as one of its own", () => {
    expect(Object.keys(nodeOf('{"__proto__": 1}').value as object)).toEqual(["__proto__"]);
  });

  test("refuses brackets nested beyond sense", () => {
    const open = "[".repeat(100_000);
    expect(parseJson(open)).toBeInstanceOf(JsonFault);
    expect(parseJson(open + "]".repeat(100_000))).toBeInstanceOf(JsonFault);
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
