/** Each chart as a file of its own: `/charts/<id>.svg`, `/charts/en/<id>.svg`. */

import type { APIRoute, GetStaticPaths } from "astro";
import { chartFile } from "../../charts/chart-file.ts";
import { chartFileText } from "../../components/figures/chart-file-text.ts";
import type { ChartSheet } from "../../components/figures/figure.ts";
import { dataset } from "../../dataset.ts";
import type { Language } from "../../model/types.ts";
import { allSheets } from "./_figures.ts";

interface Props {
  readonly sheet: ChartSheet;
  readonly lang: Language;
}

/** Width of the drawing in a file, in px; its frame comes on top. */
const WIDTH = 720;

/** Folder of the files in a language: none of its own for Chinese. */
const folderOf = (lang: Language): string => (lang === "zh" ? "" : `${lang}/`);

export const getStaticPaths = (() =>
  dataset.site.languages.flatMap((lang) =>
    allSheets(dataset, lang).map((sheet) => ({
      params: { path: `${folderOf(lang)}${sheet.id}.svg` },
      props: { sheet, lang } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { sheet, lang } }) =>
  new Response(chartFile(sheet.parts(WIDTH), chartFileText(sheet, dataset.site, lang)), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
