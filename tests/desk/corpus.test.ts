/** Files as people really send them, each with what becomes of it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { cityDataset } from "./city.ts";
import { outcomeText } from "./outcome.ts";

const folder = "tests/desk/corpus";
const EXPECTED = "expected.txt";

const dataset = cityDataset();
const cases = readdirSync(folder).sort();
const filesOf = (name: string): readonly string[] =>
  readdirSync(join(folder, name))
    .filter((file) => file !== EXPECTED)
    .sort();

describe("the corpus of returned files", () => {
  test("has at least forty files, workbooks of three programs among them", () => {
    const files = cases.flatMap(filesOf);
    expect(files.length).toBeGreaterThanOrEqual(40);
    for (const program of ["libreoffice", "openpyxl", "write-excel-file"])
      expect(files.some((file) => file.startsWith(program))).toBe(true);
  });

  test.each(cases)("%s", async (name) => {
    const files = filesOf(name).map((file) => ({
      file,
      bytes: new Uint8Array(readFileSync(join(folder, name, file))),
    }));
    const outcome = await outcomeText(dataset, files);
    await expect(outcome).toMatchFileSnapshot(join("corpus", name, EXPECTED));
  });
});
