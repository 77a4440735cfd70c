/** The public files, each at its own address below `/data/`. */

import type { APIRoute, GetStaticPaths } from "astro";
import { dataset } from "../../dataset.ts";
import type { PublicFile } from "../../publish/public-file.ts";
import { publicFiles } from "../../publish/public-files.ts";

interface Props {
  readonly file: PublicFile;
}

export const getStaticPaths = (() =>
  publicFiles(dataset).map((file) => ({
    params: { path: file.path },
    props: { file } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.body, { headers: { "Content-Type": file.mediaType } });
