import { describe, expect, test } from "vitest";
import { decode } from "../../src/load/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decode", () => {
  test("reads UTF-8 with and without a byte order mark", () => {
    expect(decode(utf8("盘山县"))).toBe("盘山县");
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("盘山县")]))).toBe("盘山县");
  });

  test("reads GB18030, its four-byte characters too", () => {
    expect(decode(new Uint8Array([0xc5, 0xcc, 0xc9, 0xbd]))).toBe("盘山");
    expect(decode(new Uint8Array([0x81, 0x39, 0xef, 0x30]))).toBe("㐁");
  });

  test("makes all line ends one line feed", () => {
    expect(decode(utf8("a\r\nb\rc\n"))).toBe("a\nb\nc\n");
  });

  test.each([
    ["UTF-16 with a mark", [0xff, 0xfe, 0x61, 0x00]],
    ["UTF-16 without a mark", [0x61, 0x00, 0x62, 0x00]],
    ["a workbook", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ["bytes of no encoding", [0x61, 0xff, 0x20]],
  ])("refuses %s", (_name, bytes) => {
    expect(decode(new Uint8Array(bytes))).toBeUndefined();
  });
});
