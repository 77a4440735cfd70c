/** Text → GB18030, for the characters of two bytes; Node has the decoder only. */

let table: ReadonlyMap<string, readonly number[]> | undefined;

const bytesByCharacter = (): ReadonlyMap<string, readonly number[]> => {
  if (table !== undefined) return table;
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (trail !== 0x7f && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  table = bytes;
  return bytes;
};

export const encodeGb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((character) => {
      if (character <= "\x7f") return [character.charCodeAt(0)];
      const bytes = bytesByCharacter().get(character);
      if (bytes === undefined) throw new Error(`no two bytes for ${character}`);
      return bytes;
    }),
  );
