/** One question answered with six programs: the lines to run, and the answer they must give. */

import { splitsByPeriod } from "../../../analysis/newest-splits.ts";
import type { Dataset, Target } from "../../../model/types.ts";
import { targetColumns } from "../../../publish/value-tables.ts";

export interface Example {
  /** The target that is asked about, of any place. */
  readonly about: Target;
  /** What the rows have in common, by column of the file. */
  readonly filters: readonly { readonly column: string; readonly value: string }[];
  /** The rows that are left, in the order of the file. */
  readonly rows: readonly Target[];
  readonly code: Readonly<Record<"python" | "r" | "duckdb" | "node", string>>;
  /** Undefined where a name with a comma or a quote would mislead a tool that only knows commas. */
  readonly shell: string | undefined;
}

/** The targets of one document, indicator, period and measure, whatever their place. */
const alike = (dataset: Dataset, about: Target): readonly Target[] =>
  dataset.targets.filter(
    ({ document, indicator, period, measure }) =>
      document === about.document &&
      indicator === about.indicator &&
      period.text === about.period.text &&
      measure === about.measure,
  );

/** Returns the city's target that is split over most units, else the first target of the files. */
const mostShared = (dataset: Dataset): Target | undefined => {
  const [newest] = splitsByPeriod(dataset);
  const shared = (newest?.allocations ?? []).map(({ cityTarget, parts }) => ({
    cityTarget,
    count: parts.filter(({ target }) => target !== undefined).length,
  }));
  const [most] = shared.toSorted((a, b) => b.count - a.count);
  return most?.cityTarget ?? dataset.targets[0];
};

/** Number of a column in the file, as `cut` counts. */
const place = (column: string): number =>
  targetColumns.findIndex(({ name }) => name === column) + 1;

const SHOWN = ["region_name", "value"] as const;

const shellCode = (
  { site }: Dataset,
  about: Target,
  rows: readonly Target[],
): string | undefined => {
  const last = Math.max(...SHOWN.map(place));
  const cells = rows.flatMap((row) => targetColumns.slice(0, last).map(({ cell }) => cell(row)));
  if (cells.some((cell) => /[",\n]/.test(String(cell ?? "")))) return undefined;
  const id = about.id
    .split(".")
    .map((part) => (part === about.region.id ? "[^.]*" : part))
    .join("\\.");
  const at = (file: string): string => new URL(`data/${file}`, site.baseUrl).href;
  return [
    ...(site.baseUrl === undefined
      ? []
      : [`curl -fsSO ${at("targets.csv")}`, `curl -fsSO ${at("SHA256SUMS")}`]),
    "sha256sum -c --ignore-missing SHA256SUMS",
    `grep '^${id},' targets.csv | cut -d, -f${SHOWN.map(place).join(",")}`,
  ].join("\n");
};

/** Returns the example for a dataset; undefined where it has no target. */
export const exampleOf = (dataset: Dataset): Example | undefined => {
  const about = mostShared(dataset);
  if (about === undefined) return undefined;
  const { document, indicator, period, measure } = about;
  const rows = alike(dataset, about);
  const filters = [
    { column: "document", value: document.id },
    { column: "indicator", value: indicator.id },
    { column: "period", value: period.text },
    { column: "measure", value: measure },
  ];
  const each = (line: (filter: { column: string; value: string }) => string): readonly string[] =>
    filters.map(line);
  return {
    about,
    filters,
    rows,
    code: {
      python: [
        "import pandas as pd",
        "",
        'targets = pd.read_csv("targets.csv", dtype={"period": str})',
        "rows = targets[",
        each(({ column, value }) => `    (targets["${column}"] == "${value}")`).join(" &\n"),
        "]",
        'print(rows[["region_name", "value"]].to_string(index=False, float_format="%g"))',
      ].join("\n"),
      r: [
        'targets <- read.csv("targets.csv", fileEncoding = "UTF-8-BOM",',
        '                    colClasses = c(period = "character"))',
        "rows <- subset(targets,",
        `${each(({ column, value }) => `               ${column} == "${value}"`).join(" &\n")})`,
        'print(rows[, c("region_name", "value")], row.names = FALSE)',
      ].join("\n"),
      duckdb: [
        "SELECT region_name, value",
        "FROM read_csv('targets.csv', types = {'period': 'VARCHAR'})",
        `WHERE ${each(({ column, value }) => `${column} = '${value}'`).join("\n  AND ")};`,
      ].join("\n"),
      node: [
        'import { readFileSync } from "node:fs";',
        "",
        'const targets = JSON.parse(readFileSync("targets.json", "utf8"));',
        "const rows = targets.filter((row) =>",
        `${each(({ column, value }) => `  row.${column} === "${value}"`).join(" &&\n")});`,
        "for (const { region_name, value } of rows) console.log(`${region_name},${value}`);",
      ].join("\n"),
    },
    shell: shellCode(dataset, about, rows),
  };
};
