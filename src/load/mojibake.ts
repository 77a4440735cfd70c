/** UTF-8 that a program read as GBK and saved: 盘山县 becomes 鐩樺北鍘?. */

import { twoByteCharacters } from "./gb18030.ts";

/** What stands where a byte found no partner and was lost. */
const HOLE = -1;
/** Runs of text that is not ASCII, with the holes in and behind them. */
const RUN = /[^\0-\x7f](?:[^\0-\x7f]|\?+(?=[^\0-\x7f]))*\??/g;
/** Less than this part of a run may be what no UTF-8 text of Chinese would be. */
const MIN_SHARE = 0.8;
const MIN_HAN = 2;
const MAX_QUOTED = 12;

let bytesByCharacter: ReadonlyMap<string, readonly number[]> | undefined;

/** Returns the bytes of each character as a program reads GBK, and holes for what it lost. */
const gbkBytes = (): ReadonlyMap<string, readonly number[]> => {
  bytesByCharacter ??= new Map([
    ...twoByteCharacters(),
    // Windows reads the byte 80 as the euro sign: 一 becomes 涓€.
    ["€", [0x80]],
    ["?", [HOLE]],
    ["\uFFFD", [HOLE]],
  ]);
  return bytesByCharacter;
};

/** Chinese as it is printed every day: the first level of GB 2312, ordered by pronunciation. */
const isCommon = (character: string): boolean => {
  const [lead = 0, trail = 0] = gbkBytes().get(character) ?? [];
  return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
};

/** Length of the UTF-8 character that a byte starts; undefined for a byte that starts none. */
const lengthFrom = (byte: number): number | undefined => {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe2 && byte <= 0xef) return 3;
  return undefined;
};

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

const isGarbledRun = (run: string): boolean => {
  const bytes = [...run].flatMap((character) => gbkBytes().get(character) ?? [0]);
  let covered = 0;
  const han: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = lengthFrom(bytes[at] ?? 0);
    let next = at + 1;
    while (length !== undefined && next < at + length && isContinuation(bytes[next])) next += 1;
    const isWhole = length !== undefined && next === at + length;
    // The end of a character is lost where the next byte took it for its partner.
    const isCut = length !== undefined && (next === bytes.length || bytes[next] === HOLE);
    if (isWhole || isCut) covered += next - at;
    else if (bytes[at] === HOLE) covered += 1;
    if (isWhole && length === 3) {
      const character = new TextDecoder().decode(new Uint8Array(bytes.slice(at, next)));
      if (/\p{Script=Han}/u.test(character)) han.push(character);
    }
    at = isWhole || isCut ? next : at + 1;
  }
  if (han.length < MIN_HAN || covered / bytes.length < MIN_SHARE) return false;
  return han.filter(isCommon).length * 2 > han.length;
};

/** Returns the first piece of a text that is UTF-8 read as GBK, to be quoted; undefined without one. */
export const garbledPiece = (text: string): string | undefined => {
  for (const [run] of text.matchAll(RUN)) {
    if (isGarbledRun(run)) {
      const characters = [...run];
      const start = characters.slice(0, MAX_QUOTED).join("");
      return characters.length > MAX_QUOTED ? `${start}…` : start;
    }
  }
  return undefined;
};
