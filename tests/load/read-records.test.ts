import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../../src/lib/checksums.ts";
import { DataError } from "../../src/lib/issues.ts";
import { readFrozenFile } from "../../src/load/frozen-releases.ts";
import { readRecords } from "../../src/load/read-records.ts";

const VALID = join(import.meta.dirname, "..", "fixtures", "valid");

describe("readRecords", () => {
  const records = readRecords(VALID);

  test("says where each record stands", () => {
    expect(records.regions[2]).toMatchObject({
      id: "yi",
      isComplete: true,
      source: { file: `${VALID}/regions.csv`, row: 4 },
    });
    expect(records.documents[1]?.source.row).toBe(34);
  });

  test("keeps leading zeros, and empty cells as undefined", () => {
    expect(records.regions[3]?.gb_code).toBeUndefined();
    expect(
      records.targets.find((each) => each.document === "sl-2021-1")?.value_max,
    ).toBeUndefined();
  });

  test("reads a release in JSON as it reads one in CSV", () => {
    expect(records.releases.map(({ date }) => date.text)).toEqual(["2022-01-26", "2023-07-05"]);
    const [fromCsv] = records.actuals;
    const fromJson = records.actuals[4];
    expect(fromCsv).toMatchObject({ value: 28, released: { text: "2022-01-26" } });
    expect(fromJson).toMatchObject({ value: 31, includes: [], released: { text: "2023-07-05" } });
  });

  test("knows the kept files of a release by their list", () => {
    expect(records.frozen).toMatchObject([
      {
        folder: `${VALID}/releases/2022-01-26`,
        date: { text: "2022-01-26" },
        files: [
          { name: "targets.csv", bytes: 66 },
          { name: "targets.json", bytes: 77 },
        ],
      },
    ]);
  });

  test("gives a kept file as it lies there", () => {
    const bytes = readFrozenFile(VALID, "2022-01-26", "targets.csv");
    expect(sha256Of(bytes)).toBe(records.frozen[0]?.files[0]?.sha256);
  });

  test("names files as the user named the folder, a slash at the end or not", () => {
    expect(readRecords(`${VALID}/`).folder).toBe(VALID);
  });

  test("tells only the folder where there is none", () => {
    const read = () => readRecords(join(VALID, "nowhere"));
    expect(read).toThrow(DataError);
    expect(read).toThrow("1 fault");
  });
});
