/** `npm run dev`: a preview that follows every change of the code and of the data. */

import { previewSite } from "./preview-site.ts";
import { runCommand } from "./run-command.ts";
import { readSettings } from "./settings.ts";

await runCommand(() => previewSite(readSettings(process.argv.slice(2), process.env)));
