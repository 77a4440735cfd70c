import { describe, expect, test } from "vitest";
import { chineseSectionOf, hasEnglish } from "../../src/i18n/english-pages.ts";

describe("hasEnglish", () => {
  test.each([
    "/",
    "/districts/",
    "/districts/panshan/",
    "/data/#searches",
    "/?a=1",
    "/subsidies/",
  ] as const)("holds for %s", (path) => expect(hasEnglish(path)).toBe(true));

  test.each([
    "/tasks/",
    "/tasks/#annex2-1",
    "/sources/pj-2021-10/",
    "/about/",
    "/404.html",
  ] as const)("does not hold for %s", (path) => expect(hasEnglish(path)).toBe(false));
});

describe("chineseSectionOf", () => {
  test("names the section of a page in Chinese only", () => {
    expect(chineseSectionOf("/sources/pj-2021-10/#s2-1")).toBe("sources");
  });

  test("names none for a page in both languages, nor for an unknown one", () => {
    expect(chineseSectionOf("/districts/")).toBeUndefined();
    expect(chineseSectionOf("/404.html")).toBeUndefined();
  });
});
