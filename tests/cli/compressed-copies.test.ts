import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import {
  writeMissingCopies,
  writeWithCopies,
  wrongCopies,
} from "../../src/cli/compressed-copies.ts";
import { filesBelow } from "../../src/cli/files-below.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const long = "盘锦市,科技型中小企业,240\r\n".repeat(60);

const compressed = async (
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ folder: string; names: readonly string[] }> => {
  const folder = temporaryFolder();
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  await writeMissingCopies(folder, Object.keys(files));
  return { folder, names: filesBelow(folder) };
};

describe("writeMissingCopies", () => {
  test("puts copies that hold the same bytes beside each text", async () => {
    const { folder, names } = await compressed({ "data/a.csv": long, "data/SHA256SUMS": long });
    expect(names).toEqual(
      ["SHA256SUMS", "a.csv"].flatMap((name) => [
        `data/${name}`,
        `data/${name}.br`,
        `data/${name}.gz`,
      ]),
    );
    const bytes = (name: string): Buffer => readFileSync(join(folder, "data", name));
    expect(brotliDecompressSync(bytes("a.csv.br")).toString()).toBe(long);
    expect(gunzipSync(bytes("a.csv.gz")).toString()).toBe(long);
    expect(await wrongCopies(folder, names)).toEqual([]);
  });

  test("names neither a time nor a system in a gzip file", async () => {
    const { folder } = await compressed({ "a.csv": long });
    const head = [...readFileSync(join(folder, "a.csv.gz")).subarray(0, 10)];
    expect(head).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test("puts copies that hold the same bytes beside a table that is too large to hold", async () => {
    const table = "盘锦市,科技型中小企业,240\r\n".repeat(120_000);
    const { folder, names } = await compressed({ "a.csv": table });
    expect(names).toEqual(["a.csv", "a.csv.br", "a.csv.gz"]);
    expect(await wrongCopies(folder, names)).toEqual([]);
    const head = [...readFileSync(join(folder, "a.csv.gz")).subarray(0, 10)];
    expect(head).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test("leaves alone what is small, compressed already, or would not get smaller", async () => {
    const { folder } = await compressed({
      "small.csv": long.slice(0, 300),
      "random.txt": randomBytes(4000),
      "picture.png": long,
      "data.xlsx": long,
      "data.zip": long,
    });
    expect(readdirSync(folder).sort()).toEqual([
      "data.xlsx",
      "data.zip",
      "picture.png",
      "random.txt",
      "small.csv",
    ]);
  });

  test("takes more trouble over the files that every page loads", async () => {
    const text = readFileSync("README.md");
    const { folder } = await compressed({ "_astro/a.1.js": text, "a.js": text });
    const size = (name: string): number => readFileSync(join(folder, name)).length;
    expect(size("_astro/a.1.js.br")).toBeLessThan(size("a.js.br"));
  });
});

describe("writeWithCopies", () => {
  test("writes the same as copies made afterwards", async () => {
    const files = { "a.csv": long, "small.csv": long.slice(0, 300), "picture.png": long };
    const { folder: expected, names } = await compressed(files);
    const folder = temporaryFolder();
    for (const [name, body] of Object.entries(files)) writeWithCopies(folder, name, body);
    expect(filesBelow(folder)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(folder, name)), name).toEqual(readFileSync(join(expected, name)));
  });

  test("leaves nothing for a later look to do", async () => {
    const folder = temporaryFolder();
    writeWithCopies(folder, "a.csv", long);
    writeFileSync(join(folder, "a.csv.br"), "as it was");
    await writeMissingCopies(folder, filesBelow(folder));
    expect(readFileSync(join(folder, "a.csv.br"), "utf8")).toBe("as it was");
  });
});
