/**
 * Writes the files that readers take away, below `data/` and `charts/` of the folder that `FILES_APART`
 * names, from the dataset that `DATA_DIR` names. A build runs it beside the pages.
 */

import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { chartFileBody, chartFiles } from "../components/figures/chart-files.ts";
import { FACTS_FILE } from "../files-apart.ts";
import { writeCompressedCopies } from "./compressed-copies.ts";
import { filesBelow } from "./files-below.ts";
import { loadDataset } from "../load-dataset.ts";
import { publicFiles } from "../publish/public-files.ts";
import { releaseFileFacts, releaseFiles } from "../publish/release-files.ts";

const folder = process.env["FILES_APART"];
const data = process.env["DATA_DIR"];
if (folder === undefined || data === undefined)
  throw new Error("no folder to write to, or no data");

const write = (path: string, pieces: Iterable<string | Uint8Array>): void => {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  const file = openSync(whole, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
};

const dataset = loadDataset(data);
for (const { path, body } of await releaseFiles(dataset)) write(`data/${path}`, [body]);
// A page waits for this: whole at once, or not there.
write(`${FACTS_FILE}.part`, [JSON.stringify(await releaseFileFacts(dataset))]);
renameSync(join(folder, `${FACTS_FILE}.part`), join(folder, FACTS_FILE));
for (const { path, pieces } of publicFiles(dataset)) write(`data/${path}`, pieces);
for (const file of chartFiles(dataset))
  write(`charts/${file.path}`, [chartFileBody(file, dataset)]);
// The pages take longer than all this, so their program is not kept waiting.
await writeCompressedCopies(
  folder,
  filesBelow(folder).filter((name) => name !== FACTS_FILE),
);
