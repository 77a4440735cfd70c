import { join } from "node:path";

import { builtFolder } from "./run-build.ts";

/** The invented city, as a dataset. */
export const fictionalData = join(builtFolder, "fictional-data");

/** The sites that stand ready for every test of this folder. */
export const sites = {
  root: { out: join(builtFolder, "root") },
  subPath: { out: join(builtFolder, "sub-path"), base: "/pj/" },
  fictional: { out: join(builtFolder, "fictional"), data: fictionalData },
};
