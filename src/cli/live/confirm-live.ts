/** Whether what is live is what was to go live: read as a web server, and as a reader, would. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { PACKAGE_FILE, releaseInPackage } from "../check-output.ts";
import { CommandError } from "../command-error.ts";
import { isSystemError } from "../disk-fault.ts";
import { type SitePlace } from "./site-place.ts";

/** Exit code of a command that changed the site, and could not see it at its address. */
export const unconfirmedExit = 3;

/** Files that tell one site from another. */
const tellingFiles = ["index.html", "data/SHA256SUMS", PACKAGE_FILE];

/** Throws a `CommandError` if the files behind the link are not those of the folder. */
export const assertLive = (place: SitePlace, folder: string): void => {
  for (const file of tellingFiles) {
    const through = join(place.link, file);
    const isSame =
      existsSync(through) && readFileSync(through).equals(readFileSync(join(folder, file)));
    if (!isSame) throw new CommandError(words.notLive({ folder: place.name, file }));
  }
};

/** How often and how long an address is asked; all in all no more than half a minute. */
const attempts = { count: 3, timeout: 8000, pause: 2000 } as const;

/** What was found at an address: the release it carries, or why it could not be read. */
type Finding = { readonly found: string } | { readonly reason: string };

/** Returns what lies behind a failed request: the code of the system where there is one. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (isSystemError(cause)) return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
};

const askOnce = async (address: URL, signal: AbortSignal): Promise<Finding> => {
  const timeout = AbortSignal.timeout(attempts.timeout);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { "cache-control": "no-cache" },
    });
    const text = await response.text();
    if (!response.ok) return { reason: words.httpStatus({ status: String(response.status) }) };
    const found = releaseInPackage(text);
    return found === undefined ? { reason: words.urlUnreadable } : { found };
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return { reason: words.timedOut };
    return { reason: reasonOf(error) };
  }
};

/**
 * Asks the address of a site for the release that it carries, a few times if need be. Throws a
 * `CommandError` of its own exit code if that is not `release`: the site is live all the same.
 */
export const assertServed = async (
  { name: folder }: SitePlace,
  {
    url,
    release,
    signal,
  }: { readonly url: string; readonly release: string; readonly signal: AbortSignal },
  pause: number = attempts.pause,
): Promise<void> => {
  const address = new URL(PACKAGE_FILE, url.endsWith("/") ? url : `${url}/`);
  let finding: Finding = { reason: words.timedOut };
  try {
    for (let attempt = 0; attempt < attempts.count; attempt += 1) {
      if (attempt > 0) await wait(pause, undefined, { signal });
      finding = await askOnce(address, signal);
      if ("found" in finding && finding.found === release) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CommandError(words.interruptedAfter({ folder }), { exitCode: unconfirmedExit });
  }
  const message =
    "found" in finding
      ? words.urlIsOther({ url, folder, release, found: finding.found })
      : words.urlUnreachable({ url, folder, reason: finding.reason });
  throw new CommandError(message, { exitCode: unconfirmedExit });
};
