/** `npm run data:diff`: shows what a release would change for the public. */

import { diffData } from "./diff-data.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  process.exitCode = diffData(process.argv.slice(2));
});
