import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";

import { cli } from "../i18n/zh/cli.ts";
import { type Program, runProgram } from "./run-program.ts";
import type { Settings } from "./settings.ts";
import { projectFolder, toolPath } from "./tool-path.ts";

/** Where a build may write. */
export interface BuildFolders {
  readonly site: string;
  readonly cache: string;
}

/** Variables of test runners and other builds, which Astro would take for settings of this one. */
const foreignVariables = [
  "ASSETS_PREFIX",
  "BASE_URL",
  "DEV",
  "MODE",
  "PROD",
  "SITE",
  "SSR",
  "VITEST",
];

/** What the pages are rendered from, and for which address. */
interface RenderSettings extends Pick<Settings, "dataFolder" | "basePath"> {
  /** Targets and published values, which the memory that is needed grows with. */
  readonly rows: number;
}

const environment = (
  settings: Pick<Settings, "dataFolder" | "basePath">,
  mode: "development" | "production",
): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !foreignVariables.includes(name));
  return {
    ...Object.fromEntries(own),
    DATA_DIR: resolve(settings.dataFolder),
    // As the sentences of a preview call it.
    DATA_NAME: settings.dataFolder,
    BASE_PATH: settings.basePath,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_ENV: mode,
  };
};

/** Starts Astro's own server, which renders each page when it is asked for; it prints to this terminal. */
export const startPreview = (settings: Settings): ChildProcess =>
  // Without its lock Astro stays in the foreground and runs beside another preview.
  spawn(
    process.execPath,
    [toolPath("astro"), "dev", "--ignore-lock", "--port", String(settings.port)],
    {
      cwd: projectFolder,
      env: environment(settings, "development"),
      stdio: "inherit",
    },
  );

/** Twice what a small dataset was seen to need, and what each row adds with some room. */
const HEAP_MB = 300;
const HEAP_MB_A_ROW = 0.0013;
/** Room for what a page or file is made of, which is gone after it: twice as much as Node takes. */
const YOUNG_MB = 32;

/**
 * Returns how far the heap may grow before it is tidied. Left to itself Node takes several times what it
 * needs on a large machine, and two programs run side by side; in a smaller room for new things it
 * keeps many that are no longer needed, and tidies up a third of the time.
 */
const heapLimits = (rows: number): readonly string[] => [
  `--max-old-space-size=${Math.ceil(HEAP_MB + rows * HEAP_MB_A_ROW)}`,
  `--max-semi-space-size=${YOUNG_MB}`,
];

/** Runs programs side by side; where one fails the others are stopped, and its fault is thrown. */
const runTogether = async (programs: readonly Program[], signal: AbortSignal): Promise<void> => {
  const others = new AbortController();
  const both = AbortSignal.any([signal, others.signal]);
  const faults: unknown[] = [];
  await Promise.all(
    programs.map(async (program) => {
      try {
        await runProgram(program, both);
      } catch (error) {
        faults.push(error);
        others.abort();
      }
    }),
  );
  if (faults.length > 0) throw faults[0];
};

/** Moves what is in a folder, and below it, into another beside what is there. */
const moveInto = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    if (entry.isDirectory() && existsSync(target)) moveInto(join(from, entry.name), target);
    else renameSync(join(from, entry.name), target);
  }
};

/**
 * Renders all pages into an empty folder, and writes the files that readers take away beside them,
 * each in a program of its own. A fault throws a `CommandError` with the end of the log; so does a stop
 * by the signal, once nothing is written any more.
 */
export const renderPages = async (
  settings: RenderSettings,
  folders: BuildFolders,
  signal: AbortSignal,
): Promise<void> => {
  const apart = join(folders.cache, "apart");
  mkdirSync(apart, { recursive: true });
  const own = { ...environment(settings, "production"), FILES_APART: apart };
  const heap = heapLimits(settings.rows);
  const shared = {
    command: process.execPath,
    cwd: projectFolder,
    sentences: { failed: cli.buildFailed },
  };
  const pages: Program = {
    ...shared,
    args: [...heap, toolPath("astro"), "build"],
    env: { ...own, OUT_DIR: folders.site, CACHE_DIR: folders.cache },
  };
  const files: Program = {
    ...shared,
    args: [...heap, join(import.meta.dirname, "write-files.ts")],
    env: own,
  };
  await runTogether([pages, files], signal);
  // Astro empties its folder as it begins, so the files come last.
  for (const part of ["data", "charts"]) moveInto(join(apart, part), join(folders.site, part));
};
