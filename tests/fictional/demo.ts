/** `npm run demo`: writes the invented city, then builds and serves it like any other dataset. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { writeCityWithHistory } from "./history.ts";

const fromProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

const dataFolder = fromProject("node_modules/.cache/fictional-city");
await writeCityWithHistory(dataFolder);

const site = spawn(process.execPath, [fromProject("src/cli/start.ts")], {
  stdio: "inherit",
  env: {
    ...process.env,
    DATA_DIR: dataFolder,
    OUT_DIR: fromProject("node_modules/.cache/fictional-site"),
  },
});
// Ctrl+C reaches both; the site is to clear up before this command ends.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => site.kill("SIGTERM"));
site.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
