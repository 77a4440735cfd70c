/** Checksums of published files, as `sha256sum` writes and reads them. */

import { createHash } from "node:crypto";

/** The file that lists the others of its folder and below. */
export const CHECKSUMS_FILE = "SHA256SUMS";

/** Returns the SHA-256 of the bytes as 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Returns the line of one file; `name` is its path below the list, with `/` between its steps. */
export const checksumLine = (name: string, bytes: Uint8Array): string =>
  `${sha256Of(bytes)}  ${name}\n`;

/** A name alone, that is safe in an address: the list is of one folder. */
const LINE = /^([0-9a-f]{64}) {2}(\w[\w.-]*)$/;

/** What a list of one folder says. */
export interface ChecksumList {
  /** SHA-256 by the name of the file. */
  readonly sums: ReadonlyMap<string, string>;
  /** Numbers of the lines that are none, or name a file for the second time. */
  readonly faultyLines: readonly number[];
}

/** Returns the checksums in the text of a list; a text without any has a faulty first line. */
export const parseChecksums = (text: string): ChecksumList => {
  const sums = new Map<string, string>();
  const faultyLines: number[] = [];
  for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined || name === CHECKSUMS_FILE || sums.has(name))
      faultyLines.push(index + 1);
    else sums.set(name, sum);
  }
  return { sums, faultyLines };
};
