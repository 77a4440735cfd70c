/** Makes one archive of project, dependencies, npm and Node.js, which needs no network to be used. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { bundle as words } from "../i18n/zh/desk/bundle.ts";
import { formatBytes, formatNumber } from "../lib/format.ts";
import { type Platform, platformOf } from "./bundle-platforms.ts";
import { CommandError } from "./command-error.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { GitRefusal, writeRevision } from "./git-folder.ts";
import { interruptible } from "./interruptible.ts";
import { launcherFor, OFFLINE_FOLDER, PROJECT_FOLDER } from "./offline-launchers.ts";
import { runProgram } from "./run-program.ts";
import { projectFolder } from "./tool-path.ts";
import { withWorkFolder } from "./work-folder.ts";

const spec = {
  name: "bundle",
  purpose: words.purpose,
  options: {
    to: { ...words.options.to, isRequired: true },
    platform: words.options.platform,
  },
  examples: words.examples,
  notes: words.notes,
} as const satisfies CommandSpec<"to" | "platform">;

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

/** Returns the folder of the npm that runs this command. */
const npmFolder = (): string => {
  const program = process.env["npm_execpath"];
  if (program === undefined || basename(program) !== "npm-cli.js") throw misused(words.notByNpm);
  return dirname(dirname(program));
};

const assertCommitted = (): void => {
  let changes: readonly string[];
  try {
    changes = execFileSync("git", ["-C", projectFolder, "status", "--porcelain"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    throw misused(words.gitMissing);
  }
  const [first] = changes;
  if (first === undefined) return;
  const count = formatNumber(changes.length, "zh");
  throw misused(words.uncommitted({ count, first: first.slice(3) }));
};

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
};

/** Writes what a bundle holds into a folder. */
const fillBundle = async (
  folder: string,
  { name, isWindows, npmOptions }: Platform,
  signal: AbortSignal,
): Promise<void> => {
  const npm = npmFolder();
  const project = join(folder, PROJECT_FOLDER);
  const offline = join(folder, OFFLINE_FOLDER);
  const commit = writeRevision(projectFolder, "HEAD", project);

  console.log(words.downloading({ platform: name }));
  const cache = join(offline, "cache");
  await runProgram(
    {
      command: process.execPath,
      args: [
        join(npm, "bin/npm-cli.js"),
        "ci",
        "--ignore-scripts",
        `--cache=${cache}`,
        ...npmOptions,
      ],
      cwd: project,
      sentences: { failed: words.installFailed },
    },
    signal,
  );
  const program = isWindows ? "node.exe" : "node";
  mkdirSync(join(offline, "node"));
  copyFileSync(
    join(project, "node_modules", `node-${name}`, "bin", program),
    join(offline, "node", program),
  );
  chmodSync(join(offline, "node", program), 0o755);
  // Only what is installed from is taken along.
  for (const made of [join(project, "node_modules"), join(cache, "_logs")])
    rmSync(made, { recursive: true, force: true });
  cpSync(npm, join(offline, "npm"), { recursive: true, dereference: true });

  const launcher = launcherFor(isWindows);
  writeFileSync(join(project, launcher.name), launcher.text, { mode: 0o755 });
  // With the mark that tells the editor of Windows the encoding.
  const text = `\ufeff${words.readme({ commit, platform: name, isWindows })}`;
  writeFileSync(join(folder, words.readmeName), isWindows ? text.replaceAll("\n", "\r\n") : text);
};

const bundle = async (file: string, platform: Platform, signal: AbortSignal): Promise<void> => {
  const part = `${resolve(file)}.part`;
  await withWorkFolder("bundle", async (work) => {
    const name = basename(file).replace(/\.tar\.gz$/, "");
    await fillBundle(join(work, name), platform, signal);
    console.log(words.packing);
    try {
      await runProgram(
        {
          command: "tar",
          args: ["-czf", part, "-C", work, name],
          cwd: work,
          sentences: { failed: words.tarFailed, missing: words.tarMissing },
        },
        signal,
      );
      renameSync(part, resolve(file));
    } finally {
      rmSync(part, { force: true });
    }
  });
  const size = formatBytes(statSync(file).size, "zh");
  console.log(words.done({ file, size, sha256: await sha256Of(file) }));
};

/** Runs `npm run bundle` with its arguments. */
export const makeBundle = async (args: readonly string[]): Promise<void> => {
  const { options, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    console.log(helpText(spec));
    return;
  }
  const { to: file = "" } = options;
  if (!/[^/\\]\.tar\.gz$/.test(file)) throw misused(words.wrongEnding({ file }));
  if (existsSync(file)) throw misused(words.fileExists({ file }));
  if (!existsSync(dirname(resolve(file)))) throw misused(words.noFolder({ folder: dirname(file) }));
  const platform = platformOf(options.platform);
  npmFolder();
  assertCommitted();
  try {
    await interruptible((signal) => bundle(file, platform, signal));
  } catch (error) {
    throw error instanceof GitRefusal ? misused(words.gitMissing) : error;
  }
};
