import {
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";

import { diskFault } from "../disk-fault.ts";
import { liveId, refuseForeign, type SitePlace } from "./site-place.ts";
import { confirmPending, nextLink, tidyStore } from "./site-store.ts";

/**
 * Has the link lead to another site of the store, by one rename: before it every path leads into
 * the site before, after it into the new one. Fails in one sentence, with the link as it was.
 */
export const turnLink = (place: SitePlace, id: string): void => {
  const { link, store, name } = place;
  // Somebody may have put something there since it was last looked at.
  refuseForeign(place);
  const next = nextLink(place);
  const isEmptyFolder = lstatSync(link, { throwIfNoEntry: false })?.isDirectory() === true;
  try {
    rmSync(next, { force: true });
    // Relative, so that the folder of both may be moved, or mounted elsewhere.
    symlinkSync(join(basename(store), id), next, "dir");
    if (isEmptyFolder) rmdirSync(link);
    renameSync(next, link);
  } catch (error) {
    rmSync(next, { force: true });
    if (isEmptyFolder && !existsSync(link)) mkdirSync(link);
    throw diskFault(error, name);
  }
};

/**
 * Makes a site of the store the live one, then has `verify` look at it through the link. If either
 * fails, the site before is live as it was, and one that never was live is gone.
 */
export const switchSite = (place: SitePlace, id: string, verify: () => void): void => {
  const before = liveId(place);
  try {
    turnLink(place, id);
    verify();
  } catch (error) {
    if (liveId(place) !== before) {
      if (before === undefined) rmSync(place.link);
      else turnLink(place, before);
    }
    tidyStore(place);
    throw error;
  }
  confirmPending(place, id);
};
