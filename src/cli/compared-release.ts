/** What a dataset is compared with: its last release, another folder, a revision of git. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

import { recordsBefore, releaseBefore } from "../desk/diff/earlier-records.ts";
import { readTables, type Snapshot, snapshotOf } from "../desk/diff/tables.ts";
import { describeIssue } from "../i18n/faults.ts";
import { diff as words } from "../i18n/zh/desk/diff.ts";
import { parsePartialDate } from "../lib/calendar.ts";
import { formatNumber } from "../lib/format.ts";
import { DataError } from "../lib/issues.ts";
import { loadDataset } from "../load-dataset.ts";
import { readRecords } from "../load/read-records.ts";
import { linkDataset } from "../model/link-dataset.ts";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./command-line.ts";
import { GitRefusal, writeRevision } from "./git-folder.ts";

export interface ComparedRelease {
  readonly snapshot: Snapshot;
  /** What it is, in words. */
  readonly name: string;
  /** Whether it is the last release of the dataset as it was published. */
  readonly isLastPublished?: boolean;
  /** Folder of the published release before it; undefined where none is kept. */
  readonly before?: string | undefined;
}

/** Faults of the other dataset that are told; those of this one come first anyway. */
const MOST_FAULTS = 5;

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Returns what the tables in a folder say; its day is the folder's name where that is one. */
const frozenSnapshot = (folder: string): Snapshot => ({
  tables: readTables((name) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }),
  released: parsePartialDate(basename(resolve(folder)))?.text,
  asOf: undefined,
});

/** Returns the folders of the releases whose tables the dataset keeps, the newest first. */
const frozenFolders = (dataFolder: string): readonly string[] => {
  const folder = join(dataFolder, "releases");
  if (!isFolder(folder)) return [];
  const days = readdirSync(folder).filter(
    (name) =>
      parsePartialDate(name)?.precision === "day" && existsSync(join(folder, name, "targets.csv")),
  );
  return days
    .toSorted()
    .reverse()
    .map((day) => `${dataFolder}/releases/${day}`);
};

/** Returns the newest release whose tables the dataset keeps; undefined where it keeps none. */
export const lastFrozen = (dataFolder: string): string | undefined => frozenFolders(dataFolder)[0];

/** Returns what another dataset would publish; its own faults are told as such. */
const otherDataset = (folder: string, name: string, shownAs = folder): Snapshot => {
  try {
    return snapshotOf(loadDataset(folder));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { issues } = error;
    const told = issues
      .slice(0, MOST_FAULTS)
      .map((issue) => describeIssue(issue).replaceAll(folder, shownAs));
    const rest = issues.length - told.length;
    throw new CommandError(
      [
        words.refusals.otherFaulty({ against: name, count: formatNumber(issues.length, "zh") }),
        ...told,
        ...(rest > 0 ? [words.refusals.moreFaults({ count: formatNumber(rest, "zh") })] : []),
      ].join("\n"),
    );
  }
};

const ofFolder = (folder: string): ComparedRelease => {
  if (existsSync(join(folder, "site.json"))) {
    const name = words.against.folder({ folder });
    return { name, snapshot: otherDataset(folder, name) };
  }
  if (!existsSync(join(folder, "targets.csv")))
    throw misused(words.refusals.neitherDataNorTables({ folder }));
  return { name: words.against.frozen({ folder }), snapshot: frozenSnapshot(folder) };
};

const ofRevision = (dataFolder: string, revision: string): ComparedRelease => {
  const copy = mkdtempSync(join(tmpdir(), "ledger-revision-"));
  try {
    const commit = writeRevision(dataFolder, revision, copy);
    const name = words.against.revision({ revision, commit });
    return { name, snapshot: otherDataset(copy, name, dataFolder) };
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    const { refusals } = words;
    throw misused(
      {
        "git-missing": refusals.gitMissing({ against: revision }),
        "not-in-git": refusals.notInGit({ against: revision, folder: dataFolder }),
        "unknown-revision": refusals.unknownRevision({ against: revision }),
        "folder-not-in-revision": refusals.folderNotInRevision({ revision, folder: dataFolder }),
      }[error.code],
    );
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
};

const ofLastRelease = (dataFolder: string): ComparedRelease => {
  const [frozen, before] = frozenFolders(dataFolder);
  if (frozen !== undefined) return { ...ofFolder(frozen), isLastPublished: true, before };
  const records = readRecords(dataFolder);
  const snapshot = snapshotOf(linkDataset(recordsBefore(records)));
  const released = releaseBefore(records)?.text;
  return released === undefined
    ? { snapshot: { ...snapshot, released: undefined, asOf: undefined }, name: words.against.none }
    : { snapshot, name: words.against.earlier({ released }) };
};

/** Returns what the dataset is compared with; throws a `CommandError` where there is none such. */
export const comparedRelease = (
  dataFolder: string,
  against: string | undefined,
): ComparedRelease => {
  if (against === undefined) return ofLastRelease(dataFolder);
  return isFolder(against) ? ofFolder(against) : ofRevision(dataFolder, against);
};
