import { describe, expect, test } from "vitest";

import { decode } from "../../src/load/decode.ts";
import { encodeGb18030 } from "../../src/load/gb18030.ts";

describe("encodeGb18030", () => {
  test("gives the bytes that Excel writes", () => {
    expect([...encodeGb18030("a盘€")]).toEqual([0x61, 0xc5, 0xcc, 0xa2, 0xe3]);
  });

  test("encodes what has two bytes, four bytes, and what is beyond U+FFFF", () => {
    const text = "盘锦〔2021〕10号，镕㐀–é\u{20bb7}\u{10ffff}“”";
    expect(decode(encodeGb18030(text))).toBe(text);
  });

  test("refuses half a character", () => {
    expect(() => encodeGb18030("\ud800")).toThrow("not in GB18030");
  });
});
