/** `npm test`: everything that has to hold before a change is taken in. */

import { spawnSync } from "node:child_process";

import { projectFolder, toolPath } from "../src/cli/tool-path.ts";

const checks = [
  { name: "vitest", args: ["run"] },
  { name: "astro", args: ["check"] },
  { name: "eslint", args: [".", "--max-warnings", "0"] },
  { name: "prettier", args: [".", "--check"] },
];

const results = checks.map(({ name, args }) => {
  console.log(`\n> ${name} ${args.join(" ")}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [toolPath(name), ...args], {
    cwd: projectFolder,
    // Dates of the data are in UTC; a zone that is not shows where code forgets it.
    env: { ...process.env, TZ: "Asia/Shanghai", ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return { name, hasPassed: status === 0, seconds };
});

console.log("");
for (const { name, hasPassed, seconds } of results)
  console.log(`${hasPassed ? "passed" : "FAILED"}  ${name}  ${seconds} s`);
if (results.some(({ hasPassed }) => !hasPassed)) process.exitCode = 1;
