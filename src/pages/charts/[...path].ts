/** Each chart as a file of its own: `/charts/<id>.svg`, `/charts/en/<id>.svg`. */

import type { APIRoute, GetStaticPaths } from "astro";
import {
  chartFileBody,
  chartFiles,
  type SiteChartFile,
} from "../../components/figures/chart-files.ts";
import { dataset } from "../../dataset.ts";
import { areFilesApart } from "../../files-apart.ts";

interface Props {
  readonly file: SiteChartFile;
}

export const getStaticPaths = (() =>
  (areFilesApart ? [] : [...chartFiles(dataset)]).map((file) => ({
    params: { path: file.path },
    props: { file } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(chartFileBody(file, dataset), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
