/** Loaded before a build: a machine on another day that lists the files of a folder in another order. */

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

/** Milliseconds that its clock is ahead: another year, another half of the day. */
const AHEAD = (400 * 24 + 11) * 3600 * 1000;

// Everything that asks for the time without saying which one meets the shifted clock.
globalThis.Date = new Proxy(Date, {
  construct: (target, args: unknown[], self) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + AHEAD] : args, self),
  get: (target, name) =>
    name === "now" ? () => target.now() + AHEAD : Reflect.get(target, name, target),
});

/** Wraps a function of the file system so that the list it returns, or calls back with, is turned. */
const turned = (list: (...args: unknown[]) => unknown) => {
  const turn = (found: unknown): unknown => (Array.isArray(found) ? found.reverse() : found);
  return (...args: unknown[]): unknown => {
    const back = args.at(-1);
    if (typeof back === "function")
      return list(...args.slice(0, -1), (error: unknown, found: unknown): unknown =>
        back(error, turn(found)),
      );
    const found = list(...args);
    return found instanceof Promise ? found.then(turn) : turn(found);
  };
};

for (const [owner, name] of [
  [fs, "readdir"],
  [fs, "readdirSync"],
  [fs.promises, "readdir"],
] as const) {
  const list: (...args: unknown[]) => unknown = Reflect.get(owner, name).bind(owner);
  Reflect.set(owner, name, turned(list));
}
syncBuiltinESMExports();

// A thread has the one of its program, and may not set it.
if (isMainThread) process.umask(0o077);
