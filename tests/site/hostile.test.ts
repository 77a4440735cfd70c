/** The site of a dataset whose texts all try to be more than text: each of them is shown as it is. */

import { unzipSync } from "fflate";
import Papa from "papaparse";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";

import { isFormula } from "../../src/lib/unsafe-text.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { xmlFaults } from "../charts/parse-xml.ts";
import { all, pageAt, readSite, textOf } from "./built-site.ts";
import { chartFaults } from "./chart-faults.ts";
import { clauseFaults, fileFaults, targetFaults } from "./dataset-faults.ts";
import { headFaults, headingFaults, idFaults, scriptFaults } from "./document-faults.ts";
import { attacks, ODD_ID } from "./hostile-city.ts";
import { linkFaults, otherHostFaults } from "./link-faults.ts";
import { policyFaults } from "./policy-faults.ts";
import { searchListFaults } from "./search-faults.ts";
import { sites } from "./sites.ts";

const site = readSite(sites.hostile.out);
const dataset = loadDataset(sites.hostile.data);

const fileNamed = (name: string): Buffer => {
  const body = site.files.get(name);
  if (body === undefined) throw new Error(`no such file: ${name}`);
  return body;
};
const files = [...site.files].map(([name, body]) => ({ name, body }));
const csvFiles = files.filter(({ name }) => name.endsWith(".csv"));
const rowsOf = (body: Buffer): readonly (readonly string[])[] =>
  Papa.parse<string[]>(body.toString("utf8").replace(/^\ufeff/, ""), {
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: true,
  }).data;

describe("the site of a hostile dataset", () => {
  test("has no element, handler, style or address that came with a text", () => {
    expect(policyFaults(site)).toEqual([]);
    expect(scriptFaults(site)).toEqual([]);
    expect(otherHostFaults(site)).toEqual([]);
    const foreign = site.pages.flatMap(({ path, document }) =>
      all(document, "img, svg svg, [onerror], [onload]").map(() => path),
    );
    expect(foreign).toEqual([]);
  });

  test("is whole: links, ids, headings, charts", () => {
    expect(linkFaults(site)).toEqual([]);
    expect(idFaults(site)).toEqual([]);
    expect(headFaults(site)).toEqual([]);
    expect(headingFaults(site)).toEqual([]);
    expect(chartFaults(site)).toEqual([]);
    expect(targetFaults(site, dataset)).toEqual([]);
    expect(clauseFaults(site, dataset)).toEqual([]);
    expect(fileFaults(site, dataset)).toEqual([]);
    expect(searchListFaults(site)).toEqual([]);
  });

  test("shows every one of the texts as it was entered", () => {
    const shown = site.pages.map(({ document }) => textOf(document.body)).join("\n");
    expect(attacks.filter((attack) => !shown.includes(attack))).toEqual([]);
  });

  test("leads nowhere from a place or a contact that is a script", () => {
    const links = site.pages.flatMap(({ document }) => all(document, "[href], [action], [src]"));
    const addresses = links.map((link) =>
      ["href", "action", "src"].map((name) => link.getAttribute(name) ?? "").join(""),
    );
    expect(addresses.length).toBeGreaterThan(1000);
    expect(
      addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
    ).toEqual([]);
    expect(textOf(pageAt(site, "/about/").document.body)).toContain("javascript:alert(1)//");
    expect(textOf(pageAt(site, "/data/").document.body)).toContain(
      "javascript:alert(document.domain)",
    );
  });

  test("has a page for a unit and an indicator with an odd id, with its own name on it", () => {
    for (const [path, thing] of [
      [`/districts/${ODD_ID}/`, dataset.units.find(({ id }) => id === ODD_ID)],
      [`/indicators/${ODD_ID}/`, dataset.indicators.find(({ id }) => id === ODD_ID)],
    ] as const)
      expect(textOf(pageAt(site, path).document.querySelector("h1"))).toContain(thing?.name.zh);
  });

  test("has names of files that every system takes", () => {
    const parts = files.flatMap(({ name }) => name.split("/"));
    expect(parts.filter((part) => !/^[\w-][\w.-]*$/.test(part) || /\.$/.test(part))).toEqual([]);
    const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
    expect(parts.filter((part) => devices.test(part))).toEqual([]);
    const lower = new Set(files.map(({ name }) => name.toLowerCase()));
    expect(lower.size).toBe(files.length);
  });
});

describe("the files of a hostile dataset", () => {
  test("have no cell that a spreadsheet runs, and say the same in CSV and JSON", () => {
    expect(csvFiles.length).toBeGreaterThan(20);
    for (const { name, body } of csvFiles) {
      const [header = [], ...rows] = rowsOf(body);
      expect(rows.flat().filter(isFormula), name).toEqual([]);
      expect(
        rows.filter((row) => row.length !== header.length),
        name,
      ).toEqual([]);
      const json: unknown = JSON.parse(fileNamed(name.replace(/csv$/, "json")).toString("utf8"));
      const texts = (json as readonly Readonly<Record<string, unknown>>[]).map((row) =>
        header.map((column) => String(row[column] ?? "")),
      );
      expect(texts, name).toEqual(rows);
    }
  });

  test("hold every one of the texts", () => {
    const cells = csvFiles.flatMap(({ body }) => rowsOf(body).flat()).join("\n");
    expect(attacks.filter((attack) => !cells.includes(attack))).toEqual([]);
  });

  test("are XML and JSON of which no text is a part", () => {
    for (const { name, body } of files.filter((file) => /\.(?:xml|svg)$/.test(file.name)))
      expect(xmlFaults(body.toString("utf8")), name).toEqual([]);
    const feed = fileNamed("data/releases/feed.xml").toString("utf8");
    expect(feed).not.toMatch(/<(?:img|script|b|svg)\b/);
    const blocks = site.pages.flatMap(({ document }) =>
      all(document, 'script[type="application/ld+json"]').map(({ textContent }): unknown =>
        JSON.parse(textContent ?? ""),
      ),
    );
    expect(blocks.length).toBeGreaterThan(50);
    expect(JSON.stringify(blocks)).not.toContain('"@type":"y"');
  });

  test("are a workbook of texts, none of them a formula or a link", async () => {
    const name = files.find((file) => file.name.endsWith(".xlsx"))?.name ?? "";
    const entries = unzipSync(fileNamed(name));
    const xml = Object.entries(entries).map(
      ([entry, bytes]) => [entry, Buffer.from(bytes).toString("utf8")] as const,
    );
    for (const [entry, text] of xml)
      if (/\.(?:xml|rels)$/.test(entry)) expect(xmlFaults(text), entry).toEqual([]);
    expect(xml.filter(([, text]) => /<f[ >]|<hyperlink/.test(text))).toEqual([]);
    const sheets = await readExcelFile(new Blob([new Uint8Array(fileNamed(name))]), {
      trim: false,
    });
    const tables = publicFiles(dataset).filter(
      ({ subject, format }) => subject === undefined && format === "csv",
    );
    for (const { table, cells } of tables) {
      const [, , ...rows] = sheets.find(({ sheet }) => sheet === table)?.data ?? [];
      const written = cells.map((row) =>
        row.filter(
          (cell) => typeof cell === "string" && attacks.some((attack) => cell.includes(attack)),
        ),
      );
      const read = rows.map((row) =>
        row.filter(
          (cell) => typeof cell === "string" && attacks.some((attack) => cell.includes(attack)),
        ),
      );
      expect(read, table).toEqual(written);
    }
  });

  test("are packed under names that lead out of no folder", () => {
    const archives = files.filter(({ name }) => name.endsWith(".zip"));
    expect(archives.length).toBeGreaterThan(0);
    for (const { body } of archives)
      for (const name of Object.keys(unzipSync(body)))
        expect(name).toMatch(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/);
  });
});
