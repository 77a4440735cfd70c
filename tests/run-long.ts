/** `npm run test:long`: every page, not one of each kind, in a real browser; takes a while. */

import { spawnSync } from "node:child_process";

import { projectFolder, toolPath } from "../src/cli/tool-path.ts";

const { status } = spawnSync(
  process.execPath,
  [toolPath("vitest"), "run", "--project", "browser"],
  {
    cwd: projectFolder,
    env: { ...process.env, TZ: "Asia/Shanghai", ASTRO_TELEMETRY_DISABLED: "1", TEST_LONG: "1" },
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
