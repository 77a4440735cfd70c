import type { PartialDate } from "../lib/calendar.ts";
import type { Dataset, Organisation, Target, Task } from "../model/types.ts";

/** How many tasks an office leads and answers for, under the name the plan gives it. */
export interface OfficeRoles {
  readonly office: Organisation;
  readonly leads: readonly Task[];
  readonly answersFor: readonly Task[];
}

/** What the tasks amount to: counts by deadline and by whether anything can be counted. */
export interface TaskOverview {
  readonly withDeadline: readonly Task[];
  /** The deadlines that occur, each once, the earliest first. */
  readonly deadlines: readonly PartialDate[];
  readonly ongoing: readonly Task[];
  /** Tasks to which no indicator belongs, so that no number says when they are done. */
  readonly uncounted: readonly Task[];
  /** Offices with any role, those that lead most first, else in the order of the dataset. */
  readonly offices: readonly OfficeRoles[];
}

/** Returns the overview of the plan's tasks; collective names are not expanded. */
export const taskOverview = (dataset: Dataset): TaskOverview => {
  const { tasks } = dataset;
  const deadlines = new Map(
    tasks.flatMap(({ deadline }) => (deadline === undefined ? [] : [[deadline.text, deadline]])),
  );
  const offices = dataset.organisations
    .map((office) => ({
      office,
      leads: tasks.filter(({ leadUnits }) => leadUnits.includes(office)),
      answersFor: tasks.filter(({ responsibleUnits }) => responsibleUnits.includes(office)),
    }))
    .filter(({ leads, answersFor }) => leads.length + answersFor.length > 0);
  return {
    withDeadline: tasks.filter(({ deadline }) => deadline !== undefined),
    deadlines: [...deadlines.values()].toSorted((a, b) => a.last - b.last),
    ongoing: tasks.filter(({ deadline }) => deadline === undefined),
    uncounted: tasks.filter(({ indicators }) => indicators.length === 0),
    offices: offices.toSorted(
      (a, b) => b.leads.length - a.leads.length || b.answersFor.length - a.answersFor.length,
    ),
  };
};

/**
 * Returns the home region's targets that a task is about: of each of its indicators those that the
 * task's own clauses print, and only where they print none, all that the plan sets. So the
 * five-year goals, which stand elsewhere, stay out of a task for one year.
 */
export const taskTargets = (dataset: Dataset, task: Task): readonly Target[] =>
  task.indicators.flatMap((indicator) => {
    const targets = (dataset.targetsByIndicator.get(indicator) ?? []).filter(
      ({ region, document }) => region === dataset.home && document === dataset.plan,
    );
    const printed = targets.filter(({ clause, alsoIn }) =>
      [clause, ...alsoIn].some((place) => task.clauses.includes(place)),
    );
    return printed.length > 0 ? printed : targets;
  });
