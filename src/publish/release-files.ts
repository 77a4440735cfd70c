/** The files that hold a release as a whole: data package, archive, workbook. */

import { perDataset } from "../analysis/per-dataset.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import type { Dataset } from "../model/types.ts";
import { zipArchive } from "./archive.ts";
import { dataPackage } from "./data-package.ts";
import type { PublicFile } from "./public-file.ts";
import { publicFiles } from "./public-files.ts";
import { notesText, releaseNotes } from "./release-notes.ts";
import { releaseStem } from "./release-name.ts";
import { workbook } from "./workbook.ts";

export type ReleaseFileKind = "archive" | "workbook" | "package";

export interface ReleaseFile {
  readonly kind: ReleaseFileKind;
  /** Below `/data/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Returns the whole tables as CSV, which the release files are made of. */
const wholeTables = (dataset: Dataset): readonly PublicFile[] =>
  publicFiles(dataset).filter(({ subject, format }) => subject === undefined && format === "csv");

/** What a page says of a release file. */
export interface ReleaseFileFacts {
  readonly kind: ReleaseFileKind;
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, "utf8"));

const buildReleaseFiles = async (dataset: Dataset): Promise<readonly ReleaseFile[]> => {
  const tables = wholeTables(dataset);
  const { released } = dataset.site;
  const stem = releaseStem(dataset);
  const notes = (["zh", "en"] as const).map((lang) => ({
    lang,
    notes: releaseNotes(dataset, tables, lang),
  }));
  const written = tables.map((file) => ({ file, bytes: bytesOf(file.body) }));
  const descriptor = bytesOf(dataPackage(dataset, written));
  const entries = new Map([
    ...notes.map(
      ({ lang, notes: of }) =>
        [
          `README.${lang}.txt`,
          bytesOf(notesText(of, messagesIn(lang).releaseNotes.columns.title)),
        ] as const,
    ),
    ["datapackage.json", descriptor] as const,
    ...written.map(({ file, bytes }) => [file.path, bytes] as const),
  ]);
  return [
    {
      kind: "archive",
      path: `${stem}.zip`,
      mediaType: "application/zip",
      body: new Uint8Array(zipArchive(entries, released)),
    },
    {
      kind: "workbook",
      path: `${stem}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: new Uint8Array(
        await workbook(
          tables,
          notes.map(({ notes: of }) => of),
          released,
        ),
      ),
    },
    {
      kind: "package",
      path: "datapackage.json",
      mediaType: "application/json; charset=utf-8",
      body: descriptor,
    },
  ];
};

/** Returns archive, workbook and data package of the release; the same objects at each call. */
export const releaseFiles: (dataset: Dataset) => Promise<readonly ReleaseFile[]> =
  perDataset(buildReleaseFiles);

/** Returns the same without the bytes themselves. */
export const releaseFileFacts = async (dataset: Dataset): Promise<readonly ReleaseFileFacts[]> =>
  (await releaseFiles(dataset)).map(({ kind, path, mediaType, body }) => ({
    kind,
    path,
    mediaType,
    bytes: body.length,
  }));
