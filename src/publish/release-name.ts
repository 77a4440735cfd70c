/** What a dataset and its releases are called in files and programs. */

import type { Dataset } from "../model/types.ts";

/** Returns the name that stays from release to release: `panjin-ledger`. */
export const datasetName = ({ home }: Dataset): string => `${home.id}-ledger`;

/** Returns the day of the release, which is its id: `2026-11-22`. */
export const releaseId = ({ site }: Dataset): string => site.released.text;

/** Returns the name of a file that holds the whole release, without ending. */
export const releaseStem = (dataset: Dataset): string =>
  `${datasetName(dataset)}-${releaseId(dataset)}`;
