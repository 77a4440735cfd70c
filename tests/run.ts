/** `npm test`: everything that has to hold before a change is taken in. */

import { spawn } from "node:child_process";

import { projectFolder, toolPath } from "../src/cli/tool-path.ts";

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

interface Result {
  readonly name: string;
  readonly hasPassed: boolean;
  readonly seconds: string;
  /** What the check said, where it was not shown at once. */
  readonly output: string;
}

const tests: Check = { name: "vitest", args: ["run"] };
const others: readonly Check[] = [
  { name: "astro", args: ["check"] },
  { name: "eslint", args: [".", "--max-warnings", "0"] },
  { name: "prettier", args: [".", "--check"] },
];

const titleOf = ({ name, args }: Check): string => `\n> ${name} ${args.join(" ")}`;

const run = ({ name, args }: Check, isShownAtOnce: boolean): Promise<Result> =>
  new Promise((succeed, fail) => {
    const started = performance.now();
    const stream = isShownAtOnce ? "inherit" : "pipe";
    const check = spawn(process.execPath, [toolPath(name), ...args], {
      cwd: projectFolder,
      // Dates of the data are in UTC; a zone that is not shows where code forgets it.
      env: { ...process.env, TZ: "Asia/Shanghai", ASTRO_TELEMETRY_DISABLED: "1" },
      stdio: ["inherit", stream, stream],
    });
    const chunks: Buffer[] = [];
    check.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    check.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    check.on("error", fail);
    check.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      succeed({ name, hasPassed: code === 0, seconds, output: Buffer.concat(chunks).toString() });
    });
  });

const runOthers = async (): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const check of others) results.push(await run(check, false));
  return results;
};

// The tests wait for a browser often enough that the other checks, one after another, fit beside
// them; what those say is shown once the tests are through.
console.log(titleOf(tests));
const [ofTests, ofOthers] = await Promise.all([run(tests, true), runOthers()]);
others.forEach((check, index) => {
  console.log(titleOf(check));
  console.log(ofOthers[index]?.output);
});

const results = [ofTests, ...ofOthers];
console.log("");
for (const { name, hasPassed, seconds } of results)
  console.log(`${hasPassed ? "passed" : "FAILED"}  ${name}  ${seconds} s`);
if (results.some(({ hasPassed }) => !hasPassed)) process.exitCode = 1;
