/** What lies ready in the built sites for those who serve them, and what hosts without nginx are told. */

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { wrongCopies } from "../../src/cli/compressed-copies.ts";
import { filesBelow } from "../../src/cli/files-below.ts";
import { serveFolder } from "../../src/cli/serve-folder.ts";
import { headersOf } from "../../src/lib/security-headers.ts";
import { sites } from "../site/sites.ts";
import { askedFiles, pathOf } from "./answer-faults.ts";
import { suppliedText } from "./nginx.ts";
import { cacheOf, typeOfEnding } from "./rules.ts";

const { out } = sites.root;
const files = askedFiles(out);

describe.each(Object.entries(sites))("the built site %s", (_name, { out: folder }) => {
  const names = filesBelow(folder);

  test("has compressed copies that hold what they are copies of", async () =>
    expect(await wrongCopies(folder, names)).toEqual([]));

  test("has both copies of each text that is worth it", () => {
    const present = new Set(names);
    const texts = askedFiles(folder).filter((name) =>
      /^(?:text|application\/(?:json|xml)|image\/svg)/.test(typeOfEnding(extname(name))),
    );
    const long = texts.filter((name) => readFileSync(join(folder, name)).length >= 2000);
    expect(long.length).toBeGreaterThan(50);
    const lacking = long.filter((name) => !present.has(`${name}.br`) || !present.has(`${name}.gz`));
    expect(lacking).toEqual([]);
  });
});

test("the server of npm start says of each file what it is", async () => {
  const { url, close } = await serveFolder({ folder: out, basePath: "/", port: 0 });
  onTestFinished(close);
  const plain = (type: string): string => type.replace(/;\s*/, "; ");
  for (const name of files) {
    const { status, headers } = await fetch(new URL(pathOf(name), url), { method: "HEAD" });
    const type = plain(headers.get("content-type") ?? "");
    expect([name, status, type]).toEqual([name, 200, typeOfEnding(extname(name))]);
  }
});

/** A file `_headers`: for each pattern of paths, what is taken away and what is added. */
const headerRules = suppliedText("_headers")
  .trim()
  .split("\n\n")
  .map((block) => {
    const [pattern = "", ...lines] = block.split("\n").map((line) => line.trim());
    const removed = lines.filter((line) => line.startsWith("! ")).map((line) => line.slice(2));
    const added = lines
      .filter((line) => !line.startsWith("! "))
      .map((line) => [line.split(": ")[0] ?? "", line.replace(/^.*?: /, "")] as const);
    const isFor = (path: string): boolean =>
      pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return { isFor, removed, added };
  });

/** As Cloudflare Pages reads it: what was not taken away stays, with a comma before what comes. */
const joined = (path: string): Readonly<Record<string, string>> => {
  const headers = new Map<string, string>();
  for (const { isFor, removed, added } of headerRules) {
    if (!isFor(path)) continue;
    for (const name of removed) headers.delete(name);
    for (const [name, value] of added)
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(headers);
};

/** As Netlify reads it, without the lines that it does not know: what comes later stands. */
const overridden = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(headerRules.filter(({ isFor }) => isFor(path)).flatMap(({ added }) => added));

test("a host that reads _headers sends of each file what the site asks for", () => {
  for (const path of [...files.map(pathOf), "/nothing/", "/sitemap.xml"]) {
    const wanted = { ...headersOf(path), "Cache-Control": cacheOf(path) };
    expect([path, joined(path)]).toEqual([path, wanted]);
    // A browser that knows frame-ancestors takes no notice of the older header.
    expect([path, overridden(path)]).toEqual([path, { "X-Frame-Options": "DENY", ...wanted }]);
  }
});

/** Which files a line of the upload takes, and what they are said to be. */
const uploads = suppliedText("upload.sh")
  .split("\n")
  .filter((line) => line.split("|").length === 3 && !line.startsWith("while"))
  .map((line) => {
    const [pattern = "", type = "", cache = ""] = line.split("|");
    const source = pattern
      .replaceAll(".", "\\.")
      .replaceAll("*", "[^/]*")
      .replace(/\{(.*)\}/, (_, names: string) => `(?:${names.replaceAll(",", "|")})`);
    const isRooted = pattern.startsWith("/");
    const form = new RegExp(isRooted ? `^${source.slice(1)}$` : `(?:^|/)${source}$`);
    return { form, type, cache };
  });

test("an upload to a store says of each file once what it is and how long it may be kept", () => {
  for (const name of [...files, "404.html", "robots.txt"]) {
    const said = uploads.filter(({ form }) => form.test(name));
    const wanted = { type: typeOfEnding(extname(name)), cache: cacheOf(pathOf(name)) };
    expect([name, said.map(({ type, cache }) => ({ type, cache }))]).toEqual([name, [wanted]]);
  }
});

test("an upload puts what pages need before the pages", () => {
  const first = uploads.findIndex(({ form }) => form.test("index.html"));
  expect(first).toBe(uploads.length - 1);
});
