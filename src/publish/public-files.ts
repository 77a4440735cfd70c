import { assessmentOf } from "../analysis/status.ts";
import { perDataset } from "../analysis/per-dataset.ts";
import { releases } from "../analysis/releases.ts";
import { revisions } from "../analysis/revisions.ts";
import { subsidyPairs } from "../analysis/subsidy-comparison.ts";
import type { Dataset, Indicator, Region, Target } from "../model/types.ts";
import { releaseColumns, revisionColumns } from "./history-tables.ts";
import { acknowledgementColumns, correctionColumns, searchColumns } from "./log-tables.ts";
import { progressColumns } from "./progress-table.ts";
import type { PublicFile } from "./public-file.ts";
import { filesOf, tableWriter } from "./public-file.ts";
import {
  clauseColumns,
  documentColumns,
  indicatorColumns,
  regionColumns,
} from "./reference-tables.ts";
import type { ComparedPair } from "./subsidy-tables.ts";
import { subsidyColumns, subsidyComparisonColumns } from "./subsidy-tables.ts";
import { carrierColumns, taskColumns } from "./task-tables.ts";
import { actualColumns, relatedColumns, targetColumns } from "./value-tables.ts";

/** Returns the pairs of the home region with each peer that states any subsidy. */
const comparedPairs = (dataset: Dataset): readonly ComparedPair[] =>
  dataset.peers
    .filter((peer) => dataset.subsidies.some((subsidy) => subsidy.jurisdiction === peer))
    .flatMap((peer) =>
      subsidyPairs(dataset, peer).map((pair) => ({
        home: dataset.home,
        peer,
        pair,
      })),
    );

const buildFiles = (dataset: Dataset): readonly PublicFile[] => {
  const progress = tableWriter("progress", progressColumns);
  const progressFiles = (
    stem: string,
    targets: readonly Target[] = [],
    subject?: Region | Indicator,
  ): readonly PublicFile[] =>
    filesOf(
      stem,
      progress,
      targets.map((target) => assessmentOf(dataset, target)),
      subject,
    );
  return [
    progressFiles("progress", dataset.targets),
    filesOf("targets", tableWriter("targets", targetColumns), dataset.targets),
    filesOf("actuals", tableWriter("actuals", actualColumns), dataset.actuals),
    filesOf("related", tableWriter("related", relatedColumns), dataset.related),
    filesOf("subsidies", tableWriter("subsidies", subsidyColumns), dataset.subsidies),
    filesOf(
      "subsidy-comparison",
      tableWriter("subsidy-comparison", subsidyComparisonColumns),
      comparedPairs(dataset),
    ),
    filesOf("tasks", tableWriter("tasks", taskColumns), dataset.tasks),
    filesOf("carriers", tableWriter("carriers", carrierColumns), dataset.carriers),
    filesOf("regions", tableWriter("regions", regionColumns), dataset.regions),
    filesOf("indicators", tableWriter("indicators", indicatorColumns), dataset.indicators),
    filesOf("documents", tableWriter("documents", documentColumns), dataset.documents),
    filesOf(
      "clauses",
      tableWriter("clauses", clauseColumns),
      dataset.documents.flatMap(({ clauses }) => [...clauses.values()]),
    ),
    filesOf("releases", tableWriter("releases", releaseColumns), releases(dataset)),
    filesOf("revisions", tableWriter("revisions", revisionColumns), revisions(dataset)),
    filesOf("corrections", tableWriter("corrections", correctionColumns), dataset.corrections),
    filesOf("searches", tableWriter("searches", searchColumns), dataset.searches),
    filesOf(
      "acknowledged",
      tableWriter("acknowledged", acknowledgementColumns),
      dataset.acknowledged,
    ),
    ...[dataset.home, ...dataset.units].map((region) =>
      progressFiles(`districts/${region.id}`, dataset.targetsByRegion.get(region), region),
    ),
    ...dataset.indicators.map((indicator) =>
      progressFiles(
        `indicators/${indicator.id}`,
        dataset.targetsByIndicator.get(indicator),
        indicator,
      ),
    ),
  ].flat();
};

const filesByPath = perDataset(
  (dataset) => new Map(buildFiles(dataset).map((file) => [file.path, file])),
);

/** Returns every public file, whole tables first; the same objects at each call. */
export const publicFiles = (dataset: Dataset): readonly PublicFile[] => [
  ...filesByPath(dataset).values(),
];

/** Returns the CSV and the JSON file at a path without ending: `targets`, `districts/panshan`. */
export const publicFilesAt = (dataset: Dataset, stem: string): readonly PublicFile[] => {
  const files = filesByPath(dataset);
  return [`${stem}.csv`, `${stem}.json`].map((path) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`unknown public file: ${path}`);
    return file;
  });
};
