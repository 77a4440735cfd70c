/** Text → GB18030. There is a decoder only, so its table is read backwards. */

type Bytes = readonly number[];

const decoder = new TextDecoder("gb18030");
const decoded = (bytes: Bytes): string => decoder.decode(new Uint8Array(bytes));

let twoBytes: ReadonlyMap<string, Bytes> | undefined;
let fourBytes: ReadonlyMap<string, Bytes> | undefined;

/** Returns the two bytes of each character that has no more. */
export const twoByteCharacters = (): ReadonlyMap<string, Bytes> => {
  if (twoBytes !== undefined) return twoBytes;
  const table = new Map<string, Bytes>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const bytes = [lead, trail];
      const character = decoded(bytes);
      if (!table.has(character)) table.set(character, bytes);
    }
  }
  twoBytes = table;
  return table;
};

/** Returns the four bytes at a place in the order of the standard. */
const fourBytesAt = (index: number): Bytes => [
  0x81 + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1260) % 10),
  0x81 + (Math.floor(index / 10) % 126),
  0x30 + (index % 10),
];

/** Where the characters beyond U+FFFF begin, in the order of their code points. */
const FIRST_BEYOND = 189_000;
/** How many places there are below U+10000. */
const PLACES = 39_420;

const fourByteCharacters = (): ReadonlyMap<string, Bytes> => {
  fourBytes ??= new Map(
    Array.from({ length: PLACES }, (_, index) => fourBytesAt(index)).map((bytes) => [
      decoded(bytes),
      bytes,
    ]),
  );
  return fourBytes;
};

const bytesOf = (character: string): Bytes => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  if (code > 0xffff) return fourBytesAt(FIRST_BEYOND + code - 0x1_0000);
  const bytes = twoByteCharacters().get(character) ?? fourByteCharacters().get(character);
  if (bytes === undefined) throw new Error(`not in GB18030: ${character}`);
  return bytes;
};

/** Returns the bytes that decode to the text. */
export const encodeGb18030 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap(bytesOf));
