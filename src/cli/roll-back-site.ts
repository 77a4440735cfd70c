/** `data:rollback`: an earlier site in place of the live one. */

import { publish } from "../i18n/zh/desk/publish.ts";
import { formatNumber } from "../lib/format.ts";
import { CommandError } from "./command-error.ts";
import { diskFault } from "./disk-fault.ts";
import { interruptible } from "./interruptible.ts";
import { assertLive } from "./live/confirm-live.ts";
import { confirmUrl } from "./live/link-goal.ts";
import { withLock } from "./live/publish-lock.ts";
import { publishedPlace, type SitePlace } from "./live/site-place.ts";
import type { StoredSite } from "./live/site-store.ts";
import { storedSites, tidyStore } from "./live/site-store.ts";
import { flushDisk, keepAssets } from "./live/stage-site.ts";
import { switchSite } from "./live/switch-site.ts";

const words = publish.rollback;

export interface RollbackSettings {
  /** As the user named it. */
  readonly to: string;
  /** Id of the site to return to; undefined for the one that the live one replaced. */
  readonly site: string | undefined;
  readonly isListOnly: boolean;
  readonly url: string | undefined;
}

/** What tests replace. */
export interface RollbackTools {
  readonly platform: NodeJS.Platform;
  readonly log: (line: string) => void;
}

const listSites = (place: SitePlace, log: (line: string) => void): void => {
  for (const { id, release, pages, isLive } of storedSites(place))
    log(words.stored({ id, release, pages: formatNumber(pages, "zh"), isLive }));
};

/** Returns the site that is to be live again, or throws a `CommandError`. */
const wantedSite = (
  { name: folder }: SitePlace,
  sites: readonly StoredSite[],
  live: StoredSite,
  wanted: string | undefined,
): StoredSite => {
  if (wanted !== undefined) {
    const site = sites.find(({ id }) => id === wanted);
    if (site === undefined) throw new CommandError(words.unknownSite({ id: wanted, folder }));
    if (site === live) throw new CommandError(words.alreadyLive({ id: wanted }));
    return site;
  }
  const earlier = sites.slice(0, sites.indexOf(live));
  const site = sites.find(({ id }) => id === live.replaced) ?? earlier.at(-1);
  if (site === undefined) throw new CommandError(words.nothingBefore({ id: live.id }));
  return site;
};

const rollBackLocked = async (
  place: SitePlace,
  { site: wanted, url }: RollbackSettings,
  { log }: RollbackTools,
  signal: AbortSignal,
): Promise<void> => {
  tidyStore(place);
  const sites = storedSites(place);
  const live = sites.find(({ isLive }) => isLive);
  if (live === undefined) throw new CommandError(publish.nothingPublished({ folder: place.name }));
  const site = wantedSite(place, sites, live, wanted);
  try {
    await keepAssets(live, site.folder);
  } catch (error) {
    throw diskFault(error, place.name);
  }
  flushDisk(place.store);
  signal.throwIfAborted();
  switchSite(place, site.id, () => assertLive(place, site.folder));
  log(words.done({ before: live.id, id: site.id, release: site.release }));
  log(words.dataUntouched);
  await confirmUrl(place, url, site.release, { log, signal });
};

/**
 * Has an earlier site be live again, or lists the sites that are kept. Throws a `CommandError`; the
 * live site then stays, unless the error says otherwise.
 */
export const rollBackSite = (
  settings: RollbackSettings,
  tools: Partial<RollbackTools> = {},
): Promise<void> =>
  interruptible(async (signal) => {
    const used = { platform: process.platform, log: console.log, ...tools };
    if (used.platform !== "linux") throw new CommandError(words.linuxOnly);
    const place = publishedPlace(settings.to);
    if (settings.isListOnly) {
      listSites(place, used.log);
      return;
    }
    await withLock(place.link, () => rollBackLocked(place, settings, used, signal));
  });
