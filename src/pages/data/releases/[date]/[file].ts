/** The files of earlier releases, byte by byte as they were published, with their checksums. */

import type { APIRoute, GetStaticPaths } from "astro";
import { dataset, datasetFolder } from "../../../../dataset.ts";
import { CHECKSUMS_FILE } from "../../../../lib/checksums.ts";
import { readFrozenFile } from "../../../../load/frozen-releases.ts";
import { mediaTypeOf } from "../../../../publish/media-type.ts";

interface Props {
  readonly date: string;
  readonly name: string;
}

export const getStaticPaths = (() =>
  dataset.releases
    .filter(({ frozen }) => frozen.length > 0)
    .flatMap(({ date, frozen }) =>
      [CHECKSUMS_FILE, ...frozen.map(({ name }) => name)].map((name) => ({
        params: { date: date.text, file: name },
        props: { date: date.text, name } satisfies Props,
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { date, name } }) =>
  new Response(readFrozenFile(datasetFolder, date, name), {
    headers: { "Content-Type": mediaTypeOf(name) },
  });
