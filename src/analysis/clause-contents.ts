import type {
  Actual,
  Baseline,
  Carrier,
  Clause,
  Dataset,
  RelatedFigure,
  Rule,
  SourceDocument,
  Subsidy,
  Target,
  Task,
} from "../model/types.ts";
import { perDataset } from "./per-dataset.ts";

/** What the dataset takes from one clause. */
export interface ClauseContents {
  /** Targets registered at this clause. */
  readonly targets: readonly Target[];
  /** Targets registered elsewhere that this clause prints again. */
  readonly repeatedTargets: readonly Target[];
  readonly subsidies: readonly Subsidy[];
  /** Every release, superseded and withdrawn values included. */
  readonly actuals: readonly Actual[];
  readonly baselines: readonly Baseline[];
  /** Tasks that this clause sets. */
  readonly tasks: readonly Task[];
  /** Tasks set elsewhere that this clause speaks of again. */
  readonly repeatedTasks: readonly Task[];
  readonly carriers: readonly Carrier[];
  readonly rules: readonly Rule[];
}

/** What the dataset takes from one document. */
export interface DocumentContents extends ClauseContents {
  /** Figures without a clause of their own. */
  readonly related: readonly RelatedFigure[];
}

/** Lists of one kind of record, each under the object it was read from. */
const index = <Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> => {
  const lists = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
};

const ownClause = ({ clause }: { readonly clause: Clause }): readonly Clause[] => [clause];

const clauseIndexes = perDataset((dataset) => ({
  targets: index(dataset.targets, ownClause),
  repeatedTargets: index(dataset.targets, ({ clause, alsoIn }) =>
    alsoIn.filter((other) => other !== clause),
  ),
  subsidies: index(dataset.subsidies, ownClause),
  actuals: index(dataset.actuals, ownClause),
  baselines: index(dataset.baselines, ownClause),
  tasks: index(dataset.tasks, ({ clauses: [first] }) => [first]),
  repeatedTasks: index(dataset.tasks, ({ clauses: [first, ...others] }) =>
    others.filter((other) => other !== first),
  ),
  carriers: index(dataset.carriers, ownClause),
  rules: index(
    dataset.documents.flatMap(({ rules }) => rules),
    ownClause,
  ),
}));

/** Returns what was taken from a clause, each list in file order; empty lists where nothing was. */
export const clauseContents = (dataset: Dataset, clause: Clause): ClauseContents => {
  const indexes = clauseIndexes(dataset);
  return {
    targets: indexes.targets.get(clause) ?? [],
    repeatedTargets: indexes.repeatedTargets.get(clause) ?? [],
    subsidies: indexes.subsidies.get(clause) ?? [],
    actuals: indexes.actuals.get(clause) ?? [],
    baselines: indexes.baselines.get(clause) ?? [],
    tasks: indexes.tasks.get(clause) ?? [],
    repeatedTasks: indexes.repeatedTasks.get(clause) ?? [],
    carriers: indexes.carriers.get(clause) ?? [],
    rules: indexes.rules.get(clause) ?? [],
  };
};

/** Returns whether nothing at all was taken from a clause. */
export const isUnused = (contents: ClauseContents): boolean =>
  Object.values(contents).every((list: readonly unknown[]) => list.length === 0);

/** Returns what was taken from all clauses of a document, and its figures without a clause. */
export const documentContents = (dataset: Dataset, document: SourceDocument): DocumentContents => {
  const clauses = [...document.clauses.values()].map((clause) => clauseContents(dataset, clause));
  return {
    targets: clauses.flatMap(({ targets }) => targets),
    repeatedTargets: clauses.flatMap(({ repeatedTargets }) => repeatedTargets),
    subsidies: clauses.flatMap(({ subsidies }) => subsidies),
    actuals: clauses.flatMap(({ actuals }) => actuals),
    baselines: clauses.flatMap(({ baselines }) => baselines),
    tasks: clauses.flatMap(({ tasks }) => tasks),
    repeatedTasks: clauses.flatMap(({ repeatedTasks }) => repeatedTasks),
    carriers: clauses.flatMap(({ carriers }) => carriers),
    rules: document.rules,
    related: dataset.related.filter((figure) => figure.document === document),
  };
};
