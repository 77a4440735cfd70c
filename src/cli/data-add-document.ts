/** `npm run data:add-document`: registers a source document, and a plan with its targets. */

import { addDocument } from "./add-document.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => addDocument(process.argv.slice(2)));
