/** Bytes of a file → text. */

/**
 * Returns the text of UTF-8 (with or without byte order mark) or GB18030 bytes, its line ends all
 * `\n`; undefined for any other encoding, UTF-16 and binary files among them.
 */
export const decode = (bytes: Uint8Array): string | undefined => {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // UTF-16 without a mark, and workbooks renamed to .csv, decode but hold NUL.
      return text.includes("\0") ? undefined : text.replace(/\r\n?/g, "\n");
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
};
