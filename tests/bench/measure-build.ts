/** One build measured from outside: time, memory, and what came out. */

import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { projectFolder } from "../../src/cli/tool-path.ts";
import type { BuildCost } from "./build-once.ts";
import { residentBytes } from "./process-tree.ts";

export interface Measured extends BuildCost {
  /** Highest sum over all programs of the build at one moment, bytes. */
  readonly peakBytes: number;
  readonly pages: number;
  /** Drawings on the pages, strips included. */
  readonly drawings: number;
  readonly chartFiles: number;
  readonly files: number;
  /** Of all files, without the compressed copies. */
  readonly outputBytes: number;
}

/** Between two looks at the memory, ms. */
const PAUSE = 250;

const runBuild = (
  dataFolder: string,
  outFolder: string,
): Promise<BuildCost & { readonly peakBytes: number }> =>
  new Promise((succeed, fail) => {
    const script = join(import.meta.dirname, "build-once.ts");
    const build = spawn(process.execPath, [script, dataFolder, outFolder], {
      cwd: projectFolder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let peakBytes = 0;
    const look = setInterval(() => {
      if (build.pid !== undefined) peakBytes = Math.max(peakBytes, residentBytes(build.pid));
    }, PAUSE);
    let printed = "";
    build.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
    build.on("error", fail);
    build.on("close", (code) => {
      clearInterval(look);
      if (code !== 0) fail(new Error(`build ended with ${code}`));
      // Printed by the program above.
      else succeed({ ...(JSON.parse(printed) as BuildCost), peakBytes });
    });
  });

const isCopy = (name: string): boolean => /\.(?:br|gz)$/.test(name);

const countOutput = (folder: string): Omit<Measured, keyof BuildCost | "peakBytes"> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !isCopy(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = names.filter((name) => name.endsWith(".html"));
  const drawings = pages.reduce(
    (sum, name) => sum + (readFileSync(name, "utf8").match(/<svg role="img"/g)?.length ?? 0),
    0,
  );
  return {
    pages: pages.length,
    drawings,
    chartFiles: names.filter((name) => name.startsWith(join(folder, "charts"))).length,
    files: names.length,
    outputBytes: names.reduce((sum, name) => sum + statSync(name).size, 0),
  };
};

/** Builds a dataset into a folder that is not there yet, and measures it. */
export const measureBuild = async (dataFolder: string, outFolder: string): Promise<Measured> => ({
  ...(await runBuild(dataFolder, outFolder)),
  ...countOutput(outFolder),
});
