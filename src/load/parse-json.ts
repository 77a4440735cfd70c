/**
 * Text of a JSON file → its value, with the line each part stands in: `JSON.parse` tells no lines
 * and silently drops the first of two equal names.
 */

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

  constructor(code: JsonFault["code"], text: string, at: number, value: string) {
    const before = text.slice(0, at);
    this.code = code;
    this.line = before.split("\n").length;
    this.position = at - before.lastIndexOf("\n");
    this.value = value;
  }
}

const NO_PARTS: ReadonlyMap<string | number, JsonNode> = new Map();
const BLANK = /[ \n\t]*/y;
const STRING = /"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

class Reader {
  readonly text: string;
  at = 0;
  line = 1;

  constructor(text: string) {
    this.text = text;
  }

  fault(at = this.at): JsonFault {
    const value = this.text.slice(at, at + 12).split("\n")[0] ?? "";
    return new JsonFault("malformed-json", this.text, at, value);
  }

  /** Returns what `pattern` matches here and moves behind it, or undefined. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0];
    this.at += match?.length ?? 0;
    return match;
  }

  skipBlank(): void {
    for (const character of this.take(BLANK) ?? "") if (character === "\n") this.line += 1;
  }

  /** Moves behind `mark` and the blanks around it, or returns false. */
  skip(mark: string): boolean {
    this.skipBlank();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    this.skipBlank();
    return true;
  }

  string(): string {
    const start = this.at;
    const match = this.take(STRING);
    if (match === undefined) throw this.fault(start);
    return JSON.parse(match) as string; // STRING matches nothing but a JSON string
  }

  node(): JsonNode {
    this.skipBlank();
    const line = this.line;
    const start = this.at;
    if (this.skip("{")) return { line, ...this.members() };
    if (this.skip("[")) return { line, ...this.items() };
    if (this.text[this.at] === '"') return { line, value: this.string(), parts: NO_PARTS };
    const word = this.take(WORD);
    if (word !== undefined) {
      return { line, value: word === "null" ? null : word === "true", parts: NO_PARTS };
    }
    const digits = this.take(NUMBER);
    if (digits === undefined) throw this.fault(start);
    if (digits.replace(/[eE].*|\D/g, "").length > 15) {
      throw new JsonFault("number-too-long", this.text, start, digits);
    }
    return { line, value: Number(digits), parts: NO_PARTS };
  }

  members(): Omit<JsonNode, "line"> {
    const parts = new Map<string, JsonNode>();
    while (!this.skip("}")) {
      if (parts.size > 0 && !this.skip(",")) throw this.fault();
      const start = this.at;
      const name = this.string();
      if (parts.has(name)) throw new JsonFault("repeated-name", this.text, start, name);
      if (!this.skip(":")) throw this.fault();
      parts.set(name, this.node());
    }
    const entries = [...parts].map(([name, part]) => [name, part.value] as const);
    return { value: Object.fromEntries(entries), parts };
  }

  items(): Omit<JsonNode, "line"> {
    const parts = new Map<number, JsonNode>();
    while (!this.skip("]")) {
      if (parts.size > 0 && !this.skip(",")) throw this.fault();
      parts.set(parts.size, this.node());
    }
    return { value: [...parts.values()].map((part) => part.value), parts };
  }
}

/** Returns the value of a JSON text with its lines, or why it is none. */
export const parseJson = (text: string): JsonNode | JsonFault => {
  const reader = new Reader(text);
  try {
    const node = reader.node();
    reader.skipBlank();
    return reader.at === text.length ? node : reader.fault();
  } catch (fault) {
    if (fault instanceof JsonFault) return fault;
    // Brackets nested by the thousand exhaust the stack, and are no data.
    if (fault instanceof RangeError) return reader.fault();
    throw fault;
  }
};

/** Returns the line of the part at `path`, or of the nearest part around it. */
export const lineAt = (node: JsonNode, path: JsonPath): number => {
  let nearest = node;
  for (const key of path) nearest = nearest.parts.get(key) ?? nearest;
  return nearest.line;
};
