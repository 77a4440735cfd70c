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

const filesIn = (lang: Language, folder: string) =>
  allSheets(dataset, lang).map((sheet) => ({
    params: { path: `${folder}${sheet.id}.svg` },
    props: { sheet, lang } satisfies Props,
  }));

export const getStaticPaths = (() => [
  ...filesIn("zh", ""),
  ...filesIn("en", "en/"),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { sheet, lang } }) =>
  new Response(chartFile(sheet.parts(WIDTH), chartFileText(sheet, dataset.site, lang)), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
