import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { formatNumber } from "../../lib/format.ts";
import { isSystemError } from "../disk-fault.ts";
import { filesBelow } from "../files-below.ts";
import { assertLive, assertServed } from "./confirm-live.ts";
import type { PublishGoal, PublishSettings } from "./publish-goal.ts";
import { sitePlace, type SitePlace } from "./site-place.ts";
import { pruneStore, storedSites, tidyStore } from "./site-store.ts";
import { stageSite } from "./stage-site.ts";
import { switchSite } from "./switch-site.ts";

/** Says what an address serves, if one was named. */
export const confirmUrl = async (
  place: SitePlace,
  url: string | undefined,
  release: string,
  { log, signal }: { readonly log: (line: string) => void; readonly signal: AbortSignal },
): Promise<void> => {
  if (url === undefined) return;
  log(words.confirming({ url }));
  await assertServed(place, { url, release, signal });
  log(words.urlConfirmed({ url, release }));
};

/** What cannot be removed is in nobody's way: the new site is live. */
const letOldSitesGo = (place: SitePlace, keep: number, log: (line: string) => void): void => {
  try {
    pruneStore(place, keep);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    log(words.notPruned({ store: place.store, code: error.code }));
  }
};

/** Publishes behind a link that a web server follows; throws a `CommandError` if none may go there. */
export const linkGoal = (
  { to, dataFolder, url, keep }: PublishSettings,
  log: (line: string) => void,
): PublishGoal => {
  const place = sitePlace(to, dataFolder);
  return {
    path: place.link,
    tidy: () => tidyStore(place),
    livePages: () => {
      const live = storedSites(place).find(({ isLive }) => isLive);
      return live && filesBelow(live.folder).filter((name) => name.endsWith(".html"));
    },
    stage: async ({ folder, released, pages }, signal) => {
      const release = released.text;
      const before = storedSites(place).find(({ isLive }) => isLive);
      const id = await stageSite(place, folder, { release, signal });
      return {
        place: () => switchSite(place, id, () => assertLive(place, folder)),
        discard: () => tidyStore(place),
        finish: async (stop) => {
          const count = formatNumber(pages.length, "zh");
          log(words.live({ folder: place.name, release, id, pages: count }));
          if (before !== undefined) log(words.previousKept({ id: before.id, folder: place.name }));
          letOldSitesGo(place, keep, log);
          await confirmUrl(place, url, release, { log, signal: stop });
        },
      };
    },
  };
};
