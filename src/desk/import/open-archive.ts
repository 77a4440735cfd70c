/** A zip archive → its entries, none of them larger than stated, all of them within a limit. */

import { crc32, inflateRawSync } from "node:zlib";

import { fileFaults as faults } from "../../i18n/zh/desk/import-files.ts";
import { formatBytes, formatNumber } from "../../lib/format.ts";
import { Refusal } from "./read-number.ts";

/** The most that an archive may unpack to, in bytes, and the most parts it may have. */
export const MOST_UNPACKED = 64_000_000;
export const MOST_PARTS = 2_000;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 65_535;
/** Stands where only the longer form of the format has room. */
const IN_ZIP64 = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

const broken = (): Refusal => new Refusal(faults.broken);

/** Returns the entries that the directory at the archive's end lists; nothing is unpacked yet. */
const readDirectory = (bytes: Uint8Array): readonly Entry[] | Refusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - MOST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < lowest) return broken();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS)
    return new Refusal(faults.tooManyParts({ most: formatNumber(MOST_PARTS, "zh") }));
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return broken();
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    if ([entry.packed, entry.unpacked, entry.start].includes(IN_ZIP64)) return broken();
    entries.push(entry);
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** Returns the bytes of an entry; unpacking stops where they are more than the directory says. */
const unpack = (bytes: Uint8Array, entry: Entry): Uint8Array | Refusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, packed, unpacked, method } = entry;
  if (start + LOCAL_SIZE > bytes.length || view.getUint32(start, true) !== LOCAL_SIGNATURE)
    return broken();
  const first =
    start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (first + packed > bytes.length) return broken();
  const content = bytes.subarray(first, first + packed);
  if (method !== 0 && method !== 8) return broken();
  let result: Uint8Array;
  try {
    // At least one byte, since the limit may not be 0.
    result =
      method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(unpacked, 1) });
  } catch (error) {
    const isMore =
      error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isMore ? new Refusal(faults.sizeLies) : broken();
  }
  if (result.length !== unpacked) return new Refusal(faults.sizeLies);
  return crc32(result) === entry.crc ? new Uint8Array(result) : broken();
};

/** Returns the entries of an archive by name, or why it is not unpacked. */
export const openArchive = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refusal => {
  const entries = readDirectory(bytes);
  if (entries instanceof Refusal) return entries;
  if (entries.some(({ isEncrypted }) => isEncrypted)) return new Refusal(faults.encrypted);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_UNPACKED)
    return new Refusal(faults.unpacksTooLarge({ most: formatBytes(MOST_UNPACKED, "zh") }));
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    // Programs differ in which of two they read.
    if (parts.has(entry.name)) return broken();
    const part = unpack(bytes, entry);
    if (part instanceof Refusal) return part;
    parts.set(entry.name, part);
  }
  return parts;
};
