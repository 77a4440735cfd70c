import { readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** Returns the paths of all files below a folder with `/` between their steps, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, "/"))
    .sort();
