import { once } from "node:events";

import { cli } from "../i18n/zh/cli.ts";
import { CommandError } from "./command-error.ts";
import { restoreFolder } from "./data-folder.ts";
import { startPreview } from "./run-astro.ts";
import { assertPortFree } from "./serve-folder.ts";
import type { Settings } from "./settings.ts";

/**
 * Serves the pages as they are being worked on, until it is stopped. Faulty data does not end it: its
 * sentences then stand in the place of the pages.
 */
export const previewSite = async (settings: Settings): Promise<void> => {
  await assertPortFree(settings.port);
  restoreFolder(settings.dataFolder);
  const astro = startPreview(settings);
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    astro.kill();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const [code] = (await once(astro, "close")) as [number | null];
  if (!isStopped && code !== 0) throw new CommandError(cli.previewFailed);
};
