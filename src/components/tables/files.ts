/** The files of each place and of each indicator, with their sizes. */

import { messagesIn } from "../../i18n/messages-in.ts";
import { formatBytes, formatNumber } from "../../lib/format.ts";
import type { Dataset, Indicator, Language, Region } from "../../model/types.ts";
import { publicFilesAt } from "../../publish/public-files.ts";
import type { Cell } from "../cells.ts";
import { fileHref, indicatorHref, regionHref } from "../links.ts";
import { type PagedTable, tableOf } from "./paged-table.ts";

const row = (
  dataset: Dataset,
  stem: string,
  subject: Region | Indicator,
  page: string,
  lang: Language,
): readonly Cell[] => {
  const files = publicFilesAt(dataset, stem);
  return [
    { text: subject.name[lang], href: page, name: subject.name },
    ...files.map((file) => ({
      text: formatBytes(file.bytes, lang),
      href: fileHref(file.path),
    })),
    formatNumber(files[0]?.rows ?? 0, lang),
  ];
};

const fields = (
  anchor: "files-districts" | "files-indicators",
  caption: string,
  lang: Language,
): Omit<PagedTable, "rows" | "rowCount"> => {
  const { columns } = messagesIn(lang).dataPage.parts;
  return {
    name: anchor,
    path: "/data/",
    anchor,
    caption,
    files: undefined,
    columns: [
      { label: columns.name },
      { label: columns.csv, isNumeric: true },
      { label: columns.json, isNumeric: true },
      { label: columns.rows, isNumeric: true },
    ],
  };
};

/** Returns the files of the home city and of each unit. */
export const regionFilesTable = (dataset: Dataset, lang: Language): PagedTable =>
  tableOf(
    fields("files-districts", messagesIn(lang).dataPage.parts.regionsCaption, lang),
    [dataset.home, ...dataset.units],
    (region) => row(dataset, `districts/${region.id}`, region, regionHref(region, lang), lang),
  );

/** Returns the files of each indicator. */
export const indicatorFilesTable = (dataset: Dataset, lang: Language): PagedTable =>
  tableOf(
    fields("files-indicators", messagesIn(lang).dataPage.parts.indicatorsCaption, lang),
    dataset.indicators,
    (indicator) =>
      row(dataset, `indicators/${indicator.id}`, indicator, indicatorHref(indicator, lang), lang),
  );
