/** One value of, or one more object in, a JSON list of objects; every other byte stays as it was. */

import { type ArrayNode, type ObjectNode, evaluate, parse } from "@humanwhocodes/momoa";

import { type FileText, encodeLike, fileTextOf, splice, textOf } from "./file-text.ts";

interface JsonFile extends FileText {
  readonly text: string;
  readonly objects: readonly ObjectNode[];
}

const jsonFileOf = (bytes: Uint8Array): JsonFile => {
  const file = fileTextOf(bytes);
  const text = textOf(bytes.subarray(file.start), file.isUtf8);
  const { body } = parse(text);
  if (body.type !== "Array") throw new Error(`not a list: ${body.type}`);
  return { ...file, text, objects: objectsOf(body) };
};

const objectsOf = ({ elements }: ArrayNode): readonly ObjectNode[] =>
  elements.map(({ value }) => {
    if (value.type !== "Object") throw new Error(`not an object: ${value.type}`);
    return value;
  });

/** Returns where a place of the text is in the bytes. */
const byteAt = (file: JsonFile, offset: number): number =>
  file.start + encodeLike(file, file.text.slice(0, offset)).length;

const memberOf = (file: JsonFile, index: number, name: string) =>
  file.objects[index]?.members.find((member) => String(evaluate(member.name)) === name);

/** Returns the text of a value, or of a number; undefined for a list, an object or nothing. */
export const valueOf = (bytes: Uint8Array, index: number, name: string): string | undefined => {
  const value = memberOf(jsonFileOf(bytes), index, name)?.value;
  return value?.type === "String" || value?.type === "Number" ? String(value.value) : undefined;
};

/** Returns the file with one value changed; a number stays one where the new text is one. */
export const withValue = (
  bytes: Uint8Array,
  index: number,
  name: string,
  text: string,
): Uint8Array => {
  const file = jsonFileOf(bytes);
  const value = memberOf(file, index, name)?.value;
  if (value === undefined) throw new Error(`no value: ${name}`);
  const isNumber = value.type === "Number" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
  const { start, end } = value.loc;
  return splice(
    file,
    byteAt(file, start.offset),
    byteAt(file, end.offset),
    isNumber ? text : JSON.stringify(text),
  );
};

/** Returns the blanks before the first character of the line in which a node begins. */
const indentAt = (text: string, offset: number): string => {
  const line =
    text
      .slice(0, offset)
      .split(/\r\n?|\n/)
      .at(-1) ?? "";
  return /^[ \t]*/.exec(line)?.[0] ?? "";
};

/** Returns the file with an object behind the last one, indented as that is. */
export const withObject = (bytes: Uint8Array, object: object): Uint8Array => {
  const file = jsonFileOf(bytes);
  const last = file.objects.at(-1);
  if (last === undefined) throw new Error("no object to follow");
  const outer = indentAt(file.text, last.loc.start.offset);
  const inner = indentAt(file.text, last.members[0]?.loc.start.offset ?? last.loc.start.offset);
  const step = inner.startsWith(outer) && inner !== outer ? inner.slice(outer.length) : "  ";
  const lines = JSON.stringify(object, null, step).split("\n");
  const end = byteAt(file, last.loc.end.offset);
  const added = lines.map((line) => `${file.lineEnd}${outer}${line}`).join("");
  return splice(file, end, end, `,${added}`);
};
