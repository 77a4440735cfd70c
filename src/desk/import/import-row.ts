/** One value of an office's table, read and resolved, with the place of each of its parts. */

import type { HeadingField } from "../../i18n/zh/desk/headings.ts";
import type { ActualStatus, Dataset, Indicator, Measure, Region } from "../../model/types.ts";
import { NameIndex } from "./names.ts";
import type { Place } from "./sheet.ts";

export interface ImportRow {
  readonly place: Place;
  /** Where a part of the row stands in the table; absent for one that comes from elsewhere. */
  readonly columns: ReadonlyMap<string, number>;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly measure: Measure;
  readonly period: string;
  readonly asOf: string;
  /** Plain digits. */
  readonly value: string;
  readonly unit: string;
  readonly status: ActualStatus;
  /** Undefined where neither the row nor the call names one. */
  readonly document: string | undefined;
  readonly clause: string | undefined;
  readonly note: string;
  readonly includes: readonly Region[];
}

/** What rows are read against. */
export interface ImportContext {
  readonly dataset: Dataset;
  readonly indicators: NameIndex<Indicator>;
  readonly regions: NameIndex<Region>;
}

/** Returns what the rows of every table are read against. */
export const importContext = (dataset: Dataset): ImportContext => ({
  dataset,
  indicators: new NameIndex(dataset.indicators),
  regions: new NameIndex(dataset.regions),
});

/** Returns the column of the release that a heading is for. */
export const releaseColumn = (field: HeadingField): string => {
  if (field === "indicatorId") return "indicator";
  if (field === "regionId") return "region";
  if (field === "measureId") return "measure";
  return field.startsWith("value") ? "value" : field;
};
