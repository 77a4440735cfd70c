/** `npm run data:correct`: mends one cell and says so in the public log. */

import { correctCell } from "./correct-cell.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => correctCell(process.argv.slice(2)));
