import { spawn } from "node:child_process";
import { join } from "node:path";

import { projectFolder } from "../../src/cli/tool-path.ts";

/** Where the tests keep the sites they build: below node_modules, so that nothing lists them. */
export const builtFolder = join(projectFolder, "node_modules/.cache/panjin-ledger/tests");

export interface BuildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the build command as its user would, with nothing but these settings. */
export const runBuild = (settings: {
  readonly out: string;
  readonly data?: string;
  readonly base?: string;
  /** A copy of the project to run in. */
  readonly project?: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<BuildResult> =>
  new Promise((succeed, fail) => {
    const { out, data = "", base = "", project = projectFolder, environment } = settings;
    const build = spawn(process.execPath, ["src/cli/build.ts"], {
      cwd: project,
      env: { ...process.env, DATA_DIR: data, OUT_DIR: out, BASE_PATH: base, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    build.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
    build.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
    build.on("error", fail);
    build.on("close", (code) => {
      succeed({ code, stdout, stderr });
    });
  });

/** Builds a site and throws with what the command printed if it fails. */
export const buildOrThrow = async (settings: Parameters<typeof runBuild>[0]): Promise<void> => {
  const { code, stdout, stderr } = await runBuild(settings);
  if (code !== 0)
    throw new Error(`build of ${settings.out} ended with ${code}\n${stdout}${stderr}`);
};
