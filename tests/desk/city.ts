/** The invented city as a dataset, for tests of what offices send: loaded once for each test file. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { writeCity } from "../fictional/generate.ts";

/** The document and clause that the values of the tests are said to come from. */
export const SOURCE = { document: "sl-bulletin-2023-07", clause: "text" } as const;

/** Returns the city's dataset; its files are gone again. */
export const cityDataset = (): Dataset => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-city-"));
  try {
    writeCity(folder);
    return loadDataset(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
