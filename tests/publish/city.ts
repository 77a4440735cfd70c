import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { generateCity } from "../fictional/generate.ts";

type Change = (text: string) => string;

/** Returns the least fictional city, with changes to the text of some of its files. */
export const loadCity = (changes: Readonly<Record<string, Change>> = {}): Dataset => {
  const folder = mkdtempSync(join(tmpdir(), "public-files-"));
  try {
    for (const [path, text] of generateCity({ districts: 4, releases: 3 })) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, changes[path]?.(text) ?? text);
    }
    return loadDataset(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
