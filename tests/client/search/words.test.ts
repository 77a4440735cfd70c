import { afterEach, describe, expect, test, vi } from "vitest";

import { compact, runsOf } from "../../../src/client/search/fold.ts";
import { fold } from "../../../src/lib/fold.ts";
import { indexTerms, termsOfPart } from "../../../src/client/search/index-terms.ts";
import { markedPieces } from "../../../src/client/search/marks.ts";
import { readingsOf } from "../../../src/client/search/query-parts.ts";

describe("fold", () => {
  test("takes full width for half width, and capitals for small letters", () => {
    expect(fold("ＨＮＴＥ　２０２１")).toBe("hnte 2021");
  });
});

describe("compact", () => {
  test("leaves letters, digits and characters only", () => {
    expect(compact("盘政办发〔2021〕10号")).toBe("盘政办发202110号");
  });
});

describe("runsOf", () => {
  test("parts Chinese, words of letters, and numbers", () => {
    expect(runsOf("annex2-13担保 R&D")).toEqual(["annex", "2", "13", "担保", "r", "d"]);
  });
  test("has none where nothing is written", () => expect(runsOf("〔〕——")).toEqual([]));
});

describe("indexTerms", () => {
  test("has every piece of a Chinese run up to four characters", () => {
    expect(indexTerms("高新技术业")).toEqual([
      ..."高新技术业",
      ...["高新", "新技", "技术", "术业"],
      ...["高新技", "新技术", "技术业"],
      ...["高新技术", "新技术业"],
    ]);
  });
  test("has each term once, and words of letters whole", () => {
    expect(indexTerms("Gazelle gazelle 企企")).toEqual(["gazelle", "企", "企企"]);
  });
});

describe("termsOfPart", () => {
  test("cuts what is longer than any term into pieces that overlap", () => {
    expect(termsOfPart("高新技术业")).toEqual(["高新技术", "新技术业"]);
    expect(termsOfPart("担保")).toEqual(["担保"]);
    expect(termsOfPart("gazelle")).toEqual(["gazelle"]);
  });
});

describe("readingsOf", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("joins single characters that stand together: a name that no dictionary has", () => {
    expect(readingsOf("瞪羚")[0]).toEqual(["瞪羚"]);
    expect(readingsOf("高新区担保")[0]).toEqual(["高新区", "担保"]);
  });
  test("joins none over a blank", () => {
    expect(readingsOf("甲 乙")).toEqual([["甲", "乙"]]);
  });
  test("leaves out words that only ask", () => {
    expect(readingsOf("高新区的担保是多少")[0]).toEqual(["高新区", "担保"]);
  });
  test("keeps them where nothing else is asked", () => {
    expect(readingsOf("多少")[0]).toEqual(["多少"]);
  });
  test("reads nothing from blanks and marks", () => expect(readingsOf(" —〔〕")).toEqual([]));
  test("looks for single characters where the browser knows no words", () => {
    vi.stubGlobal("Intl", {});
    expect(readingsOf("孵化器补贴")).toEqual([["孵化器补贴"], [..."孵化器补贴"]]);
  });
});

describe("markedPieces", () => {
  test("marks each place of each part, and joins what touches", () => {
    expect(markedPieces("高新区的担保、担保", ["高新", "新区", "担保"])).toEqual([
      { text: "高新区", isMarked: true },
      { text: "的", isMarked: false },
      { text: "担保", isMarked: true },
      { text: "、", isMarked: false },
      { text: "担保", isMarked: true },
    ]);
  });
  test("marks the text as it is written, whatever it was folded to", () => {
    expect(markedPieces("㈱ＨＮＴＥ", ["hnte"])).toEqual([
      { text: "㈱", isMarked: false },
      { text: "ＨＮＴＥ", isMarked: true },
    ]);
  });
  test("is the whole text where nothing was looked for", () => {
    expect(markedPieces("担保", [])).toEqual([{ text: "担保", isMarked: false }]);
  });
});
