/** Everything that can be found, as the published list has it and as the index shows it. */

import type { SearchList, SearchRecord } from "../../client/search/record.ts";
import type { Dataset, Indicator, Region, Term } from "../../model/types.ts";
import { pageRecords, type PageRecords } from "./_page-records.ts";
import { recipientRecords, subsidyRecords } from "./_subsidy-records.ts";
import { targetRecords } from "./_target-records.ts";
import { traditionalOf } from "./_traditional.ts";
import {
  carrierRecord,
  documentRecord,
  fileRecords,
  indicatorRecord,
  isSpokenOf,
  regionRecord,
  taskRecord,
  termRecord,
} from "./_thing-records.ts";

/** What the index lists: all but the targets and the single subsidies, which their pages list. */
export interface IndexRecords {
  readonly pages: readonly PageRecords[];
  /** The city, its units, the places it is compared with. */
  readonly regions: readonly SearchRecord[];
  readonly themes: readonly { readonly theme: Term; readonly records: readonly SearchRecord[] }[];
  readonly tasks: readonly SearchRecord[];
  readonly documents: readonly SearchRecord[];
  readonly recipients: readonly SearchRecord[];
  readonly terms: readonly SearchRecord[];
  readonly carriers: readonly SearchRecord[];
  readonly files: readonly SearchRecord[];
}

const regionsOf = (dataset: Dataset): readonly Region[] => {
  const { home, units, peers } = dataset;
  return [home, ...units, ...peers.filter((peer) => isSpokenOf(dataset, peer))];
};

const themesOf = ({ indicators }: Dataset): readonly (readonly [Term, readonly Indicator[]])[] => [
  ...Map.groupBy(indicators, ({ theme }) => theme),
];

export const indexRecords = (dataset: Dataset): IndexRecords => ({
  pages: pageRecords(dataset),
  regions: regionsOf(dataset).map((region) => regionRecord(dataset, region)),
  themes: themesOf(dataset).map(([theme, indicators]) => ({
    theme,
    records: indicators.map(indicatorRecord),
  })),
  tasks: dataset.tasks.map(taskRecord),
  documents: dataset.documents.map(documentRecord),
  recipients: recipientRecords(dataset),
  terms: dataset.terms.flatMap(termRecord),
  carriers: dataset.carriers.map(carrierRecord),
  files: fileRecords(),
});

/** Returns the list that is searched; the order decides between rows that fit equally well. */
export const searchRecords = (dataset: Dataset): readonly SearchRecord[] => {
  const index = indexRecords(dataset);
  const things = [...regionsOf(dataset), ...themesOf(dataset).flatMap(([, members]) => members)];
  const places = new Map<Region | Indicator, number>(things.map((thing, at) => [thing, at]));
  const placeOf = (thing: Region | Indicator): number => {
    const place = places.get(thing);
    if (place === undefined) throw new Error(`not in the search list: ${thing.id}`);
    return place;
  };
  return [
    // First, in the order of `things`: targets name them by their places.
    ...index.regions,
    ...index.themes.flatMap(({ records }) => records),
    ...index.pages.flatMap(({ page, sections }) => [page, ...sections]),
    ...index.tasks,
    ...index.documents,
    ...index.recipients,
    ...subsidyRecords(dataset),
    ...index.terms,
    ...index.carriers,
    ...index.files,
    ...targetRecords(dataset, placeOf),
  ];
};

/** Returns the list as it is published. */
export const searchList = (dataset: Dataset): SearchList => {
  const records = searchRecords(dataset);
  return { records, traditional: traditionalOf(records) };
};
