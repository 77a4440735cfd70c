/** A file of the dataset as bytes and as text, and new text in the encoding that it has. */

import { encodeGb18030 } from "../../load/gb18030.ts";

const MARK = [0xef, 0xbb, 0xbf];

const hasMark = (bytes: Uint8Array): boolean => MARK.every((byte, index) => bytes[index] === byte);

const utf8Text = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Returns the text of a part of a file that is known to be readable, its line ends as they are. */
export const textOf = (bytes: Uint8Array, isUtf8: boolean): string =>
  new TextDecoder(isUtf8 ? "utf-8" : "gb18030", { ignoreBOM: true }).decode(bytes);

/** A readable file of the dataset. */
export interface FileText {
  readonly bytes: Uint8Array;
  readonly isUtf8: boolean;
  /** Where the text begins, behind a byte order mark. */
  readonly start: number;
  /** `\r\n`, `\n` or `\r`: how its first line ends, else `\n`. */
  readonly lineEnd: string;
}

/** Returns how the file is written; a file of the dataset is UTF-8 or GB18030. */
export const fileTextOf = (bytes: Uint8Array): FileText => {
  const isUtf8 = utf8Text(bytes) !== undefined;
  // Neither byte is part of a character in either encoding.
  const first = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const lineEnd = bytes[first] === 0x0d ? (bytes[first + 1] === 0x0a ? "\r\n" : "\r") : "\n";
  return { bytes, isUtf8, start: hasMark(bytes) ? MARK.length : 0, lineEnd };
};

/** Returns the bytes of a text in the encoding of the file. */
export const encodeLike = ({ isUtf8 }: FileText, text: string): Uint8Array =>
  isUtf8 ? new TextEncoder().encode(text) : encodeGb18030(text);

/** Returns the file with the bytes from `start` to `end` replaced by the text. */
export const splice = (file: FileText, start: number, end: number, text: string): Uint8Array => {
  const { bytes } = file;
  return Buffer.concat([bytes.subarray(0, start), encodeLike(file, text), bytes.subarray(end)]);
};
