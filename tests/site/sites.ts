import { join } from "node:path";

import { builtFolder } from "./run-build.ts";
import { sparseBases, type SparseCity } from "./sparse-city.ts";

/** The invented city, as a dataset. */
export const fictionalData = join(builtFolder, "fictional-data");

const sparse = (city: SparseCity) => ({
  out: join(builtFolder, `sparse-${city}`),
  data: join(builtFolder, `sparse-${city}-data`),
  base: sparseBases[city],
});

/** The sites that stand ready for every test of this folder. */
export const sites = {
  root: { out: join(builtFolder, "root") },
  subPath: { out: join(builtFolder, "sub-path"), base: "/pj/" },
  fictional: { out: join(builtFolder, "fictional"), data: fictionalData },
  split: sparse("split"),
  unassigned: sparse("unassigned"),
  alone: sparse("alone"),
  hostile: { out: join(builtFolder, "hostile"), data: join(builtFolder, "hostile-data") },
};
