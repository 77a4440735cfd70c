/** A JSON file of the dataset → the objects in it, as rows. */

import { type Reading, readText } from "./dataset-files.ts";
import { JsonFault, type JsonNode, lineAt, parseJson } from "./parse-json.ts";
import type { RawRow } from "./parse-rows.ts";

/** One object, an array of objects, or an array of objects whose values are those of CSV cells. */
export type JsonShape = "object" | "objects" | "cells";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Text of a cell that JSON wrote as a number or left out; undefined for what no cell can hold. */
const cellText = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
};

/** Returns the objects of a JSON file as rows, with the faults of its form told. */
export const readJsonRows = (
  reading: Reading,
  file: string,
  shape: JsonShape,
  columns: readonly string[],
): readonly RawRow[] => {
  const text = readText(reading, file);
  if (text === undefined) return [];
  const root = parseJson(text);
  if (root instanceof JsonFault) {
    const { code, line, position, value } = root;
    const isEnd = value === "" && line === text.split("\n").length;
    const detail = { position: String(position) };
    const place = { file, row: line, value, detail };
    const isChinese = code === "malformed-json" && /^[“”‘’，：；、【】［］｛｝]/u.test(value);
    if (isChinese) {
      reading.issues.push({ ...place, code: "chinese-mark-in-json", value: value.slice(0, 1) });
    } else {
      reading.issues.push({ ...place, code: isEnd ? "cut-off-json" : code });
    }
    reading.unreadable.add(file);
    return [];
  }
  const refuseType = (node: JsonNode, expected: string, column?: string): void => {
    const value = JSON.stringify(node.value);
    const place = { file, row: node.line, column, value };
    reading.issues.push({ ...place, code: "wrong-type", detail: { expected } });
    reading.unreadable.add(file);
  };
  /** Returns the texts of the cells; undefined, with the faults told, where one has none. */
  const cellTexts = (node: JsonNode): Readonly<Record<string, string>> | undefined => {
    const texts: Record<string, string> = {};
    for (const column of columns) {
      const part = node.parts.get(column);
      const text = cellText(part?.value);
      if (text !== undefined) texts[column] = text;
      else if (part !== undefined) refuseType(part, "cell", column);
    }
    return Object.keys(texts).length === columns.length ? texts : undefined;
  };
  if (shape !== "object" && !Array.isArray(root.value)) {
    refuseType(root, "list");
    return [];
  }
  const nodes = shape === "object" ? [root] : [...root.parts.values()];
  return nodes.flatMap((node) => {
    if (!isObject(node.value)) {
      refuseType(node, "object");
      return [];
    }
    const allowed = columns.join("、");
    for (const [name, part] of node.parts) {
      if (!columns.includes(String(name))) {
        const place = { file, row: part.line, value: String(name) };
        reading.issues.push({ ...place, code: "unknown-name", detail: { allowed } });
      }
    }
    const cells = shape === "cells" ? cellTexts(node) : node.value;
    const lineOf = (column: string): number => lineAt(node, [column]);
    const source = { file, row: node.line, lineOf };
    return [{ source, cells, lineAt: (path) => lineAt(node, path) }];
  });
};
