/**
 * Builds a dataset as `npm run build` does and prints what it took as JSON. A program of its own, so
 * that nothing of the benchmark counts. Arguments: the dataset's folder, the output folder.
 */

import { buildSite } from "../../src/cli/build-site.ts";
import { renderPages } from "../../src/cli/run-astro.ts";
import { cpuSeconds } from "./process-tree.ts";

/** What one build took; seconds of the wall clock unless it says otherwise. */
export interface BuildCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly stages: Readonly<Record<"load" | "render" | "finish", number>>;
}

const [dataFolder, outFolder] = process.argv.slice(2);
if (dataFolder === undefined || outFolder === undefined) throw new Error("two folders are needed");

const seconds = (): number => performance.now() / 1000;
const began = seconds();
let rendering = began;
let rendered = began;
await buildSite(
  { dataFolder, outFolder, basePath: "/", port: 0 },
  {
    log: () => undefined,
    render: async (...args) => {
      rendering = seconds();
      await renderPages(...args);
      rendered = seconds();
    },
  },
);
const ended = seconds();
console.log(
  JSON.stringify({
    seconds: ended - began,
    cpuSeconds: cpuSeconds(),
    stages: { load: rendering - began, render: rendered - rendering, finish: ended - rendered },
  } satisfies BuildCost),
);
