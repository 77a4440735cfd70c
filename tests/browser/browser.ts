/** The browser of the tests: the Chromium of an npm package, or one that is installed. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import chromiumPackage from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { writeFontSettings } from "./chinese-font.ts";

/** Where the unpacked browser stays from one run to the next. */
const cacheFolder = join(projectFolder, "node_modules/.cache/panjin-ledger/browser");

const packageVersion = (): string => {
  const require = createRequire(import.meta.url);
  // The package exports no manifest.
  const entry = require.resolve("@sparticuz/chromium");
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(entry), "../package.json"), "utf8"),
  );
  return String(Object(manifest).version);
};

/** Holds the executable, its graphics libraries and the font; made anew for each version. */
const preparedFolder = async (): Promise<string> => {
  const folder = join(cacheFolder, packageVersion());
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const next = mkdtempSync(join(cacheFolder, "next-"));
  // The package unpacks into the folder for temporary files, and would take whatever version some
  // other project left there.
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = next;
  try {
    await chromiumPackage.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
  try {
    renameSync(next, folder);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
    rmSync(next, { recursive: true });
  }
  return folder;
};

/** What the tests need to know of the machine to choose a browser. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Environment variable CHROME_PATH: an installed Chrome, Chromium or Edge. */
  readonly chromePath: string | undefined;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  chromePath: process.env["CHROME_PATH"],
};

/** Says which browser is used; throws where there is none, since a test left out proves nothing. */
export const browserChoice = (machine: Machine): "installed" | "package" => {
  const { platform, arch, chromePath } = machine;
  if (chromePath !== undefined && chromePath !== "") {
    if (!existsSync(chromePath)) throw new Error(`CHROME_PATH names no file: ${chromePath}`);
    return "installed";
  }
  if (platform === "linux" && arch === "x64") return "package";
  throw new Error(
    `the browser tests bring their own Chromium for linux x64 only, and this is ${platform} ${arch}: install Chrome and put the path of its program into CHROME_PATH`,
  );
};

/** Starts the browser of the tests, with arguments of the caller's besides the usual ones. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  // The package's own list of arguments runs everything in one process, which dies on the second
  // page, and switches off web security, which hides faults.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...more];
  if (browserChoice(thisMachine) === "installed")
    return chromium.launch({ executablePath: thisMachine.chromePath ?? "", args });
  const folder = await preparedFolder();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args,
    env: { ...process.env, FONTCONFIG_FILE: writeFontSettings(folder) },
  });
};
