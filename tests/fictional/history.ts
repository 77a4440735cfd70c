/** The invented city with its past: the last releases one after another, each kept as it was. */

import { rmSync } from "node:fs";

import { keepRelease, type PublishedFile } from "../../src/cli/freeze-release.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { releaseFiles } from "../../src/publish/release-files.ts";
import { type CityOptions, writeCityFiles } from "./generate.ts";
import { LAST_RELEASE } from "./records.ts";
import { DEFAULT_RELEASES, releasesOf } from "./releases.ts";
import { REVISION_DATE } from "./revisions.ts";

/** Returns the files that a site of the dataset has directly below `/data/`, without building it. */
export const publishedFilesOf = async (dataset: Dataset): Promise<readonly PublishedFile[]> => [
  ...publicFiles(dataset)
    .filter(({ subject }) => subject === undefined)
    .map(({ path, body }) => ({ name: path, bytes: Buffer.from(body) })),
  ...(await releaseFiles(dataset)).map(({ path, body }) => ({ name: path, bytes: body })),
];

/** Returns the days of the releases that are kept: of the last values, their revision, the last. */
export const keptDays = ({ releases = DEFAULT_RELEASES }: CityOptions): readonly string[] => {
  const [first] = releasesOf(releases);
  const last = releasesOf(releases).at(-1) ?? first;
  return [last.date, REVISION_DATE, LAST_RELEASE];
};

/** Writes the city's dataset into a folder that is emptied first, its last releases kept in it. */
export const writeCityWithHistory = async (
  folder: string,
  options: CityOptions = {},
): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  for (const day of keptDays(options)) {
    writeCityFiles(folder, { ...options, day });
    const dataset = loadDataset(folder);
    keepRelease(folder, dataset, await publishedFilesOf(dataset), () => undefined);
  }
};
