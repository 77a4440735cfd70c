import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const DATA = join(import.meta.dirname, "..", "..", "data");
const tables = readdirSync(DATA, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".csv"),
);

describe("the tables of data/", () => {
  // Without the mark, Excel in China reads them as GBK, and saving destroys the text.
  test.each(tables)("%s begins with a byte order mark", (name) => {
    expect([...readFileSync(join(DATA, name)).subarray(0, 4)]).toEqual([
      0xef,
      0xbb,
      0xbf,
      expect.any(Number),
    ]);
  });
});
