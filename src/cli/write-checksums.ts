import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { CHECKSUMS_FILE, checksumLine } from "../publish/checksums.ts";
import { filesBelow } from "./files-below.ts";

/** Folders of a built site whose files readers take away. */
const publicFolders = ["data", "charts"];

const isPage = (name: string): boolean => name.endsWith(".html");

/** Writes, in each public folder of a rendered site, the checksums of the files in it and below. */
export const writeChecksums = (siteFolder: string): void => {
  for (const folder of publicFolders.map((name) => join(siteFolder, name)).filter(existsSync)) {
    const names = filesBelow(folder).filter((name) => name !== CHECKSUMS_FILE && !isPage(name));
    const lines = names.map((name) => checksumLine(name, readFileSync(join(folder, name))));
    writeFileSync(join(folder, CHECKSUMS_FILE), lines.join(""));
  }
};
