/** Each chart as a file of its own: `<id>.svg`, `en/<id>.svg` below `/charts/`. */

import { chartFile } from "../../charts/chart-file.ts";
import type { Dataset, Language } from "../../model/types.ts";
import { allSheets } from "./all-sheets.ts";
import { chartFileText } from "./chart-file-text.ts";
import type { ChartSheet } from "./figure.ts";

export interface SiteChartFile {
  /** Below `/charts/`. */
  readonly path: string;
  readonly sheet: ChartSheet;
  readonly lang: Language;
}

/** Width of the drawing in a file, in px; its frame comes on top. */
const WIDTH = 720;

/** Folder of the files in a language: none of its own for Chinese. */
const folderOf = (lang: Language): string => (lang === "zh" ? "" : `${lang}/`);

/** Yields the chart files of a dataset, in every language of its site; none is drawn yet. */
export const chartFiles = function* (dataset: Dataset): Generator<SiteChartFile> {
  for (const lang of dataset.site.languages)
    for (const sheet of allSheets(dataset, lang))
      yield { path: `${folderOf(lang)}${sheet.id}.svg`, sheet, lang };
};

/** Draws a chart file. */
export const chartFileBody = ({ sheet, lang }: SiteChartFile, { site }: Dataset): string =>
  chartFile(sheet.parts(WIDTH), chartFileText(sheet, site, lang));
