import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";

import { cli } from "../i18n/zh/cli.ts";
import { CommandError } from "./command-error.ts";
import type { Settings } from "./settings.ts";
import { projectFolder, toolPath } from "./tool-path.ts";

/** Where a build may write. */
export interface BuildFolders {
  readonly site: string;
  readonly cache: string;
}

/** Lines of a failed build that are shown: its end, where the fault is named. */
const shownLogLines = 40;

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

const environment = (settings: Settings, mode: "development" | "production"): NodeJS.ProcessEnv => {
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

/**
 * Renders all pages into an empty folder, in a program of its own. A fault in a page throws a
 * `CommandError` with the end of the log; so does a stop by the signal, once nothing is written any more.
 */
export const renderPages = (
  settings: Settings,
  folders: BuildFolders,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((succeed, fail) => {
    const astro = spawn(process.execPath, [toolPath("astro"), "build"], {
      cwd: projectFolder,
      env: {
        ...environment(settings, "production"),
        OUT_DIR: folders.site,
        CACHE_DIR: folders.cache,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (signal.aborted) astro.kill();
    else signal.addEventListener("abort", () => astro.kill());
    let log = "";
    const keep = (chunk: Buffer): void => {
      log += chunk.toString("utf8");
    };
    astro.stdout.on("data", keep);
    astro.stderr.on("data", keep);
    astro.on("error", fail);
    astro.on("close", (code) => {
      const end = log.split("\n").slice(-shownLogLines).join("\n");
      if (code === 0) succeed();
      else fail(new CommandError(cli.buildFailed, { log: end }));
    });
  });
