/** The small programs of an offline bundle that call its own npm, on its own Node.js. */

/** Folder of a bundle beside the project, with `node`, `npm` and `cache` in it. */
export const OFFLINE_FOLDER = "offline";
/** Folder of the project in a bundle. */
export const PROJECT_FOLDER = "ledger";

/** For Linux: `./npm ci`. What npm starts finds the same npm and Node.js. */
const shellLauncher = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
offline=$here/../${OFFLINE_FOLDER}
PATH=$offline/node:$here:$PATH
npm_config_offline=true
npm_config_cache=$offline/cache
npm_config_update_notifier=false
export PATH npm_config_offline npm_config_cache npm_config_update_notifier
exec "$offline/node/node" "$offline/npm/bin/npm-cli.js" "$@"
`;

/** For Windows, where \`npm\` is looked for in the current folder first. */
const batchLauncher = [
  "@echo off",
  "setlocal",
  `set "OFFLINE=%~dp0..\\${OFFLINE_FOLDER}"`,
  'set "PATH=%OFFLINE%\\node;%~dp0;%PATH%"',
  "set npm_config_offline=true",
  'set "npm_config_cache=%OFFLINE%\\cache"',
  "set npm_config_update_notifier=false",
  '"%OFFLINE%\\node\\node.exe" "%OFFLINE%\\npm\\bin\\npm-cli.js" %*',
  "exit /b %ERRORLEVEL%",
  "",
].join("\r\n");

/** Returns the launcher for a system, with its name. */
export const launcherFor = (
  isWindows: boolean,
): { readonly name: string; readonly text: string } =>
  isWindows ? { name: "npm.cmd", text: batchLauncher } : { name: "npm", text: shellLauncher };
