/** The invented city with more units than a page of a table has rows. */

import { join } from "node:path";

import { PAGE_ROWS } from "../../src/lib/table-size.ts";
import { writeCity } from "../fictional/generate.ts";
import { builtFolder } from "./run-build.ts";

/** Writes its dataset and returns the folder. */
export const longCity = (): string => {
  const folder = join(builtFolder, "long-data");
  writeCity(folder, { districts: PAGE_ROWS + 10, releases: 4, hasEnglish: true });
  return folder;
};
