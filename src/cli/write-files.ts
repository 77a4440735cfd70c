/**
 * Writes the files that readers take away, below `data/` and `charts/` of the folder that `FILES_APART`
 * names, from the dataset that `DATA_DIR` names. A build runs it beside the pages.
 */

import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { chartFileBody, chartFiles } from "../components/figures/chart-files.ts";
import { FACTS_FILE } from "../files-apart.ts";
import { writeMissingCopies, writeWithCopies } from "./compressed-copies.ts";
import { filesBelow } from "./files-below.ts";
import { loadDataset } from "../load-dataset.ts";
import { publicFiles } from "../publish/public-files.ts";
import { releaseFileFacts, releaseFiles } from "../publish/release-files.ts";

const folder = process.env["FILES_APART"];
const data = process.env["DATA_DIR"];
if (folder === undefined || data === undefined)
  throw new Error("no folder to write to, or no data");

const placeOf = (path: string): string => {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  return whole;
};

/** Writes a table that may be too large to hold. */
const writePieces = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(placeOf(path), "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
};

const writeSmall = (path: string, body: string): void => {
  placeOf(path);
  writeWithCopies(folder, path, body);
};

const dataset = loadDataset(data);
for (const { path, body } of await releaseFiles(dataset))
  writeFileSync(placeOf(`data/${path}`), body);
// A page waits for this: whole at once, or not there.
writeFileSync(placeOf(`${FACTS_FILE}.part`), JSON.stringify(await releaseFileFacts(dataset)));
renameSync(join(folder, `${FACTS_FILE}.part`), join(folder, FACTS_FILE));
for (const file of publicFiles(dataset)) {
  if (file.subject === undefined) writePieces(`data/${file.path}`, file.pieces);
  else writeSmall(`data/${file.path}`, file.body);
}
for (const file of chartFiles(dataset))
  writeSmall(`charts/${file.path}`, chartFileBody(file, dataset));
// Those of the tables that were too large to hold; the small files have theirs.
await writeMissingCopies(
  folder,
  filesBelow(folder).filter((name) => name !== FACTS_FILE),
);
