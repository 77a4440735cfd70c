import type { Target } from "../model/types.ts";
import { perDataset } from "./per-dataset.ts";

/** Returns the targets of the home region and its units, in file order. Peers are left out. */
export const homeTargets = perDataset((dataset): readonly Target[] => {
  const regions = new Set([dataset.home, ...dataset.units]);
  return dataset.targets.filter((target) => regions.has(target.region));
});

/** Returns the targets assigned to the units, in file order. */
export const unitTargets = perDataset((dataset): readonly Target[] => {
  const units = new Set(dataset.units);
  return dataset.targets.filter((target) => units.has(target.region));
});
