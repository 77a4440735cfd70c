import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the project: where package.json and `data/` are. */
export const projectFolder = join(import.meta.dirname, "../..");

/**
 * Returns the JavaScript file behind a command that a package installs, to be run with
 * `process.execPath`: the links in node_modules/.bin are shell scripts on Windows.
 */
export const toolPath = (name: string): string => {
  const require = createRequire(import.meta.url);
  const manifestPath = require.resolve(`${name}/package.json`);
  const manifest: unknown = require(manifestPath);
  const bin =
    typeof manifest === "object" && manifest !== null && "bin" in manifest ? manifest.bin : {};
  const commands = typeof bin === "string" ? { [name]: bin } : Object(bin);
  const file: unknown = commands[name];
  if (typeof file !== "string") throw new Error(`package without a command of its name: ${name}`);
  return join(dirname(manifestPath), file);
};
