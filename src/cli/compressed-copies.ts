/** The `.br` and `.gz` copies beside a site's files, which a web server sends in their place. */

import { createReadStream, createWriteStream, existsSync, writeFileSync } from "node:fs";
import { open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  type BrotliOptions,
  constants,
  createBrotliCompress,
  createGzip,
  gunzip,
  gzip,
  gzipSync,
} from "node:zlib";

import { CHECKSUMS_FILE } from "../lib/checksums.ts";

const [brotli, unbrotli] = [promisify(brotliCompress), promisify(brotliDecompress)];
const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** Below this, in bytes, an answer fits into one packet either way. */
const MIN_SIZE = 1024;

const compressible = new Set([
  ".css",
  ".csv",
  ".html",
  ".js",
  ".json",
  ".md",
  ".svg",
  ".txt",
  ".webmanifest",
  ".xml",
]);

const isCompressible = (name: string): boolean =>
  compressible.has(extname(name)) || name.endsWith(CHECKSUMS_FILE);

/** Whether a file of a built site is the compressed copy of another, and nothing of its own. */
export const isCompressedCopy = (name: string): boolean => /\.(?:br|gz)$/.test(name);

/**
 * Every page loads the hashed files and each build has few of them, so they are worth the slowest
 * level. Of the pages, level 11 takes off a tenth more than level 5 in twenty times the time.
 */
const brotliLevel = (name: string): number => (name.startsWith("_astro/") ? 11 : 5);

const brotliOptions = (name: string, size: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: brotliLevel(name),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});

const gzipOptions = { level: 9 } as const;

/** Place in a gzip file where the operating system is named that made it; 255 names none. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

const unsigned = (zipped: Buffer): Buffer => {
  zipped[SYSTEM_BYTE] = NO_SYSTEM;
  return zipped;
};

/** Returns what of the copies is smaller than the file, with the ending of each. */
const worthKeeping = (
  bytes: Buffer,
  copies: Readonly<Record<"br" | "gz", Buffer>>,
): readonly (readonly [string, Buffer])[] =>
  Object.entries(copies).filter(([, copy]) => copy.length < bytes.length);

/** From this size on, in bytes, a file is compressed as it is read: four at once would fill the memory. */
const LARGE = 4_000_000;

const writeLargeCopies = async (file: string, name: string, size: number): Promise<void> => {
  const copyThrough = (ending: string, compressor: Transform): Promise<void> =>
    pipeline(createReadStream(file), compressor, createWriteStream(`${file}.${ending}`));
  await copyThrough("br", createBrotliCompress(brotliOptions(name, size)));
  await copyThrough("gz", createGzip(gzipOptions));
  const zipped = await open(`${file}.gz`, "r+");
  await zipped.write(Uint8Array.of(NO_SYSTEM), 0, 1, SYSTEM_BYTE);
  await zipped.close();
  for (const copy of [`${file}.br`, `${file}.gz`])
    if ((await stat(copy)).size >= size) await rm(copy);
};

const writeCopies = async (folder: string, name: string): Promise<void> => {
  const file = join(folder, name);
  const { size } = await stat(file);
  if (size < MIN_SIZE) return;
  if (size >= LARGE) return writeLargeCopies(file, name, size);
  const bytes = await readFile(file);
  const br = await brotli(bytes, brotliOptions(name, bytes.length));
  const gz = unsigned(await zip(bytes, gzipOptions));
  for (const [ending, copy] of worthKeeping(bytes, { br, gz }))
    await writeFile(`${file}.${ending}`, copy);
};

/**
 * Writes a file below `folder` and its compressed copies from what is at hand, one after the other: of
 * many thousand small files, reading each again and sharing them out takes longer than compressing.
 */
export const writeWithCopies = (folder: string, name: string, body: string): void => {
  const file = join(folder, name);
  const bytes = Buffer.from(body);
  writeFileSync(file, bytes);
  if (!isCompressible(name) || bytes.length < MIN_SIZE) return;
  const br = brotliCompressSync(bytes, brotliOptions(name, bytes.length));
  const gz = unsigned(gzipSync(bytes, gzipOptions));
  for (const [ending, copy] of worthKeeping(bytes, { br, gz }))
    writeFileSync(`${file}.${ending}`, copy);
};

/** Tasks at a time: the threads that Node compresses in, so that no core waits and little is held. */
const AT_ONCE = 4;

const forEachOf = async (
  names: readonly string[],
  task: (name: string) => Promise<void>,
): Promise<void> => {
  const rest = names.values();
  // All take from one list.
  const worker = async (): Promise<void> => {
    for (const name of rest) await task(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/**
 * Writes the compressed copies of those of the files that have none yet and get smaller; `names` are all
 * files below `folder`.
 */
export const writeMissingCopies = (folder: string, names: readonly string[]): Promise<void> => {
  const present = new Set(names);
  return forEachOf(
    names.filter((name) => isCompressible(name) && !present.has(`${name}.gz`)),
    (name) => writeCopies(folder, name),
  );
};

/** Returns the names of compressed copies that are not, decompressed, the file beside them. */
export const wrongCopies = async (
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  await forEachOf(names.filter(isCompressedCopy), async (name) => {
    const original = join(folder, name.slice(0, -".br".length));
    const decompress = name.endsWith(".br") ? unbrotli : unzip;
    const isRight =
      existsSync(original) &&
      (await decompress(await readFile(join(folder, name))).then(
        async (bytes) => bytes.equals(await readFile(original)),
        // Cut off, or never compressed.
        () => false,
      ));
    if (!isRight) wrong.push(name);
  });
  return wrong.sort();
};
