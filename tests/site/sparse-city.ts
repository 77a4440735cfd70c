/** A city of which little is known yet, as a dataset: what its first editor has after one evening. */

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { organisationTable } from "../../src/schemas/organisation.ts";
import { regionTable } from "../../src/schemas/region.ts";
import { targetTable } from "../../src/schemas/target.ts";
import type { TargetRow } from "../../src/schemas/target.ts";
import { csvOf, targetRow } from "../fictional/rows.ts";

const fixture = "tests/fixtures/valid";
const PLAN = "hb-2026-1";

/** Places of the fixture and of the real data, of which no page of another city may speak. */
export const otherCities = ["示例市", "样例市", "丙新区", "盘锦", "盘山", "Panjin"];

/** How little there is, each less than the one before. */
export const sparseCities = ["split", "unassigned", "alone"] as const;
export type SparseCity = (typeof sparseCities)[number];

/** Paths that they are published under. */
export const sparseBases: Record<SparseCity, string> = {
  split: "/",
  unassigned: "/",
  alone: "/hb/",
};

/** Settings of their own: one speaks for a government, below a path of its host. */
const settings: Record<SparseCity, object> = {
  split: {},
  unassigned: { licence: "须经书面同意" },
  alone: {
    base_url: "https://www.hebin.example.org/hb/",
    government: true,
    footer: { icp: "", police: "", site_code: "9903000001" },
  },
};

const home = { id: "hebin", name_zh: "河滨市", name_en: "Hebin", kind: "city", gb_code: "990300" };
const units = [
  { id: "dong", name_zh: "东县", name_en: "Dong County", kind: "county", gb_code: "990321" },
  { id: "xi", name_zh: "西区", name_en: "Xi District", kind: "district", gb_code: "990302" },
  { id: "nan", name_zh: "南新区", name_en: "Nan New Area", kind: "zone", gb_code: "" },
].map((unit) => ({ ...unit, parent: home.id }));
const allUnits = {
  id: "units",
  name_zh: "各县区",
  name_en: "All counties and districts",
  expands_to: units.map(({ id }) => id).join(";"),
};
const peer = {
  id: "yangli",
  name_zh: "样例市",
  name_en: "Yangli",
  kind: "peer",
  gb_code: "990200",
};

const added = (region: string, value: string): TargetRow =>
  targetRow({
    indicator: "tech-firms",
    region,
    measure: "increment",
    period: "2026",
    value,
    unit: "家",
    clause: "s1",
    wording: `${value}家以上`,
  });

const level = (indicator: string, period: string, value: string, unit: string): TargetRow => ({
  ...added(home.id, value),
  indicator,
  measure: "level",
  period,
  unit,
  wording: `达到${value}${unit}以上`,
});

const targets: Record<SparseCity, readonly TargetRow[]> = {
  // No level for the end of the five years, so that nothing leads there.
  split: [
    added("hebin", "30"),
    added("dong", "12"),
    { ...added("xi", "18"), comparator: "between", value_max: "20", wording: "18—20家" },
  ],
  // One level without an earlier one.
  unassigned: [
    added("hebin", "30"),
    level("incubators", "2030", "20", "家"),
    level("rd-intensity", "2028", "3.2", "%"),
  ],
  // Two levels of one indicator, which make a path.
  alone: [
    added("hebin", "30"),
    level("incubators", "2027", "10", "家"),
    level("incubators", "2030", "20", "家"),
  ],
};

/** Tables that stay, as every dataset has them, without a row. */
const emptied = [
  "baselines",
  "carriers",
  "corrections",
  "related",
  "searches",
  "subsidies",
  "tasks",
];

/** Writes the dataset of one of the cities into a folder, in place of what was there. */
export const writeSparseCity = (folder: string, city: SparseCity): void => {
  const linesOf = (name: string): readonly string[] =>
    readFileSync(join(fixture, name), "utf8").trimEnd().split("\n");
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  const readJson = <Value>(name: string): Value =>
    // The fixture is data that builds, so its form is known.
    JSON.parse(readFileSync(join(fixture, name), "utf8")) as Value;

  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  for (const name of ["README.md", "actuals/2022-01-26.csv", "actuals/2023-07-05.json"])
    rmSync(join(folder, name));
  for (const name of ["targets/sl-2019-1.csv", "targets/sl-2021-1.csv"]) rmSync(join(folder, name));
  for (const name of emptied) write(`${name}.csv`, linesOf(`${name}.csv`).slice(0, 1));

  write(
    "terms.csv",
    linesOf("terms.csv").filter((line) => /^(?:kind|theme),/.test(line)),
  );
  write(
    "indicators.csv",
    linesOf("indicators.csv").map((line) => line.replace(",yes,", ",no,")),
  );
  writeFileSync(
    join(folder, "regions.csv"),
    csvOf(regionTable, city === "alone" ? [home] : [home, ...units, peer]),
  );
  // A unit has to be an office as well, even where no task names it.
  writeFileSync(
    join(folder, "organisations.csv"),
    csvOf(organisationTable, city === "alone" ? [] : [...units, allUnits]),
  );
  writeFileSync(join(folder, `targets/${PLAN}.csv`), csvOf(targetTable, targets[city]));

  const [first] = readJson<[Record<string, unknown>]>("documents.json");
  write("documents.json", [
    JSON.stringify([
      {
        ...first,
        id: PLAN,
        title: "河滨市科技创新方案",
        number: "",
        issuer: "河滨市人民政府",
        issued: "2026-03-01",
        published: "2026-03-05",
        accessed: "2026-12-31",
        covers: "2026/2030",
        url: "",
        sha256: [],
        clauses: { s1: "一" },
        rules: [],
      },
    ]),
  ]);
  write("site.json", [
    JSON.stringify({
      ...readJson<Record<string, unknown>>("site.json"),
      title: "河滨市目标公开账",
      title_en: "Hebin target ledger",
      home_region: home.id,
      plan: PLAN,
      five_year: "2026/2030",
      as_of: "2026-12-31",
      released: "2026-12-31",
      next_release: "",
      ...settings[city],
    }),
  ]);
};
