import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";

import { loadDataset } from "../../src/load-dataset.ts";
import { releaseFiles } from "../../src/publish/release-files.ts";
import { loadCity } from "./city.ts";
import { packageFaults, readDescriptor } from "./package-reader.ts";
import { profileFaults } from "./profile.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const city = loadCity();
const release = await releaseFiles(city);
const archive = release.find(({ kind }) => kind === "archive")?.body ?? new Uint8Array();

/** Unpacks the archive of a release, with changes to the text of some of its files. */
const unpacked = (changes: Readonly<Record<string, (text: string) => string>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "data-package-"));
  folders.push(folder);
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const change = changes[path];
    writeFileSync(file, change === undefined ? bytes : change(Buffer.from(bytes).toString("utf8")));
  }
  return folder;
};

const realArchive = (await releaseFiles(loadDataset("data"))).find(
  ({ kind }) => kind === "archive",
);

/** Unpacks the archive of the real data. */
const realPackage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "data-package-"));
  folders.push(folder);
  for (const [path, body] of Object.entries(unzipSync(realArchive?.body ?? new Uint8Array())))
    writeFileSync(join(folder, path), body);
  return folder;
};

/** Faults of the tables themselves: a changed file has another size and another hash besides. */
const tableFaults = async (folder: string): Promise<readonly string[]> =>
  (await packageFaults(folder)).filter((fault) => !/bytes, not|hash is/.test(fault));

describe("the data package", () => {
  test("is read without a fault", async () => {
    expect(await packageFaults(unpacked())).toEqual([]);
  });

  test("of the real data is read without a fault", async () => {
    expect(await packageFaults(realPackage())).toEqual([]);
  });

  test("is valid by the published profile of the standard", () => {
    for (const folder of [unpacked(), realPackage()])
      expect(profileFaults(readDescriptor(folder))).toEqual([]);
  });

  test("names the release, the same in its file and in the archive", () => {
    const folder = unpacked();
    const { name, version, created } = readDescriptor(folder);
    expect(name).toBe("shili-ledger");
    expect(version).toBe(city.site.released.text);
    expect(created).toBe(`${version}T00:00:00Z`);
    const alone = release.find(({ kind }) => kind === "package")?.body ?? new Uint8Array();
    expect(readFileSync(join(folder, "datapackage.json")).equals(alone)).toBe(true);
  });

  test("states a unit for each number that has one", () => {
    const fields = readDescriptor(unpacked()).resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => ({ table: name, ...field })),
    );
    const bare = fields.filter(
      (field) => field.type === "number" && !("unit" in field) && !("unitField" in field),
    );
    expect(bare).toEqual([]);
    expect(fields.find(({ table, name }) => table === "targets" && name === "value")).toMatchObject(
      { unitField: "unit", constraints: { required: true } },
    );
    expect(
      fields.find(({ table, name }) => table === "progress" && name === "attainment"),
    ).toMatchObject({ unit: "1" });
  });

  test("holds no file but the tables, the descriptor and the notes", () => {
    const names = Object.keys(unzipSync(archive)).filter((name) => !name.endsWith(".csv"));
    expect(names).toEqual(["README.zh.txt", "README.en.txt", "datapackage.json"]);
    const { resources } = readDescriptor(unpacked());
    expect(resources.every(({ path }) => path.endsWith(".csv"))).toBe(true);
  });
});

describe("a broken package is refused by its own descriptor:", () => {
  const row = (text: string, start: string): string =>
    text.split("\r\n").find((line) => line.startsWith(start)) ?? "";

  test.each([
    [
      "a region without its row",
      "regions.csv",
      (text: string) => text.replace(`${row(text, "unit-2,")}\r\n`, ""),
      /^targets: 1 of region are not in regions$/,
    ],
    [
      "a target twice",
      "targets.csv",
      (text: string) => `${text}${text.split("\r\n")[1]}\r\n`,
      /^targets: 1 primary keys stand in several rows$/,
    ],
    [
      "a word for a number",
      "targets.csv",
      (text: string) => text.replace(/,stated,\d+,/, ",stated,许多,"),
      /^targets: .*许多/,
    ],
    [
      "an unknown code",
      "targets.csv",
      (text: string) => text.replace(",level,", ",levels,"),
      /^targets\.measure: 1 rows where "measure" NOT IN/,
    ],
    [
      "a date that is none",
      "searches.csv",
      (text: string) => text.replace(/\r\n\d{4}-\d{2}-\d{2},/, "\r\n2022-02-30,"),
      /^searches: .*2022-02-30/,
    ],
    [
      "a column of another name",
      "carriers.csv",
      (text: string) => text.replace("region_name", "place"),
      /^carriers: columns are name,region,place/,
    ],
  ])("%s", async (_, path, change, fault) => {
    expect(await tableFaults(unpacked({ [path]: change }))).toContainEqual(
      expect.stringMatching(fault),
    );
  });

  test("other bytes than the descriptor states", async () => {
    const folder = unpacked({ "tasks.csv": (text) => `${text}\r\n` });
    expect(await packageFaults(folder)).toEqual([
      expect.stringMatching(/^tasks: \d+ bytes, not \d+$/),
      expect.stringMatching(/^tasks: its hash is /),
    ]);
  });
});
