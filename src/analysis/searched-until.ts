import type { PartialDate } from "../lib/calendar.ts";
import type { Dataset } from "../model/types.ts";

/** Returns the date of the newest entry in the search log; undefined where nothing is logged. */
export const searchedUntil = (dataset: Dataset): PartialDate | undefined =>
  dataset.searches.reduce<PartialDate | undefined>(
    (newest, { date }) => (newest === undefined || date.last > newest.last ? date : newest),
    undefined,
  );
