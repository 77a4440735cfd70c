import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

import { CHECKSUMS_FILE, checksumLine } from "../publish/checksums.ts";

/** Folders of a built site whose files readers take away. */
const publicFolders = ["data", "charts"];

const isPage = (name: string): boolean => name.endsWith(".html");

/** Returns the names of all files below a folder, with `/` between their steps. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );

/** Writes, in each public folder of a rendered site, the checksums of the files in it and below. */
export const writeChecksums = (siteFolder: string): void => {
  for (const folder of publicFolders.map((name) => join(siteFolder, name)).filter(existsSync)) {
    const names = filesBelow(folder).filter((name) => name !== CHECKSUMS_FILE && !isPage(name));
    const lines = names.sort().map((name) => checksumLine(name, readFileSync(join(folder, name))));
    writeFileSync(join(folder, CHECKSUMS_FILE), lines.join(""));
  }
};
