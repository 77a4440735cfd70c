/** Keeps the public files of a release in the dataset, byte by byte as they are published. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import Papa from "papaparse";

import { freeze as words } from "../i18n/zh/freeze.ts";
import { CHECKSUMS_FILE, checksumLine } from "../lib/checksums.ts";
import { formatBytes, formatNumber } from "../lib/format.ts";
import { loadDataset } from "../load-dataset.ts";
import { FROZEN_FOLDER } from "../load/frozen-releases.ts";
import type { Dataset } from "../model/types.ts";
import { publicFiles } from "../publish/public-files.ts";
import { CommandError } from "./command-error.ts";
import { isCompressedCopy } from "./compressed-copies.ts";
import { isSystemError } from "./disk-fault.ts";
import { unexplainedSentences } from "./frozen-checks.ts";

/** A file as it is published, directly below `/data/`. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Log = (line: string) => void;

/** Returns the files directly below `/data/` of a built site: no page, no list of checksums, no compressed copy. */
const publishedFiles = (siteFolder: string): readonly PublishedFile[] => {
  const folder = join(siteFolder, "data");
  if (!existsSync(join(folder, "targets.csv")))
    throw new CommandError(words.siteMissing({ folder: siteFolder }));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".html"))
    .filter(({ name }) => name !== CHECKSUMS_FILE && !name.startsWith("."))
    .filter(({ name }) => !isCompressedCopy(name))
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }));
};

/** Returns the day of the last release that a table of releases has. */
const lastDayIn = (table: Uint8Array): string => {
  const text = new TextDecoder().decode(table).trimEnd();
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: "," });
  return (
    data
      .map((row) => row["date"] ?? "")
      .toSorted()
      .at(-1) ?? ""
  );
};

/** Refuses a site that was built of another release, or before the data were changed. */
const refuseOtherSite = (
  folder: string,
  dataset: Dataset,
  files: readonly PublishedFile[],
): void => {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const released = dataset.site.released.text;
  const found = lastDayIn(byName.get("releases.csv") ?? new Uint8Array());
  if (found !== "" && found !== released)
    throw new CommandError(words.siteOfOtherRelease({ folder, found, released }));
  const others = publicFiles(dataset)
    .filter(({ subject }) => subject === undefined)
    .filter(({ path, body }) => !Buffer.from(body).equals(byName.get(path) ?? new Uint8Array()))
    .map(({ path }) => path);
  if (others.length > 0)
    throw new CommandError(words.siteOfOtherData({ folder, names: others.join("、") }));
};

/** Writes a whole folder beside the others and only then gives it its name. */
const writeFolder = (folder: string, files: readonly PublishedFile[]): void => {
  // Hidden, so that nothing takes it for a release should this end half-way.
  const next = join(folder, `../.next-${process.pid}`);
  try {
    rmSync(next, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(next, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(next, name), bytes);
    renameSync(next, folder);
  } catch (error) {
    rmSync(next, { recursive: true, force: true, maxRetries: 3 });
    if (!isSystemError(error)) throw error;
    throw new CommandError(words.notWritten({ folder, code: error.code }));
  }
};

/**
 * Keeps the files as those of the dataset's release, with a list of their checksums. Throws a
 * `CommandError` if the release is kept already with other files, or if values that an earlier one
 * published have changed or gone without a word.
 */
export const keepRelease = (
  dataFolder: string,
  dataset: Dataset,
  files: readonly PublishedFile[],
  log: Log,
): void => {
  const date = dataset.site.released.text;
  const folder = `${dataFolder}/${FROZEN_FOLDER}/${date}`;
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const list = sorted.map(({ name, bytes }) => checksumLine(name, bytes)).join("");
  if (existsSync(folder)) {
    // Loading has found every kept file to be as its list says.
    if (readFileSync(join(folder, CHECKSUMS_FILE), "utf8") !== list)
      throw new CommandError(words.frozenOtherwise({ date, folder }));
    log(words.alreadyFrozen({ date, folder }));
    return;
  }
  const sentences = unexplainedSentences(dataFolder, dataset);
  if (sentences.length > 0) {
    const count = formatNumber(sentences.length, "zh");
    throw new CommandError([...sentences, words.changeCount({ count })].join("\n"));
  }
  writeFolder(folder, [...sorted, { name: CHECKSUMS_FILE, bytes: Buffer.from(list) }]);
  const size = sorted.reduce((sum, { bytes }) => sum + bytes.length, 0);
  log(
    words.frozen({
      date,
      folder,
      files: formatNumber(sorted.length, "zh"),
      size: formatBytes(size, "zh"),
    }),
  );
};

/**
 * Keeps the public files of a built site in the dataset that it was built of. Throws a `DataError`
 * or a `CommandError`; nothing is then kept.
 */
export const freezeRelease = (
  { dataFolder, siteFolder }: { readonly dataFolder: string; readonly siteFolder: string },
  log: Log = console.log,
): void => {
  const dataset = loadDataset(dataFolder);
  const files = publishedFiles(siteFolder);
  refuseOtherSite(siteFolder, dataset, files);
  keepRelease(dataFolder, dataset, files, log);
};
