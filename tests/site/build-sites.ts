/** Builds, once for all tests of this folder, the sites they look at. */

import { writeCity } from "../fictional/generate.ts";
import { fictionalData, sites } from "./sites.ts";
import { buildOrThrow } from "./run-build.ts";

export const setup = async (): Promise<void> => {
  writeCity(fictionalData, { districts: 6 });
  // In pairs, since the machines that test have two cores.
  await Promise.all([buildOrThrow(sites.root), buildOrThrow(sites.fictional)]);
  await buildOrThrow(sites.subPath);
};
