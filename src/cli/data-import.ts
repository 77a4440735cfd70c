/** `npm run data:import`: reads what offices sent back into one release. */

import { importRelease } from "./import-release.ts";
import { runCommand } from "./run-command.ts";

await runCommand(() => importRelease(process.argv.slice(2)));
