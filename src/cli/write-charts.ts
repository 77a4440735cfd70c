/**
 * Draws the chart files of the dataset that `DATA_DIR` names into a folder, given as the argument. A
 * build runs it beside the pages: the drawings take as long as the pages do, and there is a second core.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { chartFileBody, chartFiles } from "../components/figures/chart-files.ts";
import { loadDataset } from "../load-dataset.ts";

const [folder] = process.argv.slice(2);
const data = process.env["DATA_DIR"];
if (folder === undefined || data === undefined)
  throw new Error("no folder to draw into, or no data");

const dataset = loadDataset(data);
for (const file of chartFiles(dataset)) {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, chartFileBody(file, dataset));
}
