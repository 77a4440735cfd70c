/** A build of the project as another machine would make it. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { buildOrThrow } from "./run-build.ts";

/** What a build reads, but for the data. */
const sources = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

const preload = pathToFileURL(join(import.meta.dirname, "strange-machine.ts")).href;

/** What of the environment a build must not show: where, when and whose the machine is. */
const environment = {
  TZ: "America/Los_Angeles",
  // Other digits, another order of letters, another direction.
  LANG: "ar_EG.UTF-8",
  LC_ALL: "ar_EG.UTF-8",
  NODE_OPTIONS: `--import=${preload}`,
};

/** Returns the language, the year and the zone that a program sees under this environment. */
export const seenElsewhere = (): string => {
  const program =
    "const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log(locale, timeZone, Math.round((Date.now() - performance.timeOrigin) / 864e5))";
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, ["-e", program], { env, encoding: "utf8" }).stdout.trim();
};

/**
 * Builds the data in a copy of the project below `folder`, into `folder`/site, on another day, in
 * another zone and language, with files listed in another order and rights of another user.
 */
export const buildElsewhere = async (folder: string): Promise<string> => {
  const project = join(folder, "another project, 另一处");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const name of sources)
    cpSync(join(projectFolder, name), join(project, name), { recursive: true });
  cpSync(join(projectFolder, "data"), join(project, "data"), { recursive: true });
  symlinkSync(join(projectFolder, "node_modules"), join(project, "node_modules"), "dir");
  const out = join(folder, "site");
  await buildOrThrow({ out, project, environment });
  return out;
};
