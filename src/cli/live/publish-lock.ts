/** One command at a time may change a published site, or the data that it is published from. */

import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { CommandError } from "../command-error.ts";
import { isSystemError } from "../disk-fault.ts";

/**
 * Returns where to listen for a path: a name that the system forgets when the process dies, however
 * it dies, so that nothing is ever left locked. Undefined where the system has no such names.
 */
const addressOf = (path: string): string | undefined => {
  const name = `panjin-ledger-${createHash("sha256").update(path).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : undefined;
};

/**
 * Runs a task while no other process of this computer runs one for the same path; throws a
 * `CommandError` at once if another does. The path is a real one, and need not exist.
 */
export const withLock = async <T>(path: string, task: () => Promise<T>): Promise<T> => {
  const address = addressOf(path);
  if (address === undefined) return task();
  const server = createServer();
  try {
    server.listen(address);
    await once(server, "listening");
  } catch (error) {
    if (isSystemError(error) && error.code === "EADDRINUSE")
      throw new CommandError(words.anotherRuns({ path }));
    throw error;
  }
  try {
    return await task();
  } finally {
    server.close();
  }
};
