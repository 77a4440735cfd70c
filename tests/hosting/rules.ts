/** What the README says of types and of caching, for whatever serves the files. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { projectFolder } from "../../src/cli/tool-path.ts";

export const readmeText = readFileSync(join(projectFolder, "README.md"), "utf8").replaceAll(
  "\r\n",
  "\n",
);

/** Types by the ending of a file, `.csv`, as the README lists them; without an ending, ``. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(
  [...readmeText.matchAll(/^ *\| (.+?) +\| `([a-z]+\/[^`]+)` +\|$/gm)].flatMap(
    ([, files = "", type = ""]) => {
      const endings = [...files.matchAll(/`(\.\w+)`/g)].map(([, ending = ""]) => ending);
      const all = files.startsWith("没有扩展名") ? ["", ...endings] : endings;
      return all.map((ending) => [ending, type] as const);
    },
  ),
);

/** Returns the type of a file by its ending; throws for one that the README says nothing of. */
export const typeOfEnding = (ending: string): string => {
  const type = typesByEnding.get(ending);
  if (type === undefined) throw new Error(`no type in README.md: ${ending}`);
  return type;
};

/** Returns what is said of caching for a path below the base: hashed names never change. */
export const cacheOf = (path: string): string =>
  path.startsWith("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache";
