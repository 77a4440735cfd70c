/** A whole invented city as a dataset: any size, every case, the same for the same seed. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { acknowledgementTable } from "../../src/schemas/acknowledgement.ts";
import { actualTable } from "../../src/schemas/actual.ts";
import { baselineTable } from "../../src/schemas/baseline.ts";
import { carrierTable } from "../../src/schemas/carrier.ts";
import { correctionTable } from "../../src/schemas/correction.ts";
import { indicatorTable } from "../../src/schemas/indicator.ts";
import { organisationTable } from "../../src/schemas/organisation.ts";
import { releaseTable } from "../../src/schemas/release.ts";
import { regionTable } from "../../src/schemas/region.ts";
import { relatedFigureTable } from "../../src/schemas/related-figure.ts";
import { searchEntryTable } from "../../src/schemas/search-entry.ts";
import { subsidyTable } from "../../src/schemas/subsidy.ts";
import { targetTable } from "../../src/schemas/target.ts";
import { taskTable } from "../../src/schemas/task.ts";
import { termTable } from "../../src/schemas/term.ts";
import type { Books } from "./books.ts";
import { emptyBooks } from "./books.ts";
import { documentRows, PEER_REPORT, PLAN } from "./documents.ts";
import { correctionRows, subsidiesAt, targetsAt } from "./errors.ts";
import { enterHomeFlow, enterHomeGrowth } from "./home-flows.ts";
import { enterHomeStock, stockSums } from "./home-stocks.ts";
import type { FictionalIndicator } from "./indicators.ts";
import { fictionalIndicators, indicatorRows } from "./indicators.ts";
import { peerActuals, peerTargets } from "./peer-values.ts";
import { organisationRows, regionRows } from "./places.ts";
import type { Random } from "./random.ts";
import { randomOf } from "./random.ts";
import {
  acknowledgementRows,
  LAST_RELEASE,
  relatedRows,
  releaseRows,
  searchRows,
  siteRow,
} from "./records.ts";
import { DEFAULT_RELEASES, releasesOf } from "./releases.ts";
import { REVISION_DATE, revisionRows } from "./revisions.ts";
import { csvOf } from "./rows.ts";
import { subsidyRows } from "./subsidies.ts";
import { carrierRows, taskRows } from "./tasks.ts";
import { enterUnits } from "./unit-values.ts";
import { termRows } from "./vocabulary.ts";

/** Size of the city. A smaller one than these could not hold every case, so it is refused. */
const FEWEST = { districts: 4, indicators: 20, releases: 3 } as const;
const MOST_RELEASES = 31;

export interface CityOptions {
  /** At least 4. */
  readonly districts?: number;
  /** At least 20. */
  readonly indicators?: number;
  /** Beside the one that only revises; at least 3, at most 31. */
  readonly releases?: number;
  /** Day of a release on which the city is to be seen; the last one unless told otherwise. */
  readonly day?: string;
  readonly seed?: number;
  /** Whether it has English pages too; it does unless told otherwise. */
  readonly hasEnglish?: boolean;
}

const enterHome = (
  books: Books,
  indicators: readonly FictionalIndicator[],
  random: Random,
): void => {
  for (const [turn, of] of indicators.entries()) {
    if (of.pattern === "stock") enterHomeStock(books, of, stockSums(books, of));
    else if (of.pattern === "growth") enterHomeGrowth(books, of);
    else enterHomeFlow(books, of, turn, random);
  }
};

const checkSize = (size: Readonly<Record<keyof typeof FEWEST, number>>): void => {
  for (const name of ["districts", "indicators", "releases"] as const) {
    if (size[name] < FEWEST[name]) throw new Error(`too few ${name}: ${size[name]}`);
  }
  if (size.releases > MOST_RELEASES) throw new Error(`too many releases: ${size.releases}`);
};

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Returns the files of the city's dataset, path below its folder → text. */
export const generateCity = ({
  districts = 12,
  indicators: indicatorCount = 20,
  releases: releaseCount = DEFAULT_RELEASES,
  day = LAST_RELEASE,
  seed = 1,
  hasEnglish = true,
}: CityOptions = {}): ReadonlyMap<string, string> => {
  checkSize({ districts, indicators: indicatorCount, releases: releaseCount });
  const random = randomOf(seed);
  const indicators = fictionalIndicators(indicatorCount);
  const releases = releasesOf(releaseCount);
  const numberOf = new Map(indicators.map(({ id }, index) => [id, index + 1]));
  const books = emptyBooks(releases, (document, { id }) => {
    const prefix = document === PLAN ? "annex" : "list";
    return `${prefix}-${numberOf.get(id) ?? 1}`;
  });
  enterUnits(books, indicators, districts, random);
  enterHome(books, indicators, random);

  const lastRelease = releases.at(-1) ?? releases[0];
  const released = releases.filter(({ date }) => date <= day);
  const actualFiles = released.map(({ date }): readonly [string, string] => {
    const own = books.actuals.get(date) ?? [];
    const rows = date === lastRelease.date ? [...own, ...peerActuals(indicators)] : own;
    return [`actuals/${date}.csv`, csvOf(actualTable, rows)];
  });
  const targetFiles = [...books.targets].map(([document, rows]): readonly [string, string] => [
    `targets/${document}.csv`,
    csvOf(targetTable, targetsAt(rows, day)),
  ]);
  const revisionFiles: readonly (readonly [string, string])[] =
    day < REVISION_DATE ? [] : [[`actuals/${REVISION_DATE}.json`, jsonOf(revisionRows(books))]];
  return new Map([
    ["site.json", jsonOf(siteRow(day, released.at(-1) ?? releases[0], hasEnglish))],
    ["regions.csv", csvOf(regionTable, regionRows(districts))],
    ["organisations.csv", csvOf(organisationTable, organisationRows(districts))],
    ["terms.csv", csvOf(termTable, termRows)],
    ["indicators.csv", csvOf(indicatorTable, indicatorRows(indicators))],
    ["documents.json", jsonOf(documentRows(indicators, releases, day))],
    ...targetFiles,
    [`targets/${PEER_REPORT}.csv`, csvOf(targetTable, peerTargets(indicators))],
    ["baselines.csv", csvOf(baselineTable, books.baselines)],
    ...actualFiles,
    ...revisionFiles,
    ["related.csv", csvOf(relatedFigureTable, relatedRows(lastRelease))],
    ["subsidies.csv", csvOf(subsidyTable, subsidiesAt(subsidyRows, day))],
    ["tasks.csv", csvOf(taskTable, taskRows)],
    ["carriers.csv", csvOf(carrierTable, carrierRows)],
    ["corrections.csv", csvOf(correctionTable, correctionRows(books, subsidyRows, day))],
    ["searches.csv", csvOf(searchEntryTable, searchRows(day))],
    ["releases.csv", csvOf(releaseTable, releaseRows(releases, day))],
    ["acknowledged.csv", csvOf(acknowledgementTable, acknowledgementRows(lastRelease, day))],
  ]);
};

/** Writes the files of the city's dataset into a folder, beside what is there. */
export const writeCityFiles = (folder: string, options: CityOptions): void => {
  for (const [path, text] of generateCity(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Writes the city's dataset into a folder that is emptied first. */
export const writeCity = (folder: string, options: CityOptions = {}): void => {
  rmSync(folder, { recursive: true, force: true });
  writeCityFiles(folder, options);
};
