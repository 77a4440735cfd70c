/** The dataset of this run, loaded and linked once; imported by pages only. */

import { loadDataset } from "./load-dataset.ts";

/** Of the folder that `DATA_DIR` names, else of `data`. */
export const dataset = loadDataset(process.env["DATA_DIR"] ?? "data");
