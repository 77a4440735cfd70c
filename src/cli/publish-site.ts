/** `data:publish`: from the data on disk to the site that readers see, all of it or nothing. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import { publish as words } from "../i18n/zh/desk/publish.ts";
import { formatNumber } from "../lib/format.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/types.ts";
import { afterRender } from "./after-render.ts";
import { outputFaults } from "./check-output.ts";
import { CommandError } from "./command-error.ts";
import { isCompressedCopy } from "./compressed-copies.ts";
import { filesBelow } from "./files-below.ts";
import { interruptible } from "./interruptible.ts";
import { archiveGoal } from "./live/archive-goal.ts";
import {
  addRelease,
  assertUnchanged,
  copyDataset,
  RELEASES_FOLDER,
  tidyReleases,
} from "./live/dataset-copy.ts";
import { assertFrozen, freezeCopy } from "./live/freeze-copy.ts";
import { linkGoal } from "./live/link-goal.ts";
import type { FinishedSite, PublishGoal, PublishSettings } from "./live/publish-goal.ts";
import { withLock } from "./live/publish-lock.ts";
import { realPath } from "./output-folder.ts";
import { withProgress } from "./progress.ts";
import { renderPages } from "./run-astro.ts";
import { refuseUnanswered } from "./unanswered.ts";
import { removeWorkFolders, withWorkFolder } from "./work-folder.ts";

/** What tests replace. */
export interface PublishTools {
  readonly render: typeof renderPages;
  readonly platform: NodeJS.Platform;
  readonly log: (line: string) => void;
}

/** Sentences of one kind that are shown; the rest is counted. */
const shownFaults = 20;

/** Throws a `CommandError` with what is not whole about a built site. */
const refuseFaultyOutput = (faults: readonly string[]): void => {
  if (faults.length === 0) return;
  const more = faults.length - shownFaults;
  const lines = [
    ...faults.slice(0, shownFaults),
    ...(more > 0 ? [words.moreFaults({ count: formatNumber(more, "zh") })] : []),
    words.outputFaultCount({ count: formatNumber(faults.length, "zh") }),
  ];
  throw new CommandError(lines.join("\n"));
};

/** Pages that are named where some would go. */
const shownPages = 5;

/** Says how many pages there were and will be; throws a `CommandError` if some would go unasked. */
const comparePages = (
  pages: readonly string[],
  before: readonly string[] | undefined,
  { mayDropPages, log }: Pick<PublishSettings, "mayDropPages"> & Pick<PublishTools, "log">,
): void => {
  if (before === undefined) return;
  const counts = [pages, before].map((names) => formatNumber(names.length, "zh"));
  log(words.pagesBefore({ pages: counts[0] ?? "", before: counts[1] ?? "" }));
  const present = new Set(pages);
  const gone = before.filter((name) => !present.has(name));
  if (gone.length === 0 || mayDropPages) return;
  const named = gone.slice(0, shownPages).map((name) => `/${name.replace(/index\.html$/, "")}`);
  throw new CommandError(
    words.pagesGone({
      count: formatNumber(gone.length, "zh"),
      pages: named.join(" ") + (gone.length > shownPages ? words.andMore : ""),
    }),
  );
};

/** Builds the site of a copy of the data, in which the release is frozen, and looks at all of it. */
const buildFinished = async (
  dataset: Dataset,
  { settings, work, copy }: { settings: PublishSettings; work: string; copy: string },
  { render, log }: PublishTools,
  signal: AbortSignal,
): Promise<FinishedSite> => {
  const { basePath } = settings;
  const { site: own, targets, actuals } = dataset;
  const { baseUrl, released } = own;
  const folders = { site: join(work, "site"), cache: join(work, "cache") };
  await withProgress(words.building, log, () =>
    render({ dataFolder: copy, basePath, rows: targets.length + actuals.length }, folders, signal),
  );
  await afterRender({ folder: folders.site, site: own, basePath });
  return withProgress(words.checkingOutput, log, async () => {
    const { site: folder } = folders;
    const output = { folder, basePath, baseUrl, release: released.text };
    refuseFaultyOutput(await outputFaults(output));
    assertFrozen(folder, copy, released.text);
    const names = filesBelow(folder).filter((name) => !isCompressedCopy(name));
    const pages = names.filter((name) => name.endsWith(".html"));
    const counts = [pages, names].map((list) => formatNumber(list.length, "zh"));
    log(words.outputSound({ pages: counts[0] ?? "", files: counts[1] ?? "" }));
    return { folder, released, pages };
  });
};

/** Puts a finished site in place, and its release into the data; or leaves both as they were. */
const commit = async (
  site: FinishedSite,
  goal: PublishGoal,
  { dataFolder, copy }: { dataFolder: string; copy: string },
  signal: AbortSignal,
): Promise<Awaited<ReturnType<PublishGoal["stage"]>>> => {
  const release = site.released.text;
  const staged = await goal.stage(site, signal);
  try {
    signal.throwIfAborted();
    assertUnchanged(dataFolder, copy, release);
    const isKept = existsSync(join(dataFolder, RELEASES_FOLDER, release));
    const takeBack = isKept ? undefined : addRelease(dataFolder, copy, release);
    try {
      staged.place();
    } catch (error) {
      takeBack?.();
      throw error;
    }
    return staged;
  } catch (error) {
    staged.discard();
    throw error;
  }
};

const publishLocked = async (
  settings: PublishSettings,
  goal: PublishGoal,
  tools: PublishTools,
  { dataset, name, signal }: { dataset: Dataset; name: string; signal: AbortSignal },
): Promise<void> => {
  const { dataFolder, to } = settings;
  const { log } = tools;
  goal.tidy();
  tidyReleases(dataFolder);
  removeWorkFolders(name);
  await withWorkFolder(name, async (work) => {
    const copy = join(work, "data");
    const release = dataset.site.released.text;
    const kept = `${dataFolder}/${RELEASES_FOLDER}/${release}`;
    copyDataset(dataFolder, copy);
    const isNew = await withProgress(words.freezing({ release }), log, () =>
      freezeCopy(dataset, dataFolder, copy),
    );
    signal.throwIfAborted();
    const site = await buildFinished(dataset, { settings, work, copy }, tools, signal);
    comparePages(site.pages, goal.livePages(), { ...settings, log });
    const staged = await withProgress(words.placing({ folder: to }), log, () =>
      commit(site, goal, { dataFolder, copy }, signal),
    );
    log(isNew ? words.frozenKept({ folder: kept }) : words.alreadyFrozen({ folder: kept }));
    await staged.finish(signal);
  });
};

const publishInterruptibly = async (
  settings: PublishSettings,
  tools: PublishTools,
  signal: AbortSignal,
): Promise<void> => {
  const { dataFolder } = settings;
  const { log, platform } = tools;
  // Told before anything is read, and looked at again under the lock.
  const early = platform === "linux" ? linkGoal(settings, log) : undefined;
  const data = realPath(resolve(dataFolder));
  const name = `publish-${createHash("sha256").update(data).digest("hex").slice(0, 8)}`;
  await withLock(data, async () => {
    log(words.checking({ folder: dataFolder }));
    const dataset = loadDataset(dataFolder);
    refuseUnanswered(dataset);
    const goal = early ?? archiveGoal(settings, dataset.site.released.text, log);
    await withLock(goal.path, () =>
      publishLocked(settings, goal, tools, { dataset, name, signal }),
    );
  });
};

/**
 * Publishes the dataset. Throws a `DataError` or a `CommandError`; what is live, and the data, are
 * then as they were, unless the error says that the new site is live.
 */
export const publishSite = (
  settings: PublishSettings,
  tools: Partial<PublishTools> = {},
): Promise<void> =>
  interruptible((signal) =>
    publishInterruptibly(
      settings,
      { render: renderPages, platform: process.platform, log: console.log, ...tools },
      signal,
    ),
  );
