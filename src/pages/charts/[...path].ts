/** Each chart as a file of its own: `/charts/<id>.svg`, `/charts/en/<id>.svg`. */

import type { APIRoute, GetStaticPaths } from "astro";
import {
  chartFileBody,
  chartFiles,
  type SiteChartFile,
} from "../../components/figures/chart-files.ts";
import { dataset } from "../../dataset.ts";

interface Props {
  readonly file: SiteChartFile;
}

// A build draws them beside the pages, in a program of its own (`cli/write-charts.ts`).
const isApart = process.env["CHARTS_APART"] === "1";

export const getStaticPaths = (() =>
  (isApart ? [] : [...chartFiles(dataset)]).map((file) => ({
    params: { path: file.path },
    props: { file } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(chartFileBody(file, dataset), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
