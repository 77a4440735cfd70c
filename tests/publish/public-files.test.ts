import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import type { PublicFile } from "../../src/publish/public-file.ts";
import { publicFiles, publicFilesAt } from "../../src/publish/public-files.ts";
import { loadCity } from "./city.ts";

const city = loadCity();
const files = publicFiles(city);

const rowsOf = (file: PublicFile): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(file.body, { header: true, skipEmptyLines: true }).data;

const csvRows = (stem: string): readonly Readonly<Record<string, string>>[] =>
  publicFilesAt(city, stem).slice(0, 1).flatMap(rowsOf);

type JsonRow = Readonly<Record<string, string | number | null>>;
// The shape is what the tests are about; a file that is no list fails them.
const jsonRows = (file: PublicFile): readonly JsonRow[] => JSON.parse(file.body) as JsonRow[];

describe("publicFiles", () => {
  test("holds each table, each region and each indicator once, as CSV and as JSON", () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("subsidy-comparison.csv");
    expect(paths).toContain("districts/shili.csv");
    expect(paths).toContain("districts/unit-4.json");
    expect(paths).toContain("indicators/shared-instruments.json");
    // 17 tables, the city with 4 units, 20 indicators.
    expect(paths).toHaveLength(2 * (17 + 5 + 20));
  });

  test("states rows and bytes as they are", () => {
    for (const file of files) {
      expect(file.bytes).toBe(Buffer.byteLength(file.body));
      expect([...file.pieces].join("")).toBe(file.body);
      if (file.format === "csv") expect(rowsOf(file)).toHaveLength(file.rows);
      else expect(jsonRows(file)).toHaveLength(file.rows);
    }
  });

  test("writes the same bytes from the same data", () => {
    const again = publicFiles(loadCity());
    expect(again.map(({ body }) => body)).toEqual(files.map(({ body }) => body));
  });

  test("ends every line of a CSV file with CRLF and no line with less", () => {
    for (const { body, format } of files) {
      if (format === "json") continue;
      expect(body.startsWith("\uFEFF")).toBe(true);
      expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(body.endsWith("\r\n")).toBe(true);
    }
  });

  test("says the same in CSV and JSON", () => {
    for (const csv of files.filter(({ format }) => format === "csv")) {
      const [, json] = publicFilesAt(city, csv.path.replace(/\.csv$/, ""));
      const fromJson = json === undefined ? [] : jsonRows(json);
      const asText = fromJson.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value === null ? "" : String(value)]),
        ),
      );
      expect(asText).toEqual(rowsOf(csv));
    }
  });

  test("writes no word for what is absent", () => {
    for (const { body, format } of files) {
      if (format === "csv") expect(body).not.toMatch(/undefined|NaN|null|Infinity/);
      else expect(body).not.toMatch(/undefined|NaN|Infinity|:""/);
    }
  });

  test("keeps numbers with a sign as they are, in texts too", () => {
    const [signed, sum] = csvRows("corrections").map(({ old }) => old);
    expect(signed).toMatch(/^-\d/);
    expect(sum).toBe("20+5");
    expect(csvRows("related").map(({ value }) => value)).toContain("-2.1");
  });

  test("has one row of progress for each target, in the order of the targets", () => {
    const ids = city.targets.map(({ id }) => id);
    expect(csvRows("progress").map(({ id }) => id)).toEqual(ids);
    expect(csvRows("targets").map(({ id }) => id)).toEqual(ids);
  });

  test("has the rows of one region and of one indicator as progress has them", () => {
    const all = csvRows("progress");
    expect(csvRows("districts/shili")).toEqual(all.filter(({ region }) => region === "shili"));
    expect(csvRows("districts/unit-2")).toEqual(all.filter(({ region }) => region === "unit-2"));
    expect(csvRows("indicators/events")).toEqual(
      all.filter(({ indicator }) => indicator === "events"),
    );
  });

  test("leaves actual and ratios empty where nothing was found", () => {
    const unfound = csvRows("progress").find(({ reason }) => reason === "nothing_found_due");
    expect(unfound).toMatchObject({
      actual: "",
      attainment: "",
      progress: "",
      status: "undetermined",
    });
  });

  test("marks a revised and a withdrawn value as no longer current", () => {
    const counted = csvRows("actuals").filter(
      (row) =>
        row["indicator"] === "tech-smes" &&
        row["region"] === "shili" &&
        row["as_of"] === "2022-12-31",
    );
    expect(counted.map(({ current }) => current)).toEqual(["no", "yes"]);
    expect(Number(counted[0]?.["value"]) - Number(counted[1]?.["value"])).toBe(6);
    const withdrawn = csvRows("actuals")
      .filter(({ indicator }) => indicator === "carriers-national")
      .filter(({ region }) => region === "shili");
    expect(withdrawn.map(({ status, current }) => [status, current])).toEqual([
      ["final", "no"],
      ["withdrawn", "no"],
    ]);
  });

  test("sets subsidies side by side with ratio and difference, or with the reason why not", () => {
    const rows = csvRows("subsidy-comparison");
    const row = (recipient: string, level: string) =>
      rows.find((each) => each["recipient"] === recipient && each["level"] === level);
    expect(row("incubator", "national")).toMatchObject({
      home_trigger: "newly_listed",
      home_amount: "25",
      home_document: "sl-2019-5",
      home_document_status: "lapsed",
      home_clause: "s2-1",
      peer_trigger: "newly_recognised",
      peer_amount: "80",
      peer_document: "ll-2022-3",
      ratio: "3.2",
      difference: "55",
      reason: "",
    });
    expect(row("makerspace", "national")).toMatchObject({ peer_trigger: "newly_recognised;filed" });
    expect(row("makerspace", "provincial")).toMatchObject({
      ratio: "",
      difference: "",
      reason: "different_trigger",
    });
  });

  test("changes every file that follows from a changed target, and no other", () => {
    const changed = loadCity({
      "targets/sl-2023-2.csv": (text) => {
        const lines = text.split("\n");
        const row = lines.findIndex((line) => line.startsWith("incubatees,unit-2,"));
        return lines.with(row, (lines[row] ?? "").replace(/,\d+,,个,/, ",999,,个,")).join("\n");
      },
    });
    const different = publicFiles(changed)
      .filter(({ body }, index) => body !== files[index]?.body)
      .map(({ path }) => path);
    expect(different).toEqual([
      "progress.csv",
      "progress.json",
      "targets.csv",
      "targets.json",
      "districts/unit-2.csv",
      "districts/unit-2.json",
      "indicators/incubatees.csv",
      "indicators/incubatees.json",
    ]);
  });
});

describe("publicFilesAt", () => {
  test("returns the CSV and the JSON file, the same objects as in the whole list", () => {
    expect(publicFilesAt(city, "targets")).toEqual(
      files.filter(({ path }) => path.startsWith("targets.")),
    );
    expect(publicFilesAt(city, "targets")[0]).toBe(
      files.find(({ path }) => path === "targets.csv"),
    );
  });

  test("refuses a path that is not published", () => {
    expect(() => publicFilesAt(city, "districts/linli")).toThrow(
      "unknown public file: districts/linli.csv",
    );
  });
});
