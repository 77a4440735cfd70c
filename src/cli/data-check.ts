/** `npm run data:check`: says what is wrong with the dataset, and what is unusual. */

import { checkData } from "./check-data.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  process.exitCode = checkData(process.argv.slice(2));
});
