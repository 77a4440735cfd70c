/** `npm run build`: checks the data and builds the site into `dist/`. */

import { buildSite } from "./build-site.ts";
import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(() => buildSite(readSettings(process.argv.slice(2), process.env)));
