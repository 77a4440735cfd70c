/**
 * What cannot be had for less: a drawing by Plot alone, and pages by Astro alone with six such
 * drawings each. Measured in the same run, so that a busy machine slows both sides of a ratio.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

import { projectFolder, toolPath } from "../../src/cli/tool-path.ts";

export interface Floor {
  readonly plotMs: number;
  /** A page with six drawings, the start of Astro taken off. */
  readonly astroPageMs: number;
}

const PAGES = 400;
const DRAWINGS = 6;
const TIMES = 300;

/** A line with dots, a rule and a few labels: what a progress chart draws. */
const SOURCE = `(document) => {
  const points = Array.from({ length: 6 }, (_, i) => ({ x: i, y: i * i, label: String(i) }));
  return Plot.plot({
    document, width: 328, height: 160, margin: 24,
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(points, { x: "x", y: "y" }),
      Plot.dot(points, { x: "x", y: "y" }),
      Plot.text(points, { x: "x", y: "y", text: "label", dy: -8 }),
    ],
  }).outerHTML;
}`;

const plotMs = (): number => {
  const { document } = parseHTML("<html></html>");
  // The same source as the pages below; there it has to be text.
  const draw = new Function("Plot", `return ${SOURCE}`)(Plot) as (document: unknown) => string;
  for (let i = 0; i < TIMES / 10; i += 1) draw(document);
  const began = performance.now();
  for (let i = 0; i < TIMES; i += 1) draw(document);
  return (performance.now() - began) / TIMES;
};

const buildPages = (folder: string, count: number): number => {
  const pages = join(folder, "src", "pages");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "astro.config.mjs"), "export default {};\n");
  writeFileSync(
    join(pages, "[id].astro"),
    `---
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
export const getStaticPaths = () =>
  Array.from({ length: ${count} }, (_, id) => ({ params: { id: String(id) } }));
const { document } = parseHTML("<html></html>");
const draw = ${SOURCE};
const drawings = Array.from({ length: ${DRAWINGS} }, () => draw(document));
---
<html lang="zh-CN"><body>{drawings.map((svg) => <figure set:html={svg} />)}</body></html>
`,
  );
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [toolPath("astro"), "build"], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`bare pages were not built: ${stderr}`);
  return performance.now() - began;
};

/** Measures both; takes half a minute. */
export const measureFloor = (): Floor => {
  const folder = join(projectFolder, "node_modules", ".cache", "panjin-ledger", "bench-floor");
  try {
    const start = buildPages(folder, 1);
    const all = buildPages(folder, PAGES);
    return { plotMs: plotMs(), astroPageMs: (all - start) / (PAGES - 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
