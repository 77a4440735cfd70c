import type { Dataset, Organisation, Task } from "../model/types.ts";

/** Returns the offices that lead tasks, those of most tasks first, equal ones in file order. */
export const leadOffices = (
  dataset: Dataset,
  tasks: readonly Task[] = dataset.tasks,
): readonly Organisation[] => {
  const counts = new Map<Organisation, number>();
  for (const office of tasks.flatMap(({ leadUnits }) => leadUnits)) {
    counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
};
