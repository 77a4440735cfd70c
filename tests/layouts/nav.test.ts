import { describe, expect, test } from "vitest";
import { columnOf, otherLanguageHref } from "../../src/layouts/nav.ts";

describe("otherLanguageHref", () => {
  test("leads from a page to the same page in the other language", () => {
    expect(otherLanguageHref("/districts/panshan/", "zh")).toBe("/en/districts/panshan/");
    expect(otherLanguageHref("/districts/panshan/", "en")).toBe("/districts/panshan/");
    expect(otherLanguageHref("/", "zh")).toBe("/en/");
    expect(otherLanguageHref("/", "en")).toBe("/");
  });

  test("leads from a page in Chinese only to the note of its section", () => {
    expect(otherLanguageHref("/sources/pj-2021-10/", "zh")).toBe("/en/sources/");
    expect(otherLanguageHref("/tasks/", "zh")).toBe("/en/tasks/");
  });

  test("leads from the note of a section to its Chinese page", () => {
    expect(otherLanguageHref("/tasks/", "en")).toBe("/tasks/");
  });

  test("leads home from an address that no language has", () => {
    expect(otherLanguageHref("/404.html", "zh")).toBe("/en/");
  });
});

describe("columnOf", () => {
  test("names a section and where it is in the language of the page", () => {
    expect(columnOf("districts", "zh")).toMatchObject({ name: "县区", address: "/districts/" });
    expect(columnOf("tasks", "en")).toMatchObject({ name: "Tasks", address: "/en/tasks/" });
  });

  test("is none for the home page and for pages outside the navigation", () => {
    expect(columnOf("home", "zh")).toBeUndefined();
    expect(columnOf(undefined, "zh")).toBeUndefined();
  });
});
