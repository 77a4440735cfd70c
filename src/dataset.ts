/** The dataset of this run, loaded and linked once; imported by pages only. */

import { loadDataset } from "./load-dataset.ts";

/** The one that `DATA_DIR` names, else `data`. */
export const datasetFolder = process.env["DATA_DIR"] ?? "data";

export const dataset = loadDataset(datasetFolder);
