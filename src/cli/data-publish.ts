/** `npm run data:publish`: checks, builds, freezes the release and puts the site in place. */

import { helpText, readCommandLine } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { publishSpec, readBasePath, readKeep, readUrl } from "./live/publish-options.ts";
import { publishSite } from "./publish-site.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { options, switches, isHelpWanted } = readCommandLine(publishSpec, process.argv.slice(2));
  if (isHelpWanted) {
    console.log(helpText(publishSpec));
    return;
  }
  // Required, so it is there.
  const { to = "" } = options;
  await publishSite({
    to,
    dataFolder: dataFolderOf(options.data),
    basePath: readBasePath(options["base-path"]),
    url: readUrl(options.url),
    keep: readKeep(options.keep),
    mayDropPages: switches.has("fewer-pages"),
  });
});
