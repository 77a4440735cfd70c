/** `npm start`: builds the site and serves it on this computer. */

import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";
import { startSite } from "./start-site.ts";

await runCommand(() => startSite(readSettings(process.argv.slice(2), process.env)));
