/** `npm run data:template`: writes the tables that lead offices fill in. */

import { runCommand } from "./run-command.ts";
import { writeTemplates } from "./write-templates.ts";

await runCommand(() => writeTemplates(process.argv.slice(2)));
