/** What is wrong with how a server answers for the files of a built site. */

import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

import { isCompressedCopy } from "../../src/cli/compressed-copies.ts";
import { filesBelow } from "../../src/cli/files-below.ts";
import { headersOf } from "../../src/lib/security-headers.ts";
import type { Faults } from "../site/built-site.ts";
import { decoded, type Answer, type Ask } from "./ask.ts";
import { cacheOf, typeOfEnding } from "./rules.ts";

export interface ServedFolder {
  readonly ask: Ask;
  readonly folder: string;
  /** `/` or `/pj/`. */
  readonly base: string;
  /** Whether the server can send brotli. */
  readonly isBrotli: boolean;
  /** Headers of this server alone, by their names in small letters. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Returns the files that readers ask for: no copy, no hidden file, not the page for what is not there. */
export const askedFiles = (folder: string): readonly string[] =>
  filesBelow(folder).filter(
    (name) => !isCompressedCopy(name) && !/(?:^|\/)\./.test(name) && name !== "404.html",
  );

/** Returns the path of a file below the base, `/districts/` for `districts/index.html`. */
export const pathOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, "$1")}`;

/** Names each header of an answer that is not as it should be for a path below the base. */
export const headerFaults = (
  { headers }: Answer,
  path: string,
  more: Readonly<Record<string, string>> = {},
): Faults => {
  const wanted: Readonly<Record<string, string | undefined>> = {
    "x-frame-options": undefined,
    "x-portal": undefined,
    "strict-transport-security": undefined,
    ...Object.fromEntries(
      Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    "cache-control": cacheOf(path),
    vary: "Accept-Encoding",
    ...more,
  };
  return Object.entries(wanted)
    .filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `${path}: ${name} is ${String(headers[name])}, not ${String(value)}`);
};

/** What browsers say that they can unpack, and what the answer may then be. */
const encodings = [
  [undefined, undefined],
  ["gzip, deflate", ".gz"],
  ["gzip, deflate, br", ".br"],
] as const;

/** Asks for a file in each encoding, then for its beginning, and whether it has changed. */
const fileFaults = async (served: ServedFolder, name: string): Promise<Faults> => {
  const { ask, folder, base, isBrotli, more } = served;
  const path = pathOf(name);
  const address = base + path.slice(1);
  const bytes = readFileSync(join(folder, name));
  const faults: string[] = [];
  const isSo = (is: boolean, fault: string): void => {
    if (!is) faults.push(`${path}: ${fault}`);
  };
  const tags = new Set<string>();
  for (const [accepted, ending] of encodings) {
    const copy = ending === ".br" && !isBrotli ? ".gz" : ending;
    const answer = await ask(
      address,
      // A proxy in between, such as portals have, says so.
      accepted === undefined ? {} : { "accept-encoding": accepted, via: "1.1 proxy" },
    );
    const { status, headers, body } = answer;
    const isPacked = copy !== undefined && existsSync(join(folder, name + copy));
    const encoding = isPacked ? { ".gz": "gzip", ".br": "br" }[copy] : undefined;
    isSo(status === 200, `status ${status}`);
    isSo(headers["content-encoding"] === encoding, `sent as ${headers["content-encoding"]}`);
    isSo(decoded(answer).equals(bytes), "sends other bytes");
    isSo(Number(headers["content-length"]) === body.length, "length missing");
    isSo(headers["content-type"] === typeOfEnding(extname(name)), headers["content-type"] ?? "");
    faults.push(...headerFaults(answer, path, more));
    const tag = headers.etag ?? "";
    tags.add(tag);
    const accept = accepted === undefined ? {} : { "accept-encoding": accepted };
    const again = await ask(address, { ...accept, "if-none-match": tag });
    isSo(again.status === 304 && again.body.length === 0, `asked again: ${again.status}`);
    faults.push(...headerFaults(again, path, more));
    const part = await ask(address, { ...accept, range: "bytes=1-2" });
    // nginx sends compressed copies whole, as any server may.
    const isWhole = isPacked && part.status === 200;
    const expected = isWhole ? body : body.subarray(1, 3);
    const range = isWhole ? undefined : `bytes 1-2/${body.length}`;
    isSo(isWhole || part.status === 206, `part has status ${part.status}`);
    isSo(part.headers["content-range"] === range, "part of something else");
    isSo(part.body.equals(expected), "part has other bytes");
  }
  const forms = [".gz", ".br"].filter((ending) => existsSync(join(folder, name + ending)));
  const isPacked = forms.some((ending) => ending === ".gz" || isBrotli);
  // A browser that keeps one must not take it for the other. Two packed ones may share their tag,
  // which nginx makes of time and size: what is kept says itself how it is packed.
  isSo(!tags.has("") && tags.size >= (isPacked ? 2 : 1), `${tags.size} tags`);
  return faults;
};

/** Returns what is wrong with the answers for all files of a folder. */
export const servedFaults = async (served: ServedFolder): Promise<Faults> => {
  const faults: string[] = [];
  const rest = askedFiles(served.folder).values();
  const reader = async (): Promise<void> => {
    for (const name of rest) faults.push(...(await fileFaults(served, name)));
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  return faults;
};

/** What no server may give away, below the base; each has to look like what never was there. */
const missingPaths = [
  "nothing/",
  "embed/nothing/",
  "data/targets",
  "404.html",
  "index.html.gz",
  "data/targets.csv.br",
  "_astro/gone.css",
  // Folders without a page of their own.
  "_astro/",
  "charts/",
  ".built-by-panjin-ledger",
  "%2Ebuilt-by-panjin-ledger",
  ".git/config",
  "data/.hidden",
];

/** Returns what is wrong with the answers for what is not there. */
export const missingFaults = async ({ ask, folder, base, more }: ServedFolder): Promise<Faults> => {
  const page = readFileSync(join(folder, "404.html"));
  const faults: string[] = [];
  for (const path of missingPaths) {
    const answer = await ask(base + path);
    if (answer.status !== 404) faults.push(`${path}: status ${answer.status}`);
    if (!answer.body.equals(page)) faults.push(`${path}: not the site's own page`);
    // Nothing of it is kept, and it may be in no frame.
    faults.push(...headerFaults(answer, "/404.html", more));
  }
  const own = basename(folder);
  const home = readFileSync(join(folder, "index.html"));
  for (const out of ["../", "%2e%2e/", "data/..%2f..%2f", "..%5c", "_astro/../../"]) {
    const { status, body } = await ask(`${base}${out}${own}/index.html`);
    if (status >= 500 || body.equals(home)) faults.push(`${out}: leads out of the folder`);
  }
  return faults;
};

/** Returns what is wrong with the way from a folder without its slash to its page. */
export const slashFaults = async ({ ask, folder, base, more }: ServedFolder): Promise<Faults> => {
  const names = askedFiles(folder).filter((name) => name.endsWith("/index.html"));
  const paths = names.map((name) => `/${name.slice(0, -"/index.html".length)}`);
  const faults: string[] = [];
  for (const path of paths) {
    const answer = await ask(base + path.slice(1));
    const { status, headers } = answer;
    // Without a host: whoever stands before this server has the name and the port.
    const isRight = status === 301 && headers.location === `${base}${path.slice(1)}/`;
    if (!isRight) faults.push(`${path}: ${status} to ${headers.location}`);
    faults.push(...headerFaults(answer, path, more));
  }
  return faults;
};
