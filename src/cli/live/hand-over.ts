/** The site as one archive, for a computer that cannot turn links by one rename. */

import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { publish as words } from "../../i18n/zh/desk/publish.ts";
import type { PartialDate } from "../../lib/calendar.ts";
import { zipArchive } from "../../publish/archive.ts";
import { CommandError } from "../command-error.ts";
import { diskFault } from "../disk-fault.ts";
import { filesBelow } from "../files-below.ts";
import { markerFile, placeAmongSources, realPath } from "../output-folder.ts";

/** Returns the archive that `--to` names, or throws a `CommandError` if none may go there. */
export const archivePlace = (to: string, release: string, dataFolder: string): string => {
  const stem = to.replace(/(?<=.)[/\\]+$/, "");
  const file = stem.toLowerCase().endsWith(".zip") ? stem : `${stem}-${release}.zip`;
  const parent = dirname(resolve(file));
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new CommandError(words.parentMissing({ folder: to, parent }));
  if (placeAmongSources(join(realPath(parent), basename(file)), dataFolder) !== undefined)
    throw new CommandError(words.placeAmongSources({ folder: to }));
  return file;
};

/** Returns a built site as an archive; the same site gives the same bytes. */
export const siteArchive = (site: string, released: PartialDate): Uint8Array => {
  const names = filesBelow(site).filter((name) => name !== markerFile);
  return zipArchive(new Map(names.map((name) => [name, readFileSync(join(site, name))])), released);
};

/** Writes an archive whole or not at all; one of other content that stands there is not touched. */
export const writeArchive = (file: string, bytes: Uint8Array): void => {
  if (existsSync(file)) {
    if (statSync(file).isFile() && readFileSync(file).equals(bytes)) return;
    throw new CommandError(words.zipExists({ file }));
  }
  const next = `${file}.next-${process.pid}`;
  try {
    writeFileSync(next, bytes);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw diskFault(error, file);
  }
};
