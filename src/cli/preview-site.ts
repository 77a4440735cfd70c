import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";

import { loadDataset } from "../load-dataset.ts";
import { cli } from "../i18n/zh/cli.ts";
import { DataError } from "../lib/issues.ts";
import { CommandError } from "./command-error.ts";
import { restoreFolder } from "./data-folder.ts";
import { printFaults } from "./print-faults.ts";
import { startPreview } from "./run-astro.ts";
import { assertPortFree } from "./serve-folder.ts";
import type { Settings } from "./settings.ts";

/** A spreadsheet program saves in several steps; the data is read once they are over. */
const settlingTime = 300;

const hasSoundData = (folder: string): boolean => {
  try {
    loadDataset(folder);
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    printFaults(error, cli.faultCountInPreview);
    return false;
  }
};

/** Serves the pages as they are being worked on, until it is stopped. Faulty data changes nothing. */
export const previewSite = async (settings: Settings): Promise<void> => {
  await assertPortFree(settings.port);
  restoreFolder(settings.dataFolder);
  loadDataset(settings.dataFolder);

  let astro: ChildProcess = startPreview(settings);
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    astro.kill();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);

  let hasChanged = false;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(settings.dataFolder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!hasSoundData(settings.dataFolder)) return;
      console.log(cli.dataChanged);
      hasChanged = true;
      astro.kill();
    }, settlingTime);
  });
  console.log(cli.watching({ folder: settings.dataFolder }));

  // The pages read the data once, when they start; so changed data needs a new start.
  for (;;) {
    const [code] = (await once(astro, "close")) as [number | null];
    if (isStopped || !hasChanged) {
      clearTimeout(timer);
      watcher.close();
      if (!isStopped && code !== 0) throw new CommandError(cli.previewFailed);
      return;
    }
    hasChanged = false;
    astro = startPreview(settings);
  }
};
