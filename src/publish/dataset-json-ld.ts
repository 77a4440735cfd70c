/** The dataset as search engines for data read it: what it holds, where it is from, its files. */

import { firstReleased, placesCovered, yearsCovered } from "../analysis/extent.ts";
import { knownLicence } from "../lib/licences.ts";
import type {
  Dataset,
  Indicator,
  Language,
  Localised,
  Region,
  SourceDocument,
} from "../model/types.ts";
import type { JsonLdThing } from "./json-ld.ts";

/** A file that holds the dataset, or a table of it. */
export interface Distribution {
  /** Below `/data/`: `targets.csv`. */
  readonly path: string;
  /** `text/csv; charset=utf-8` */
  readonly mediaType: string;
  readonly bytes: number;
  readonly title: string;
}

/** What the page knows and the dataset does not. */
export interface DatasetPage {
  readonly lang: Language;
  /** Short, the same in every language and release: `panjin`. */
  readonly identifier: string;
  readonly description: string;
  /** How the figures were found. */
  readonly technique: string;
  readonly address: string;
  readonly indicatorAddress: (indicator: Indicator) => string;
  readonly fileAddress: (path: string) => string;
  readonly distributions: readonly Distribution[];
}

/** A city of more parts than this is named without them: thousands would outweigh the page. */
const MOST_PLACES = 60;

const placesOf = (dataset: Dataset): readonly Region[] => {
  const places = placesCovered(dataset);
  return places.length > MOST_PLACES ? places.filter(({ parent }) => parent === undefined) : places;
};

const other: Readonly<Record<Language, Language>> = { zh: "en", en: "zh" };

const named = (name: Localised, lang: Language) => ({
  name: name[lang],
  alternateName: name[other[lang]] === name[lang] ? undefined : name[other[lang]],
});

const place = (region: Region, lang: Language): JsonLdThing => ({
  "@type": "Place",
  ...named(region.name, lang),
  identifier:
    region.gbCode === undefined
      ? undefined
      : { "@type": "PropertyValue", propertyID: "GB/T 2260", value: region.gbCode },
  containedInPlace:
    region.parent === undefined ? undefined : { "@type": "Place", name: region.parent.name[lang] },
});

const source = (document: SourceDocument): JsonLdThing => ({
  "@type": "CreativeWork",
  name: document.title,
  alternateName: document.nameEn,
  identifier: document.number,
  url: document.url,
  datePublished: (document.published ?? document.issued)?.text,
  publisher: { "@type": "Organization", name: document.issuer },
});

const variable = (indicator: Indicator, { lang, indicatorAddress }: DatasetPage): JsonLdThing => ({
  "@type": "PropertyValue",
  propertyID: indicator.id,
  ...named(indicator.name, lang),
  description: indicator.definition[lang],
  unitText: indicator.unit,
  url: indicatorAddress(indicator),
});

const download = (file: Distribution, { fileAddress }: DatasetPage): JsonLdThing => ({
  "@type": "DataDownload",
  name: file.title,
  contentUrl: fileAddress(file.path),
  encodingFormat: file.mediaType.replace(/;.*$/, ""),
  contentSize: `${file.bytes} B`,
});

/** Returns the description of the dataset; addresses may be relative to the page that carries it. */
export const datasetJsonLd = (dataset: Dataset, page: DatasetPage): JsonLdThing => {
  const { site, indicators, documents, home } = dataset;
  const { lang } = page;
  const years = yearsCovered(dataset);
  const licence = knownLicence(site.licence);
  const publisher: JsonLdThing = {
    "@type": "Organization",
    name: site.operator ?? site.title[lang],
    url: site.baseUrl,
  };
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  return {
    "@type": "Dataset",
    ...named(site.title, lang),
    description: page.description,
    identifier: page.identifier,
    url: page.address,
    version: site.released.text,
    datePublished: firstReleased(dataset).text,
    dateModified: site.released.text,
    temporalCoverage:
      years === undefined ? undefined : `${years.firstYear}-01-01/${years.lastYear}-12-31`,
    spatialCoverage: placesOf(dataset).map((region) => place(region, lang)),
    license: licence?.url ?? { "@type": "CreativeWork", name: site.licence },
    isAccessibleForFree: true,
    inLanguage: ["zh-CN", "en"],
    creator: publisher,
    publisher,
    keywords: [home, ...themes, ...indicators].map(({ name }) => name[lang]),
    variableMeasured: indicators.map((indicator) => variable(indicator, page)),
    measurementTechnique: page.technique,
    isBasedOn: documents.map(source),
    distribution: page.distributions.map((file) => download(file, page)),
  };
};
