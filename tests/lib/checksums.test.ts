import { describe, expect, test } from "vitest";

import { checksumLine, parseChecksums } from "../../src/lib/checksums.ts";

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("parseChecksums", () => {
  test("reads what checksumLine writes", () => {
    const text = ["targets.csv", "SHA-1_sums.txt"]
      .map((name) => checksumLine(name, new Uint8Array()))
      .join("");
    expect([...parseChecksums(text).sums]).toEqual([
      ["targets.csv", EMPTY],
      ["SHA-1_sums.txt", EMPTY],
    ]);
    expect(parseChecksums(text).faultyLines).toEqual([]);
  });

  test.each([
    ["", "nothing"],
    [`${EMPTY} targets.csv`, "one blank"],
    [`${EMPTY.slice(1)}  targets.csv`, "too few digits"],
    [`${EMPTY}  targets.csv\r`, "the line end of Windows"],
    [`${EMPTY}  districts/jia.csv`, "a file further down"],
    [`${EMPTY}  ..`, "the folder above"],
    [`${EMPTY}  .htaccess`, "a hidden file"],
    [`${EMPTY}  SHA256SUMS`, "the list itself"],
  ])("tells a line that is none: %j, %s", (line) => {
    expect(parseChecksums(`${line}\n`)).toEqual({ sums: new Map(), faultyLines: [1] });
  });

  test("tells a file that is named twice, and a blank line between others", () => {
    const line = checksumLine("targets.csv", new Uint8Array());
    expect(parseChecksums(line + line).faultyLines).toEqual([2]);
    expect(parseChecksums(`${line}\n${line.replace("targets", "tasks")}`).faultyLines).toEqual([2]);
  });
});
