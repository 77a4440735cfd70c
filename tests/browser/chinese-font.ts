/** A Chinese font for the browser of the tests: without one, every width is that of an empty box. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * Returns the font that a WOFF file packs. The browser would take the packed form from a page, but
 * looks only at unpacked files for fonts of the system, and the pages are to be tested as they are.
 */
export const unpackWoff = (woff: Buffer): Buffer => {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF file");
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const header = Buffer.alloc(SFNT_HEADER);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * count - 16 * 2 ** power, 10);

  const entries: Buffer[] = [];
  const tables: Buffer[] = [];
  let offset = SFNT_HEADER + SFNT_ENTRY * count;
  for (let index = 0; index < count; index++) {
    const at = WOFF_HEADER + WOFF_ENTRY * index;
    const start = woff.readUInt32BE(at + 4);
    const packedLength = woff.readUInt32BE(at + 8);
    const length = woff.readUInt32BE(at + 12);
    const packed = woff.subarray(start, start + packedLength);
    const entry = Buffer.alloc(SFNT_ENTRY);
    woff.copy(entry, 0, at, at + 4);
    woff.copy(entry, 4, at + 16, at + 20);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(length, 12);
    entries.push(entry);
    // A table that would not get smaller is stored as it is; each begins at a multiple of four.
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    tables.push(packedLength < length ? inflateSync(packed) : packed, padding);
    offset += length + padding.length;
  }
  return Buffer.concat([header, ...entries, ...tables]);
};

/** Weights that the pages use; others are drawn with the nearer one. */
const weights = [400, 700];

/** Writes the font below a folder and returns the fontconfig file that makes it the only one. */
export const writeFontSettings = (folder: string): string => {
  const require = createRequire(import.meta.url);
  const packed = dirname(require.resolve("@fontsource/noto-sans-sc/package.json"));
  const fonts = join(folder, "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const weight of weights) {
    const name = `noto-sans-sc-chinese-simplified-${weight}-normal`;
    const woff = readFileSync(join(packed, `files/${name}.woff`));
    writeFileSync(join(fonts, `${name}.otf`), unpackWoff(woff));
  }
  const settings = join(folder, "fonts.conf");
  writeFileSync(
    settings,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>
`,
  );
  return settings;
};
