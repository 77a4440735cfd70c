/**
 * Where a site is published: a link that a web server follows, and beside it the store of the sites
 * that it may lead to. A path through the link is resolved anew at each opening, and one rename
 * turns the link, so that every path leads into one whole site.
 */

import { existsSync, lstatSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { CommandError } from "../command-error.ts";
import { placeAmongSources, realPath } from "../output-folder.ts";

/** Stands in every store that this command made. */
export const storeMarker = ".published-by-panjin-ledger";

/** What a site of a store is called: how many came before it, and its release. */
const SITE_ID = /^(\d{4,})-(\d{4}-\d{2}-\d{2})$/;

/** Returns the number of a site by its id, `0012-2026-11-22`; undefined for any other name. */
export const siteNumber = (id: string): number | undefined => {
  const number = SITE_ID.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** Returns the id of the site that comes as number `number`. */
export const siteId = (number: number, release: string): string =>
  `${String(number).padStart(4, "0")}-${release}`;

export interface SitePlace {
  /** As its user named it. */
  readonly name: string;
  /** The link itself, in a folder whose own links are resolved. */
  readonly link: string;
  /** The folder beside it that holds the sites. */
  readonly store: string;
}

/** Returns where the link of a place leads in its store; undefined where it is none of ours. */
export const liveId = ({ link, store }: SitePlace): string | undefined => {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  const target = readlinkSync(link);
  const id = basename(target);
  const isOurs = target === join(basename(store), id) && siteNumber(id) !== undefined;
  return isOurs && existsSync(join(store, storeMarker)) ? id : undefined;
};

/** Throws a `CommandError` if something stands at a place that this command did not put there. */
export const refuseForeign = (place: SitePlace): void => {
  const { name: folder, link, store } = place;
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true && liveId(place) === undefined)
    throw new CommandError(words.foreignLink({ folder, target: readlinkSync(link) }));
  if (found?.isDirectory() === true && readdirSync(link).length > 0)
    throw new CommandError(words.foreignFolder({ folder }));
  if (found !== undefined && !found.isSymbolicLink() && !found.isDirectory())
    throw new CommandError(words.foreignFile({ folder }));
  const storeFound = lstatSync(store, { throwIfNoEntry: false });
  if (storeFound === undefined || existsSync(join(store, storeMarker))) return;
  if (!storeFound.isDirectory() || readdirSync(store).length > 0)
    throw new CommandError(words.foreignStore({ folder, store }));
};

/** Returns a place as named by `--to`, whatever stands there. */
const namedPlace = (name: string): SitePlace => {
  const path = resolve(name);
  const parent = dirname(path);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true || parent === path)
    throw new CommandError(words.parentMissing({ folder: name, parent }));
  const folder = realPath(parent);
  return {
    name: name.replace(/(?<=.)[/\\]+$/, ""),
    link: join(folder, basename(path)),
    store: join(folder, `.${basename(path)}.sites`),
  };
};

/** Returns the place that `--to` names, or throws a `CommandError` if a site may not go there. */
export const sitePlace = (name: string, dataFolder: string): SitePlace => {
  const place = namedPlace(name);
  const among = placeAmongSources(place.link, dataFolder);
  if (among !== undefined) throw new CommandError(words.placeAmongSources({ folder: name }));
  refuseForeign(place);
  return place;
};

/** Returns the place that `--to` names if a site of ours is live there; throws a `CommandError`. */
export const publishedPlace = (name: string): SitePlace => {
  const place = namedPlace(name);
  refuseForeign(place);
  if (liveId(place) === undefined) throw new CommandError(words.nothingPublished({ folder: name }));
  return place;
};
