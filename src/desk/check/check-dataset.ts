/** All that is unusual about a dataset without being a fault, and what was said to it. */

import { perDataset } from "../../analysis/per-dataset.ts";
import type { Acknowledgement, Dataset } from "../../model/types.ts";
import { absenceWarnings, type EarlierRelease } from "./absence-warnings.ts";
import { forEachRelease } from "./release-steps.ts";
import { ageWarnings, emptyWarnings, missingRelease } from "./release-warnings.ts";
import { sumWarnings } from "./sum-warnings.ts";
import { valueWarnings } from "./value-warnings.ts";
import { type AnsweredWarning, isAnswered, type Warning } from "./warning.ts";

const answerKey = ({ warning, key }: Pick<Acknowledgement, "warning" | "key">): string =>
  `${warning}|${key}`;

const findWarnings = (dataset: Dataset): readonly Warning[] => {
  const warnings: Warning[] = [];
  let before: EarlierRelease | undefined;
  forEachRelease(dataset, (step) => {
    warnings.push(
      ...valueWarnings(dataset, step),
      ...sumWarnings(dataset, step),
      ...absenceWarnings(dataset, step, before),
      ...ageWarnings(step, before),
      ...emptyWarnings(dataset, step),
    );
    // One that only mends earlier values says nothing of what comes month by month.
    if (step.fresh.length > 0) before = { released: step.released, fresh: step.fresh };
  });
  return [...warnings, ...missingRelease(dataset)];
};

/** Returns every warning about every release, the earliest first, with what was said to it. */
export const warningsOf: (dataset: Dataset) => readonly AnsweredWarning[] = perDataset(
  (dataset) => {
    const acknowledged = new Map(dataset.acknowledged.map((each) => [answerKey(each), each]));
    return findWarnings(dataset).map((warning) => ({
      ...warning,
      acknowledgement: acknowledged.get(answerKey({ warning: warning.code, key: warning.key })),
    }));
  },
);

/**
 * Returns the warnings about what is to be released: the newest file of values, and the day that
 * the site says it is released. Earlier releases are out; what is unusual in them was looked at then.
 */
export const warningsOfRelease = (dataset: Dataset): readonly AnsweredWarning[] => {
  const newest = Math.max(...dataset.actuals.map(({ released }) => released.last));
  return warningsOf(dataset).filter(({ released }) => released.last >= newest);
};

/** Returns the warnings that block a release: nobody has said yet why it is right as it is. */
export const unansweredWarnings = (dataset: Dataset): readonly AnsweredWarning[] =>
  warningsOfRelease(dataset).filter((warning) => !isAnswered(warning));

/** Returns the entries of `acknowledged.csv` that no warning of any release needs any more. */
export const needlessAcknowledgements = (dataset: Dataset): readonly Acknowledgement[] => {
  const needed = new Set(
    warningsOf(dataset).map(({ code, key }) => answerKey({ warning: code, key })),
  );
  return dataset.acknowledged.filter((each) => !needed.has(answerKey(each)));
};
