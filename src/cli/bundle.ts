/** `npm run bundle`: one archive for offices that cannot reach the registry of packages. */

import { makeBundle } from "./make-bundle.ts";
import { runCommand } from "./run-command.ts";

await runCommand(() => makeBundle(process.argv.slice(2)));
