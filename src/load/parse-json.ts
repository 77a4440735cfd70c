/**
 * Text of a JSON file → its value, with the line each part stands in: `JSON.parse` tells no lines
 * and silently drops the first of two equal names.
 */

import { type ValueNode, evaluate, parse } from "@humanwhocodes/momoa";

export type JsonPath = readonly (string | number)[];

/** A value and where it starts. */
export interface JsonNode {
  readonly value: unknown;
  /** Line of the text, the first being 1. */
  readonly line: number;
  /** Of an object, by name; of an array, by position. */
  readonly parts: ReadonlyMap<string | number, JsonNode>;
}

/** Why a text is not JSON, and where. */
export class JsonFault {
  readonly code: "malformed-json" | "repeated-name" | "number-too-long";
  readonly line: number;
  /** Position in the line, the first being 1. */
  readonly position: number;
  /** What stands there; empty at the end of the file. */
  readonly value: string;

  constructor(code: JsonFault["code"], text: string, at: number, value?: string) {
    const before = text.slice(0, at);
    this.code = code;
    this.line = before.split("\n").length;
    this.position = at - before.lastIndexOf("\n");
    this.value = value ?? text.slice(at, at + 12).split("\n")[0] ?? "";
  }
}

const NO_PARTS: ReadonlyMap<string | number, JsonNode> = new Map();
/** A string up to the quote that closes it or, without one, to the first control character. */
const STRING = /"(?:[ !#-[\]-\uffff]|\\[ -\uffff])*("?)/g;

const nodeOf = (tree: ValueNode, text: string): JsonNode => {
  const { start, end } = tree.loc;
  const line = start.line;
  if (tree.type === "Array") {
    const items = tree.elements.map((element) => nodeOf(element.value, text));
    return { line, value: items.map((item) => item.value), parts: new Map(items.entries()) };
  }
  if (tree.type === "Object") {
    const parts = new Map<string, JsonNode>();
    for (const member of tree.members) {
      const name = String(evaluate(member.name));
      if (parts.has(name)) {
        throw new JsonFault("repeated-name", text, member.loc.start.offset, name);
      }
      parts.set(name, nodeOf(member.value, text));
    }
    const entries = [...parts].map(([name, part]) => [name, part.value] as const);
    return { line, value: Object.fromEntries(entries), parts };
  }
  if (tree.type === "Number") {
    const digits = text.slice(start.offset, end.offset);
    if (digits.replace(/[eE].*|\D/g, "").length > 15) {
      throw new JsonFault("number-too-long", text, start.offset, digits);
    }
  }
  return { line, value: evaluate(tree), parts: NO_PARTS };
};

/**
 * Returns where Momoa stops reading a text that is no JSON: its length where more should follow, 0
 * where brackets nested by the thousand exhaust the stack.
 */
const stopAt = (text: string): number => {
  try {
    // At the end of a file Momoa tells the last token. No token starts with NUL, so it tells that.
    parse(`${text}\0`);
  } catch (error) {
    if (error instanceof Error && "offset" in error) return Number(error.offset);
    if (error instanceof RangeError) return 0;
    throw error;
  }
  throw new Error("NUL read as JSON");
};

const malformed = (text: string): JsonFault => {
  // Momoa lets a string run on over line breaks, to a quote far from the one that is missing.
  const open = [...text.matchAll(STRING)].find((match) => match[1] === "");
  const stop = stopAt(text);
  // Of a number such as “31.” it tells the character behind, be it a blank.
  const at = /[ \n\t]/.test(text[stop] ?? "") ? stop - 1 : stop;
  return new JsonFault("malformed-json", text, Math.min(at, open?.index ?? at));
};

/** Returns the value of a JSON text with its lines, or why it is none. */
export const parseJson = (text: string): JsonNode | JsonFault => {
  try {
    // Momoa takes line breaks and tabs in strings; JSON.parse is the judge of what is JSON.
    JSON.parse(text);
    return nodeOf(parse(text).body, text);
  } catch (error) {
    if (error instanceof JsonFault) return error;
    // The stack is exhausted: brackets nested that deep are no data.
    if (error instanceof RangeError) return new JsonFault("malformed-json", text, 0);
    if (error instanceof SyntaxError) return malformed(text);
    throw error;
  }
};

/** Returns the line of the part at `path`, or of the nearest part around it. */
export const lineAt = (node: JsonNode, path: JsonPath): number => {
  let nearest = node;
  for (const key of path) nearest = nearest.parts.get(key) ?? nearest;
  return nearest.line;
};
