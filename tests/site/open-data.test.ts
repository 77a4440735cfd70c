/** What readers take away, taken away: packages loaded, lines run, checksums checked. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { packageFaults, queryIn, readDescriptor } from "../publish/package-reader.ts";
import type { BuiltSite } from "./built-site.ts";
import { all, pageAt, readSite, textOf } from "./built-site.ts";
import { sites } from "./sites.ts";

const built = [
  ["real", sites.root.out],
  ["fictional", sites.fictional.out],
  ["split", sites.split.out],
  ["unassigned", sites.unassigned.out],
  ["alone", sites.alone.out],
] as const;

describe.each(built)("the %s site", (_, out) => {
  const folder = join(out, "data");

  test("has a data package that holds what it says", async () => {
    expect(await packageFaults(folder)).toEqual([]);
  });

  test("has an archive with the same tables as the site", () => {
    const { name, version, resources } = readDescriptor(folder);
    const entries = unzipSync(readFileSync(join(folder, `${name}-${version}.zip`)));
    for (const { path } of resources)
      expect(readFileSync(join(folder, path)).equals(entries[path] ?? new Uint8Array())).toBe(true);
  });

  test("has checksums of every public file, which sha256sum accepts", () => {
    const output = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder }).toString();
    const checked = output.trim().split("\n");
    const files = [...readSite(out).files.keys()].filter(
      (file) => file.startsWith("data/") && !/\.html$|^data\/SHA256SUMS$/.test(file),
    );
    expect(checked.map((line) => `data/${line.replace(/: .*/, "")}`).toSorted()).toEqual(
      files.toSorted(),
    );
  });
});

describe.each([
  ["real", sites.root.out],
  ["fictional", sites.fictional.out],
] as const)("the worked example of the %s site", (_, out) => {
  const folder = join(out, "data");
  const site: BuiltSite = readSite(out);
  const { document } = pageAt(site, "/data/");
  const answer = all(document, "#sample-answer li").map((item) => textOf(item).split(" "));
  const codeOf = (id: string): string => {
    const code = document.querySelector(`#sample-${id}`)?.textContent ?? "";
    expect(code).not.toBe("");
    return code;
  };
  /** Lines of a program's output as pairs of place and number. */
  const pairs = (output: string): readonly string[][] =>
    output
      .trim()
      .split("\n")
      .filter((line) => line.includes(","))
      .map((line) => line.split(","));

  test("has an answer", () => expect(answer.length).toBeGreaterThan(1));

  test("gives that answer in a shell, after the checksums", () => {
    const output = execFileSync("bash", ["-euo", "pipefail", "-c", codeOf("shell")], {
      cwd: folder,
    }).toString();
    expect(output).toContain("targets.csv: OK");
    expect(pairs(output)).toEqual(answer);
  });

  test("gives that answer in Node.js", () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "-"], {
      cwd: folder,
      input: codeOf("node"),
    }).toString();
    expect(pairs(output)).toEqual(answer);
  });

  test("gives that answer in DuckDB", async () => {
    expect(await queryIn(folder, codeOf("duckdb"))).toEqual(answer);
  });
});
