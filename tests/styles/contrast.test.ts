/** Colours of drawings and controls against what they stand on: WCAG 1.4.11, in every theme. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

/** Declarations of the first block behind a text of the sheet. */
const blockAfter = (start: string): ReadonlyMap<string, string> => {
  const from = css.indexOf(":root", css.indexOf(start));
  const block = css.slice(css.indexOf("{", from) + 1, css.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
};

const light = blockAfter("@layer");
const themes = {
  light,
  dark: blockAfter("(prefers-color-scheme: dark)"),
  "light, more contrast": blockAfter("(prefers-contrast: more)"),
  "dark, more contrast": blockAfter("(prefers-contrast: more) and (prefers-color-scheme: dark)"),
  paper: blockAfter("@media print"),
};

/** Returns the colour of a role; what a theme does not set is that of the light one. */
const colourOf = (role: string, theme: ReadonlyMap<string, string>): string => {
  const name = /var\(--([\w-]+)\)/.exec(light.get(`color-${role}`) ?? "")?.[1] ?? "";
  const colour = theme.get(name) ?? light.get(name);
  if (colour === undefined) throw new Error(`no colour for role: ${role}`);
  return colour;
};

/** Relative luminance, as WCAG defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What carries meaning without being text: marks of drawings, hatching, borders of controls. */
const marks = [
  "target",
  "actual",
  "provisional",
  "unfound",
  "trajectory",
  "lapsed",
  "highlight",
  "accent",
  "muted",
];

describe("contrast", () => {
  test("is that of WCAG's own examples", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe.each(Object.entries(themes))("the %s theme", (_name, theme) => {
  test.each(marks)("shows %s at 3 to 1 on the page", (role) => {
    expect(contrast(colourOf(role, theme), colourOf("surface", theme))).toBeGreaterThanOrEqual(3);
  });

  test("shows what stands on a solid bar at 4.5 to 1", () => {
    const [on, bar] = [colourOf("on-actual", theme), colourOf("actual", theme)];
    expect(contrast(on, bar)).toBeGreaterThanOrEqual(4.5);
  });
});
