/** Which pages stand for all of a site: of every kind the heaviest. */

import { statSync } from "node:fs";
import { join } from "node:path";

import { filesBelow } from "../../src/cli/files-below.ts";
import { pathOfFile } from "../site/built-site.ts";

/** Returns what a page is an example of: `/districts/`, `/en/districts/*`. */
export const kindOf = (path: string): string => {
  const [, language = "", section = "", rest = ""] =
    /^\/(en\/)?(?:([^/]+)\/?)?(.*)$/.exec(path) ?? [];
  return `/${language}${section}${rest === "" ? "" : "/*"}`;
};

/** Returns the heaviest page of every kind of a built site, `/districts/panshan/`, in order. */
export const pageOfEachKind = (folder: string): readonly string[] => {
  const pages = filesBelow(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ path: pathOfFile(name), bytes: statSync(join(folder, name)).size }));
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()]
    .flatMap((alike) => alike.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1))
    .map(({ path }) => path)
    .sort();
};
