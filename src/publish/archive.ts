/** Files as one zip archive whose bytes depend on nothing but the files and the day of release. */

import { zipSync, type Zippable } from "fflate";
import type { PartialDate } from "../lib/calendar.ts";

/**
 * Returns the time that every entry is given. A zip archive has local times without a zone, and no
 * zone changes its clocks at noon.
 */
const entryTime = ({ text }: PartialDate): Date => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
};

/** Returns the archive with the entries in the order given. */
export const zipArchive = (
  entries: ReadonlyMap<string, Uint8Array>,
  released: PartialDate,
): Uint8Array => {
  const zippable: Zippable = Object.fromEntries(entries);
  return zipSync(zippable, { level: 9, mtime: entryTime(released) });
};
