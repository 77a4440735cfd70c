/** The public files of a release, kept in the data before the site is built of it. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import type { Dataset } from "../../model/types.ts";
import { CHECKSUMS_FILE } from "../../lib/checksums.ts";
import { publicFiles } from "../../publish/public-files.ts";
import { releaseFiles } from "../../publish/release-files.ts";
import { CommandError } from "../command-error.ts";
import { isCompressedCopy } from "../compressed-copies.ts";
import { keepRelease, type PublishedFile } from "../freeze-release.ts";
import { RELEASES_FOLDER } from "./dataset-copy.ts";

/** Returns what the site will have directly below `/data/`, as it is made there. */
const filesOfRelease = async (dataset: Dataset): Promise<readonly PublishedFile[]> => [
  ...publicFiles(dataset)
    .filter(({ subject }) => subject === undefined)
    .map(({ path, body }) => ({ name: path, bytes: Buffer.from(body) })),
  ...(await releaseFiles(dataset)).map(({ path, body }) => ({ name: path, bytes: body })),
];

/**
 * Keeps the public files of the dataset's release in a copy of its folder; returns false if the
 * folder itself has them already. Throws a `CommandError` if it has others for this release.
 */
export const freezeCopy = async (
  dataset: Dataset,
  dataFolder: string,
  copy: string,
): Promise<boolean> => {
  const isNew = !existsSync(join(dataFolder, RELEASES_FOLDER, dataset.site.released.text));
  const files = await filesOfRelease(dataset);
  // Of the folder itself, nothing is written: the release is there, and is compared.
  keepRelease(isNew ? copy : dataFolder, dataset, files, () => undefined);
  return isNew;
};

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => name !== CHECKSUMS_FILE && !name.endsWith(".html"))
    .filter((name) => !isCompressedCopy(name));

/** Throws a `CommandError` if a built site has other public files than the data keep of its release. */
export const assertFrozen = (site: string, dataFolder: string, release: string): void => {
  const published = join(site, "data");
  const kept = join(dataFolder, RELEASES_FOLDER, release);
  const names = new Set([...namesIn(published), ...namesIn(kept)]);
  const others = [...names].filter((name) => {
    const [a, b] = [join(published, name), join(kept, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  if (others.length > 0) throw new CommandError(words.notFrozen({ names: others.join("、") }));
};
