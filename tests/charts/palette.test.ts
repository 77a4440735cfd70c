import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { literalColors } from "../../src/charts/palette.ts";

/** Resolves a role of the style sheet to the colour it has in the light theme. */
const lightColor = (css: string, role: string): string | undefined => {
  const value = new RegExp(`--color-${role}: var\\(--([\\w-]+)\\)`).exec(css)?.[1];
  return value === undefined ? undefined : new RegExp(`--${value}: (#\\w+)`).exec(css)?.[1];
};

test("files have the colours that pages have in the light theme", () => {
  const css = readFileSync("src/styles/tokens.css", "utf8");
  for (const [role, literal] of Object.entries(literalColors)) {
    expect({ role, color: lightColor(css, role) }).toEqual({ role, color: literal });
  }
});
