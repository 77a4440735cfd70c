/** Builds, once for all tests, the sites that they look at. */

import { writeCity } from "../fictional/generate.ts";
import { fictionalData, sites } from "./sites.ts";
import { buildOrThrow } from "./run-build.ts";

/** Tells the second project of one run that the sites stand; each project runs its own setup. */
const BUILT = "PANJIN_TEST_SITES_BUILT";

export const setup = async (): Promise<void> => {
  if (process.env[BUILT] === String(process.pid)) return;
  writeCity(fictionalData, { districts: 6 });
  // In pairs, since the machines that test have two cores.
  await Promise.all([buildOrThrow(sites.root), buildOrThrow(sites.fictional)]);
  await buildOrThrow(sites.subPath);
  process.env[BUILT] = String(process.pid);
};
