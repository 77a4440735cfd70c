/** The dataset as it is published: a copy that nobody edits, and the release that goes back into it. */

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { CommandError } from "../command-error.ts";
import { diskFault } from "../disk-fault.ts";
import { filesBelow } from "../files-below.ts";

/** The folder of a dataset that holds the public files of each release. */
export const RELEASES_FOLDER = "releases";

const isVisible = (name: string): boolean => !/(?:^|\/)\./.test(name);

/** Copies what the pipeline may read of a dataset: no hidden file. */
export const copyDataset = (from: string, to: string): void => {
  try {
    for (const name of filesBelow(from).filter(isVisible)) {
      mkdirSync(dirname(join(to, name)), { recursive: true });
      copyFileSync(join(from, name), join(to, name));
      // The original may be read-only; the copy is to be removed again.
      chmodSync(join(to, name), 0o644);
    }
  } catch (error) {
    throw diskFault(error, to);
  }
};

/** Throws a `CommandError` if the dataset is no longer what was copied, but for the release `added`. */
export const assertUnchanged = (folder: string, copy: string, added: string): void => {
  const namesIn = (of: string): readonly string[] =>
    filesBelow(of).filter(
      (name) => isVisible(name) && !name.startsWith(`${RELEASES_FOLDER}/${added}/`),
    );
  const [now, then] = [namesIn(folder), namesIn(copy)];
  const isSame =
    now.length === then.length &&
    now.every(
      (name, index) =>
        name === then[index] &&
        readFileSync(join(folder, name)).equals(readFileSync(join(copy, name))),
    );
  if (!isSame) throw new CommandError(words.dataChanged({ folder }));
};

const nextFolder = (releases: string): string => join(releases, ".next-publish");

/** Removes what a killed run has left beside the releases; for the holder of the dataset's lock. */
export const tidyReleases = (dataFolder: string): void => {
  const next = nextFolder(join(dataFolder, RELEASES_FOLDER));
  rmSync(next, { recursive: true, force: true, maxRetries: 3 });
};

/**
 * Puts a kept release of the copy into the dataset by one rename. Returns what takes it out again;
 * a failure is told in one sentence and leaves the dataset as it was.
 */
export const addRelease = (dataFolder: string, copy: string, release: string): (() => void) => {
  const releases = join(dataFolder, RELEASES_FOLDER);
  const folder = join(releases, release);
  const next = nextFolder(releases);
  const hadReleases = existsSync(releases);
  const tidy = (): void => {
    tidyReleases(dataFolder);
    if (!hadReleases && existsSync(releases) && readdirSync(releases).length === 0)
      rmdirSync(releases);
  };
  try {
    // Each alone: with its parents, Node would miss them on a read-only disk.
    for (const made of [releases, next]) if (!existsSync(made)) mkdirSync(made);
    for (const name of readdirSync(join(copy, RELEASES_FOLDER, release)))
      copyFileSync(join(copy, RELEASES_FOLDER, release, name), join(next, name));
    renameSync(next, folder);
  } catch (error) {
    tidy();
    throw diskFault(error, dataFolder);
  }
  return () => {
    renameSync(folder, next);
    tidy();
  };
};
