/** The sites that stand beside a link: which there are, what is known of them, which may go. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { CommandError } from "../command-error.ts";
import { liveId, siteNumber, type SitePlace, storeMarker } from "./site-place.ts";

const manifestSchema = z.strictObject({
  release: z.string(),
  pages: z.int(),
  /** Names in the assets folder that the site was built with, none that it keeps for its forerunner. */
  assets: z.array(z.string()),
  /** Id of the site that it took the place of; null for the first. */
  replaced: z.string().nullable(),
});

/** What is written down beside a site. */
export type SiteManifest = z.output<typeof manifestSchema>;

export interface StoredSite extends SiteManifest {
  readonly id: string;
  readonly folder: string;
  readonly isLive: boolean;
}

/** Where a site is put together, and the link that is about to lead to it. */
export const nextSite = ({ store }: SitePlace): string => join(store, ".next");
export const nextLink = ({ store }: SitePlace): string => join(store, ".next-link");

const manifestFile = ({ store }: SitePlace, id: string): string => join(store, `${id}.json`);

/** The name of a manifest until its site is live; without one that counts, a site is in no list. */
const pendingFile = ({ store }: SitePlace, id: string): string => join(store, `.${id}.json`);

const goingFolder = ({ store }: SitePlace, id: string): string => join(store, `.old-${id}`);

const remove = (path: string): void => {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
};

const readManifest = (file: string): SiteManifest => {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      throw new CommandError(words.manifestBroken({ file }));
    throw error;
  }
};

/** Returns the names of all sites, finished or not, in the order they came. */
const siteIds = ({ store }: SitePlace): readonly string[] =>
  (existsSync(store) ? readdirSync(store) : [])
    .filter((name) => siteNumber(name) !== undefined)
    .sort((a, b) => (siteNumber(a) ?? 0) - (siteNumber(b) ?? 0));

/** Returns the sites that are or were live, in the order they came. */
export const storedSites = (place: SitePlace): readonly StoredSite[] => {
  const live = liveId(place);
  return siteIds(place).flatMap((id) => {
    const files = [manifestFile(place, id), ...(id === live ? [pendingFile(place, id)] : [])];
    const file = files.find((name) => existsSync(name));
    if (file === undefined) return [];
    return [{ ...readManifest(file), id, folder: join(place.store, id), isLive: id === live }];
  });
};

/** Returns a number that no site of the store has had, as far as the store knows. */
export const nextNumber = (place: SitePlace): number =>
  Math.max(0, ...siteIds(place).map((id) => siteNumber(id) ?? 0)) + 1;

/** Makes the store, if there is none, so that any web server may read it. */
export const makeStore = ({ store }: SitePlace): void => {
  // Not with its parents, which are there: on a read-only disk Node would then miss them.
  if (!existsSync(store)) mkdirSync(store);
  chmodSync(store, 0o755);
  writeFileSync(join(store, storeMarker), "");
};

/** Writes down what is known of a site that is not live yet. */
export const writePending = (place: SitePlace, id: string, manifest: SiteManifest): void => {
  writeFileSync(pendingFile(place, id), `${JSON.stringify(manifest, null, 2)}\n`);
};

/** Puts down a site, which is live now, as one to return to. */
export const confirmPending = (place: SitePlace, id: string): void => {
  if (existsSync(pendingFile(place, id)))
    renameSync(pendingFile(place, id), manifestFile(place, id));
};

/** Takes a site out of the list before a single file of it goes. */
const removeSite = (place: SitePlace, id: string): void => {
  remove(manifestFile(place, id));
  remove(pendingFile(place, id));
  const going = goingFolder(place, id);
  remove(going);
  if (existsSync(join(place.store, id))) renameSync(join(place.store, id), going);
  remove(going);
};

/**
 * Finishes or clears away what a killed run has left in the store: a site half put together, one
 * that never went live, one half removed; a store without any site goes too. To be called by whoever holds the lock.
 */
export const tidyStore = (place: SitePlace): void => {
  if (!existsSync(place.store)) return;
  const live = liveId(place);
  if (live !== undefined) confirmPending(place, live);
  remove(nextSite(place));
  remove(nextLink(place));
  for (const name of readdirSync(place.store)) {
    const id = /^\.(?:old-)?(.*?)(?:\.json)?$/.exec(name)?.[1];
    if (id !== undefined && siteNumber(id) !== undefined) remove(join(place.store, name));
  }
  for (const id of siteIds(place))
    if (id !== live && !existsSync(manifestFile(place, id))) removeSite(place, id);
  if (readdirSync(place.store).every((name) => name === storeMarker)) remove(place.store);
};

/** Removes all but the last `keep` sites before the live one; what it replaced is the last to go. */
export const pruneStore = (place: SitePlace, keep: number): readonly string[] => {
  const sites = storedSites(place);
  const replaced = sites.find(({ isLive }) => isLive)?.replaced;
  const previous = sites
    .filter(({ isLive }) => !isLive)
    .map(({ id }) => id)
    .reverse();
  const inOrder = [
    ...previous.filter((id) => id === replaced),
    ...previous.filter((id) => id !== replaced),
  ];
  const going = inOrder.slice(keep);
  for (const id of going) removeSite(place, id);
  return going;
};
