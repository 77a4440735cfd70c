/** `npm run test:long`: all of what `npm test` only samples; takes a while. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { projectFolder, toolPath } from "../src/cli/tool-path.ts";

const ofVitest = [
  // Damaged datasets by the thousand; a publishing that is killed ten times as often.
  [
    ...["--project", "code", "tests/load/mutated-datasets.test.ts"],
    ...["tests/cli/live/killed-swap.test.ts", "tests/cli/data-publish.test.ts"],
    // The walk-through of data/README.md, command by command.
    "tests/cli/rehearsal.test.ts",
    // The offline bundle, made and used.
    "tests/cli/bundle.test.ts",
  ],
  // Every file through a real nginx, if there is one; a city of many units.
  ["--project", "site", "tests/hosting/", "tests/site/long-tables.test.ts"],
  // Every page, not one of each kind, in a real browser.
  ["--project", "browser"],
];

const runs = [
  ...ofVitest.map((args) => [toolPath("vitest"), "run", ...args]),
  // A page of each kind as Lighthouse sees it.
  [join(import.meta.dirname, "lighthouse/lighthouse.ts")],
];

for (const args of runs) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, TZ: "Asia/Shanghai", ASTRO_TELEMETRY_DISABLED: "1", TEST_LONG: "1" },
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
