/** Checksums of published files, as `sha256sum` writes and reads them. */

import { createHash } from "node:crypto";

/** The file that lists the others of its folder and below. */
export const CHECKSUMS_FILE = "SHA256SUMS";

/** Returns the line of one file; `name` is its path below the list, with `/` between its steps. */
export const checksumLine = (name: string, bytes: Uint8Array): string =>
  `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
