/** `npm run data:rollback`: has an earlier site be live again. */

import { helpText, readCommandLine } from "./command-line.ts";
import { readUrl, rollbackSpec } from "./live/publish-options.ts";
import { rollBackSite } from "./roll-back-site.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { options, switches, isHelpWanted } = readCommandLine(rollbackSpec, process.argv.slice(2));
  if (isHelpWanted) {
    console.log(helpText(rollbackSpec));
    return;
  }
  // Required, so it is there.
  const { to = "" } = options;
  await rollBackSite({
    to,
    site: options.site,
    isListOnly: switches.has("list"),
    url: readUrl(options.url),
  });
});
