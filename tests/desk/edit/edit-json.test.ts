import { describe, expect, test } from "vitest";

import { valueOf, withObject, withValue } from "../../../src/desk/edit/edit-json.ts";
import { encodeGb18030 } from "../../../src/load/gb18030.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

describe("withObject", () => {
  test("indents and ends lines as the file does and changes nothing before or behind", () => {
    const file = '\uFEFF[\r\n\t{\r\n\t\t"id":  "甲"\r\n\t}\r\n]\r\n\r\n';
    const added = withObject(utf8(file), { id: "乙", sha256: [], clauses: { s1: "一" } });
    expect(text(added)).toBe(
      '\uFEFF[\r\n\t{\r\n\t\t"id":  "甲"\r\n\t},\r\n\t{\r\n\t\t"id": "乙",\r\n\t\t"sha256": [],' +
        '\r\n\t\t"clauses": {\r\n\t\t\t"s1": "一"\r\n\t\t}\r\n\t}\r\n]\r\n\r\n',
    );
  });

  test("keeps GB18030", () => {
    const file = encodeGb18030('[ { "id": "盘" } ]');
    const added = withObject(file, { id: "锦" });
    expect(added).toEqual(Buffer.from(encodeGb18030('[ { "id": "盘" },\n{\n  "id": "锦"\n} ]')));
  });
});

describe("withValue", () => {
  test("changes a text, and keeps a number one", () => {
    const file = utf8('[{"a": "甲", "b": 4.50}, {"b":"x"}]\n');
    expect(text(withValue(file, 0, "a", '“"”'))).toBe('[{"a": "“\\"”", "b": 4.50}, {"b":"x"}]\n');
    expect(text(withValue(file, 0, "b", "7"))).toBe('[{"a": "甲", "b": 7}, {"b":"x"}]\n');
    expect(text(withValue(file, 0, "b", "07"))).toBe('[{"a": "甲", "b": "07"}, {"b":"x"}]\n');
    expect([valueOf(file, 0, "b"), valueOf(file, 1, "b"), valueOf(file, 1, "a")]).toEqual([
      "4.5",
      "x",
      undefined,
    ]);
  });
});
