/** Checksums of published files, as `sha256sum` writes and reads them. */

import { createHash } from "node:crypto";

/** The file that lists the others of its folder and below. */
export const CHECKSUMS_FILE = "SHA256SUMS";

export interface PublishedBytes {
  /** Below the folder of the list, with `/` between its steps. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Returns one line a file, in the order of their names, each ended by a line feed. */
export const checksumList = (files: Iterable<PublishedBytes>): string =>
  [...files]
    .map(({ name, bytes }) => ({
      name,
      line: `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join("");
