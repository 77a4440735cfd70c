import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { loadDataset } from "../load-dataset.ts";
import { cli } from "../i18n/zh/cli.ts";
import { formatNumber } from "../lib/format.ts";
import { CommandError } from "./command-error.ts";
import { checkedOutputFolder, replaceOutput } from "./output-folder.ts";
import { renderPages } from "./run-astro.ts";
import type { Settings } from "./settings.ts";
import { projectFolder } from "./tool-path.ts";

const pageCount = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;

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

/**
 * Checks the data, builds the whole site and only then puts it in place of the last one. Throws a
 * `DataError` or a `CommandError`; the last output then stands untouched. `render` and `log` are
 * replaced in tests.
 */
export const buildSite = async (
  settings: Settings,
  { render = renderPages, log = console.log } = {},
): Promise<void> => {
  const started = performance.now();
  const output = checkedOutputFolder(settings.outFolder, settings.dataFolder);
  log(cli.checkingData({ folder: settings.dataFolder }));
  const dataset = loadDataset(settings.dataFolder);
  log(
    cli.dataIsSound({
      targets: formatNumber(dataset.targets.length, "zh"),
      documents: formatNumber(dataset.documents.length, "zh"),
    }),
  );

  // Inside the project, since the pages are run from there and look for packages above them.
  const scratch = join(projectFolder, "node_modules", ".cache", "panjin-ledger");
  mkdirSync(scratch, { recursive: true });
  const work = mkdtempSync(join(scratch, "build-"));
  const folders = { site: join(work, "site"), cache: join(work, "cache") };
  try {
    await interruptible((signal) => render(settings, folders, signal));
    const pages = pageCount(folders.site);
    checkedOutputFolder(settings.outFolder, settings.dataFolder);
    replaceOutput(folders.site, output);
    const seconds = (performance.now() - started) / 1000;
    log(
      cli.built({
        pages: formatNumber(pages, "zh"),
        folder: settings.outFolder,
        seconds: seconds.toFixed(1),
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
};
