/** `npm run test:long`: damaged datasets by the thousand, and every page in a real browser; takes a while. */

import { spawnSync } from "node:child_process";

import { projectFolder, toolPath } from "../src/cli/tool-path.ts";

/** What `npm test` does in small: thousands of damaged datasets, and every page. */
const runs = [
  ["--project", "code", "tests/load/mutated-datasets.test.ts"],
  ["--project", "browser"],
];

for (const args of runs) {
  const { status } = spawnSync(process.execPath, [toolPath("vitest"), "run", ...args], {
    cwd: projectFolder,
    env: { ...process.env, TZ: "Asia/Shanghai", ASTRO_TELEMETRY_DISABLED: "1", TEST_LONG: "1" },
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
