import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { loadDataset } from "../load-dataset.ts";
import { cli } from "../i18n/zh/cli.ts";
import { formatNumber } from "../lib/format.ts";
import type { Site } from "../model/types.ts";
import { afterRender } from "./after-render.ts";
import { CommandError } from "./command-error.ts";
import { restoreFolder } from "./data-folder.ts";
import { checkedOutputFolder, replaceOutput } from "./output-folder.ts";
import { renderPages } from "./run-astro.ts";
import type { Settings } from "./settings.ts";
import { projectFolder } from "./tool-path.ts";

const pageCount = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;

/** Says what is in the data, or throws a `DataError`. Keeps the settings only: the pages load it again. */
const checkData = (folder: string, log: (line: string) => void): Site => {
  log(cli.checkingData({ folder }));
  restoreFolder(folder);
  const { site, targets, documents } = loadDataset(folder);
  log(
    cli.dataIsSound({
      targets: formatNumber(targets.length, "zh"),
      documents: formatNumber(documents.length, "zh"),
    }),
  );
  return site;
};

/** Runs a task that Ctrl+C stops, so that what it began is cleared away before the command ends. */
const interruptible = async (task: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await task(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) throw new CommandError(cli.interrupted, { exitCode: 130 });
    throw error;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
};

/** What tests replace. */
interface Tools {
  readonly render: typeof renderPages;
  readonly log: (line: string) => void;
}

const buildAndReplace = async (
  settings: Settings,
  { render, log }: Tools,
  signal: AbortSignal,
): Promise<void> => {
  const started = performance.now();
  const { dataFolder, outFolder } = settings;
  checkedOutputFolder(outFolder, dataFolder);
  const site = checkData(dataFolder, log);

  // Inside the project, since the pages are run from there and look for packages above them.
  const scratch = join(projectFolder, "node_modules", ".cache", "panjin-ledger");
  mkdirSync(scratch, { recursive: true });
  const work = mkdtempSync(join(scratch, `build-${process.pid}-`));
  const folders = { site: join(work, "site"), cache: join(work, "cache") };
  try {
    await render(settings, folders, signal);
    await afterRender({ folder: folders.site, site, basePath: settings.basePath });
    const pages = formatNumber(pageCount(folders.site), "zh");
    // Looked at once more, since others may have written there in the meantime.
    replaceOutput(folders.site, checkedOutputFolder(outFolder, dataFolder));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(cli.built({ pages, folder: outFolder, seconds }));
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
};

/**
 * Checks the data, builds the whole site and only then puts it in place of the last one. Throws a
 * `DataError` or a `CommandError`; the last output then stands untouched.
 */
export const buildSite = (
  settings: Settings,
  { render = renderPages, log = console.log }: Partial<Tools> = {},
): Promise<void> => interruptible((signal) => buildAndReplace(settings, { render, log }, signal));
