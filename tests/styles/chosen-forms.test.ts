import postcss from "postcss";
import { describe, expect, test } from "vitest";
import { chosenForms } from "../../src/styles/chosen-forms.ts";

const derived = (css: string): string =>
  postcss([chosenForms])
    .process(css, { from: undefined })
    .css.replace(/\s+/g, " ")
    .replaceAll("}@", "} @")
    .trim();

const LARGE = `html:where([data-text="large"])`;
const NOT_LARGE = `html:where(:not([data-text="large"]))`;

describe("chosenForms", () => {
  test("gives large text what a narrow window has, on any screen", () => {
    expect(derived("@media (max-width: 40rem) { .a { color: red } }")).toBe(
      `@media (max-width: 40rem) { .a { color: red } } @media screen { ${LARGE} .a { color: red } }`,
    );
  });

  test("takes from it what a wide window has, but leaves it on paper", () => {
    expect(derived("@media (min-width: 47.01rem) { .a { color: red } }")).toBe(
      `@media print and (min-width: 47.01rem) { .a { color: red } } @media (min-width: 47.01rem) { ${NOT_LARGE} .a { color: red } }`,
    );
  });

  test("gives high contrast what a system's wish for more has, and takes it from who declines", () => {
    expect(derived("@media (prefers-contrast: more) { :root { --a: 1 } }")).toBe(
      `@media (prefers-contrast: more) { :root:where(:not([data-contrast="usual"])) { --a: 1 } } @media screen { :root:where([data-contrast="high"]) { --a: 1 } }`,
    );
  });

  test("speaks of the html element itself, also inside :global()", () => {
    expect(
      derived("@media (min-width: 75rem) { :global(:root:lang(en)) .a { color: red } }"),
    ).toContain(`:global(:root:where(:not([data-text="large"])):lang(en)) .a`);
  });

  test("changes nothing when it sees its own work again", () => {
    const css =
      "@media (max-width: 40rem) { .a { color: red } } @media (min-width: 9rem) { b { c: d } }";
    expect(derived(derived(css))).toBe(derived(css));
  });

  test.each([
    "@media (max-width: 40rem), print { .a { color: red } }",
    "@media (width < 40rem) { .a { color: red } }",
    "@media not (max-width: 40rem) { .a { color: red } }",
    "@media (max-width: 40rem) { @supports (color: red) { .a { color: red } } }",
  ])("refuses what it would not understand: %s", (css) => {
    expect(() => derived(css)).toThrow(/expected/);
  });
});
