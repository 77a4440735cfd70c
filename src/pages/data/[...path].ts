/** The public files and those of the whole release, each at its own address below `/data/`. */

import type { APIRoute, GetStaticPaths } from "astro";
import { dataset } from "../../dataset.ts";
import { areFilesApart } from "../../files-apart.ts";
import { publicFiles } from "../../publish/public-files.ts";
import { releaseFiles } from "../../publish/release-files.ts";

interface Props {
  readonly file: {
    readonly path: string;
    readonly mediaType: string;
    readonly body: string | Uint8Array<ArrayBuffer>;
  };
}

export const getStaticPaths = (async () => {
  const files = areFilesApart ? [] : [...publicFiles(dataset), ...(await releaseFiles(dataset))];
  return files.map((file) => ({ params: { path: file.path }, props: { file } satisfies Props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.body, { headers: { "Content-Type": file.mediaType } });
