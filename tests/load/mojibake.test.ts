import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { garbledPiece } from "../../src/load/mojibake.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** As a program that takes UTF-8 for GBK shows a text; what it cannot read it loses. */
const garble = (text: string): string =>
  new TextDecoder("gb18030").decode(new TextEncoder().encode(text)).replaceAll("\uFFFD", "?");

/** Files below a folder of the project, by the ends of their names. */
const textsIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => end.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8"));

const data = textsIn("data", /\.(?:csv|json)$/);
const chinese = [...data, ...textsIn("data", /\.md$/), ...textsIn("src/i18n/zh", /\.ts$/)];
const phrases = [...new Set(chinese.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))];

describe("garbledPiece", () => {
  test.each(["盘山县", "盘锦市", "一（二）", "力争达到20家以上", "高新技术企业"])(
    "knows %s again",
    (text) => expect(garbledPiece(garble(text))).toBeDefined(),
  );

  test("quotes where it begins", () => {
    expect(garbledPiece("id,name\npanshan,鐩樺北鍘?,county")).toBe("鐩樺北鍘?");
    expect(garbledPiece(garble("各县区、经济区都要报送进展"))).toHaveLength(13);
  });

  test("knows a text in which a part has been mended", () => {
    expect(garbledPiece(`${garble("兴隆台区")},district\n盘山县,county`)).toBeDefined();
  });

  test("knows every file of the data", () => {
    const withHan = data.filter((text) => /\p{Script=Han}{4}/u.test(text));
    expect(withHan.length).toBeGreaterThan(10);
    for (const text of withHan) expect(garbledPiece(garble(text))).toBeDefined();
  });

  test("takes no text of this project for garbled", () => {
    for (const text of chinese) expect(garbledPiece(text)).toBeUndefined();
  });

  test("takes no phrase, nor any piece of one, for garbled", () => {
    expect(phrases.length).toBeGreaterThan(2000);
    const pieces = new Set<string>();
    for (const phrase of phrases) {
      for (let at = 0; at < phrase.length; at += 1) {
        for (let length = 1; length <= 5; length += 1) pieces.add(phrase.slice(at, at + length));
      }
    }
    expect([...pieces].filter((piece) => garbledPiece(piece) !== undefined)).toEqual([]);
  });

  test.each([
    "联通",
    "涓滴",
    "鐩",
    "榛莽",
    "café",
    "Größe？",
    "什么？？",
    "繁體字與标點",
    "№①②℃",
    "한국어",
  ])("leaves %s alone", (text) => expect(garbledPiece(text)).toBeUndefined());
});
