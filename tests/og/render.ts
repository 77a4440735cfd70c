/**
 * Draws `public/og.png`, which stands beside a shared link, and writes it anew:
 * `node tests/og/render.ts`. It says in pictures what every page says, for any city: no word, no
 * place, no figure.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { literalColors } from "../../src/charts/palette.ts";
import { projectFolder } from "../../src/cli/tool-path.ts";
import { launchBrowser } from "../browser/browser.ts";

const size = { width: 1200, height: 630 };
const { surface, hairline, actual } = literalColors;

/** Bars from the top: an outlined target each, and in it what was achieved, or hatching. */
const bars = [
  { target: 930, actual: 640 },
  { target: 560, actual: undefined },
  { target: 760, actual: 760 },
  { target: 1040, actual: undefined },
  { target: 420, actual: 190 },
] as const;
const left = 80;
const barHeight = 62;
const step = 98;
const top = (size.height - (bars.length - 1) * step - barHeight) / 2;

const row = (bar: (typeof bars)[number], index: number): string => {
  const y = top + index * step;
  const rect = (width: number, fill: string, more = ""): string =>
    `<rect x="${left}" y="${y}" width="${width}" height="${barHeight}" fill="${fill}"${more}/>`;
  return [
    bar.actual === undefined ? rect(bar.target, "url(#hatch)") : rect(bar.actual, actual),
    rect(bar.target, "none", ` stroke="${actual}" stroke-width="5"`),
  ].join("");
};

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
<defs><pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M7 0V14" stroke="${actual}" stroke-width="3"/></pattern></defs>
<rect width="100%" height="100%" fill="${surface}"/>
<path d="M${left} 40V${size.height - 40}" stroke="${hairline}" stroke-width="4"/>
${bars.map(row).join("\n")}
</svg>`;

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: size });
await page.setContent(`<body style="margin: 0">${drawing}</body>`);
writeFileSync(join(projectFolder, "public/og.png"), await page.screenshot());
await browser.close();
