/** Colours by role. Pages define the roles in CSS; files carry the values of the light theme. */

export type ColorRole = keyof typeof literalColors;

/** The light theme, for SVG files that leave the site and have no style sheet. */
export const literalColors = {
  surface: "#fbfaf6",
  text: "#1b211f",
  muted: "#515b57",
  hairline: "#d3cfc3",
  accent: "#0b5d57",
  target: "#1b211f",
  actual: "#0b5d57",
  "on-actual": "#fbfaf6",
  provisional: "#0b5d57",
  unfound: "#7c8581",
  trajectory: "#515b57",
  lapsed: "#1b211f",
  highlight: "#0b5d57",
  others: "#fbfaf6",
} as const;

/** Returns the colour of a role as an SVG attribute value. */
export const color = (role: ColorRole): string => `var(--color-${role})`;

/** Fill of what was looked for and not found; `renderSvg` adds the pattern where it is used. */
export const HATCH = "url(#hatch)";

/**
 * Returns the markup with each role that is an attribute's value replaced by its literal colour; an
 * unknown role is an error. Words of the data may look like a role, but stand in no quotes of markup.
 */
export const withLiteralColors = (markup: string): string =>
  markup.replace(/="var\(--color-([a-z-]+)\)"/g, (_, role: string) => {
    if (!Object.hasOwn(literalColors, role)) throw new Error(`unknown colour role: ${role}`);
    // hasOwn has just shown that the role is a key.
    return `="${literalColors[role as ColorRole]}"`;
  });
