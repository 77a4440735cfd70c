/** Builds, once for all tests, the sites that they look at. */

import { writeCityWithHistory } from "../fictional/history.ts";
import { writeHostileCity } from "./hostile-city.ts";
import { fictionalData, sites } from "./sites.ts";
import { buildOrThrow } from "./run-build.ts";
import { sparseCities, writeSparseCity } from "./sparse-city.ts";

/** Tells the second project of one run that the sites stand; each project runs its own setup. */
const BUILT = "PANJIN_TEST_SITES_BUILT";

export const setup = async (): Promise<void> => {
  if (process.env[BUILT] === String(process.pid)) return;
  await writeCityWithHistory(fictionalData, { districts: 6 });
  writeHostileCity(sites.hostile.data);
  for (const city of sparseCities) writeSparseCity(sites[city].data, city);
  // In pairs, since the machines that test have two cores.
  await Promise.all([buildOrThrow(sites.root), buildOrThrow(sites.fictional)]);
  await Promise.all([buildOrThrow(sites.subPath), buildOrThrow(sites.split)]);
  await Promise.all([buildOrThrow(sites.unassigned), buildOrThrow(sites.alone)]);
  await buildOrThrow(sites.hostile);
  process.env[BUILT] = String(process.pid);
};
