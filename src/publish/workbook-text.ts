/** Texts of a workbook that the library would take for something else. */

import { strFromU8, strToU8, unzipSync } from "fflate";

/** A private character, which no text of the data may hold. */
const GUARD = "\uE000";
const TEXTS = "xl/sharedStrings.xml";

/**
 * Returns the text for the library, which finds in its list of texts what every object has, such as
 * `constructor`: those get a mark that `workbookEntries` takes away.
 */
export const guardedText = (text: string): string => (text in {} ? text + GUARD : text);

/** Returns the files of a workbook that the library has written, its texts as they were given. */
export const workbookEntries = async (blob: Blob): Promise<ReadonlyMap<string, Uint8Array>> => {
  const entries = new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
  const texts = entries.get(TEXTS);
  if (texts !== undefined) entries.set(TEXTS, strToU8(strFromU8(texts).replaceAll(GUARD, "")));
  return entries;
};
