import { readdirSync } from "node:fs";
import { join } from "node:path";

import { cli } from "../i18n/zh/cli.ts";
import { formatNumber } from "../lib/format.ts";
import { afterRender } from "./after-render.ts";
import { checkApart, type SoundData } from "./check-apart.ts";
import { restoreFolder } from "./data-folder.ts";
import { interruptible } from "./interruptible.ts";
import { checkedOutputFolder, replaceOutput } from "./output-folder.ts";
import { renderPages } from "./run-astro.ts";
import type { Settings } from "./settings.ts";
import { withWorkFolder } from "./work-folder.ts";

const pageCount = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;

/** Says what is in the data, or throws a `DataError`. */
const checkData = async (folder: string, log: (line: string) => void): Promise<SoundData> => {
  log(cli.checkingData({ folder }));
  restoreFolder(folder);
  const sound = await checkApart(folder);
  log(
    cli.dataIsSound({
      targets: formatNumber(sound.targets, "zh"),
      documents: formatNumber(sound.documents, "zh"),
    }),
  );
  if (sound.warning !== undefined) log(sound.warning);
  return sound;
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
  const { site, targets, actuals } = await checkData(dataFolder, log);

  await withWorkFolder("build", async (work) => {
    const folders = { site: join(work, "site"), cache: join(work, "cache") };
    await render({ ...settings, rows: targets + actuals }, folders, signal);
    await afterRender({ folder: folders.site, site, basePath: settings.basePath });
    const pages = formatNumber(pageCount(folders.site), "zh");
    // Looked at once more, since others may have written there in the meantime.
    replaceOutput(folders.site, checkedOutputFolder(outFolder, dataFolder));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(cli.built({ pages, folder: outFolder, seconds }));
  });
};

/**
 * Checks the data, builds the whole site and only then puts it in place of the last one. Throws a
 * `DataError` or a `CommandError`; the last output then stands untouched.
 */
export const buildSite = (
  settings: Settings,
  { render = renderPages, log = console.log }: Partial<Tools> = {},
): Promise<void> => interruptible((signal) => buildAndReplace(settings, { render, log }, signal));
