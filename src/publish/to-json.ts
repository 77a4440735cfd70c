import type { Cell } from "./cell.ts";

/** Returns the cells as one object on one line, an absent cell as null. */
export const jsonLine = (header: readonly string[], cells: readonly Cell[]): string => {
  const members = header.map(
    (name, index) => `${JSON.stringify(name)}:${JSON.stringify(cells[index] ?? null)}`,
  );
  return `{${members.join(",")}}`;
};

/** Returns a whole file: an array with one row a line, so that two releases compare line by line. */
export const jsonText = (lines: readonly string[]): string =>
  lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
