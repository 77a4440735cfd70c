import type { Period } from "../lib/calendar.ts";
import type { Target } from "../model/types.ts";
import type { Trajectory } from "./trajectory.ts";

/** What was to be added in one period, of all indicators that have a trajectory. */
export interface PeriodIncrements {
  readonly period: Period;
  readonly targets: readonly [Target, ...Target[]];
  /** Those whose increment is a share of a promised level. */
  readonly trajectories: readonly Trajectory[];
}

/** Returns the increments of the trajectories by period, in order of appearance. */
export const sharedIncrements = (all: readonly Trajectory[]): readonly PeriodIncrements[] => {
  const increments = all.flatMap((trajectory) =>
    trajectory.increments.map((increment) => ({ trajectory, ...increment })),
  );
  const groups = Map.groupBy(increments, ({ target }) => target.period.text).values();
  return [...groups].flatMap((group) => {
    const [first, ...others] = group.map(({ target }) => target);
    if (first === undefined) return [];
    const shared = group.filter(({ trajectory }) =>
      trajectory.increments.some(({ shareOfGoal }) => shareOfGoal !== undefined),
    );
    return [
      {
        period: first.period,
        targets: [first, ...others] as const,
        trajectories: all.filter((trajectory) =>
          shared.some((increment) => increment.trajectory === trajectory),
        ),
      },
    ];
  });
};
