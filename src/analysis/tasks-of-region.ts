import type { Dataset, Organisation, Region, Task } from "../model/types.ts";
import { perDataset } from "./per-dataset.ts";

export type TaskRole = "lead" | "responsible";

const collectRegions = (office: Organisation, seen: Set<Organisation>): readonly Region[] => {
  // A collective name that stands for itself must not send this round in circles.
  if (seen.has(office)) return [];
  seen.add(office);
  const own = office.region === undefined ? [] : [office.region];
  return [...own, ...office.expandsTo.flatMap((member) => collectRegions(member, seen))];
};

const knownRegions = new WeakMap<Organisation, ReadonlySet<Region>>();

/** Returns the reporting units behind an office, those of a collective name included. */
const regionsBehind = (office: Organisation): ReadonlySet<Region> => {
  // Every district page asks this of a collective name that may stand for thousands of units.
  const known = knownRegions.get(office);
  if (known !== undefined) return known;
  const regions = new Set(collectRegions(office, new Set()));
  knownRegions.set(office, regions);
  return regions;
};

const isAmong = (offices: readonly Organisation[], region: Region): boolean =>
  offices.some((office) => regionsBehind(office).has(region));

/** Returns whether a reporting unit leads a task or else answers for it; undefined for neither. */
export const taskRoleOf = (task: Task, region: Region): TaskRole | undefined => {
  if (isAmong(task.leadUnits, region)) return "lead";
  return isAmong(task.responsibleUnits, region) ? "responsible" : undefined;
};

/** Whether more than one office leads a task, several of them under one name included. */
export const isLedJointly = ({ leadUnits }: Task): boolean =>
  leadUnits.length > 1 || leadUnits.some(({ expandsTo }) => expandsTo.length > 1);

const tasksByRegion = perDataset((dataset) => {
  const tasks = new Map<Region, Task[]>();
  for (const task of dataset.tasks) {
    const regions = [...task.leadUnits, ...task.responsibleUnits].flatMap((office) => [
      ...regionsBehind(office),
    ]);
    for (const region of new Set(regions)) {
      const known = tasks.get(region);
      if (known === undefined) tasks.set(region, [task]);
      else known.push(task);
    }
  }
  return tasks;
});

/** Returns the tasks that a reporting unit leads or answers for, in file order. */
export const tasksOf = (dataset: Dataset, region: Region): readonly Task[] =>
  tasksByRegion(dataset).get(region) ?? [];
