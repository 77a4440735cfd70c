import type { Dataset, Target } from "../model/types.ts";
import { homeFindings } from "./findings.ts";
import { trajectories } from "./trajectory.ts";
import type { Trajectory } from "./trajectory.ts";

/** Returns the trajectory that rises fastest from one promise to the next; undefined without paths. */
export const steepestTrajectory = (paths: readonly Trajectory[]): Trajectory | undefined =>
  paths
    .filter(({ hasPath }) => hasPath)
    .toSorted(
      (a, b) =>
        (b.segments.at(-1)?.annualRate ?? -Infinity) - (a.segments.at(-1)?.annualRate ?? -Infinity),
    )[0];

/** Returns the two goals a headline names: the plan's first, and the one that asks for the fastest rise. */
export const namedGoals = (dataset: Dataset): readonly Target[] => {
  const [first, ...others] = homeFindings(dataset).headlineGoals;
  const steepest = steepestTrajectory(trajectories(dataset))?.indicator;
  const second = others.find(({ indicator }) => indicator === steepest) ?? others[0];
  return [first, second].filter((target) => target !== undefined);
};
