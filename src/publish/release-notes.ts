/** What goes with a release that is taken away as a whole: what it is, how made, how to be used. */

import { searchedUntil } from "../analysis/searched-until.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import { formatDate, formatNumber } from "../lib/format.ts";
import type { Dataset, Language } from "../model/types.ts";
import { countText } from "./count-text.ts";
import type { PublicFile } from "./public-file.ts";
import { releaseStem } from "./release-name.ts";

export interface NoteSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ReleaseNotes {
  readonly title: string;
  /** Without the columns of the tables. */
  readonly sections: readonly NoteSection[];
  /** One section a table: what each column means. */
  readonly columns: readonly NoteSection[];
}

/** Returns how the dataset is cited as a whole; the reader fills in the day of access. */
const citation = ({ site }: Dataset, lang: Language): string => {
  const { cite } = messagesIn(lang);
  const text = cite.citation.dataset({
    publisher: site.operator,
    title: site.title[lang],
    released: site.released.text,
  });
  return text + (site.baseUrl ?? cite.siteUnset);
};

const whatIsThis = (dataset: Dataset, lang: Language): readonly string[] => {
  const words = messagesIn(lang);
  const { what } = words.releaseNotes;
  const { site, plan, documents, targets, subsidies, actuals } = dataset;
  const planName =
    (lang === "en" ? plan.nameEn : undefined) ??
    plan.number ??
    words.site.documentName({ title: plan.title });
  return [
    site.isFictional
      ? words.site.fictionalBanner
      : what.text({
          plan: planName,
          documents: formatNumber(documents.length, lang),
          // Without the hash of a text, none was read whole.
          excerpts: formatNumber(
            documents.filter(({ sha256 }) => sha256.length === 0).length,
            lang,
          ),
          targets: countText(targets, lang),
          subsidies: formatNumber(subsidies.length, lang),
          actuals: countText(actuals, lang),
        }),
    what.dates({
      asOf: formatDate(site.asOf, lang),
      released: formatDate(site.released, lang),
    }),
    ...(site.isGovernment ? [] : [words.site.footer.nonGovernment]),
  ];
};

const howSearched = (dataset: Dataset, lang: Language): readonly string[] => {
  const { searched } = messagesIn(lang).releaseNotes;
  const until = searchedUntil(dataset);
  if (until === undefined) return [searched.none];
  const count = formatNumber(dataset.searches.length, lang);
  const [first] = dataset.searches;
  return [
    searched.text({ count, until: formatDate(until, lang) }),
    // How was searched is said where the result is taken away, not only in the log.
    ...(first === undefined
      ? []
      : [
          messagesIn(lang).dataPage.searches.first({
            what: first.what[lang],
            where: first.where[lang],
            result: first.result[lang],
          }),
        ]),
    searched.meaning,
  ];
};

/** Returns the notes in a language; `tables` are the whole tables of the release. */
export const releaseNotes = (
  dataset: Dataset,
  tables: readonly PublicFile[],
  lang: Language,
): ReleaseNotes => {
  const words = messagesIn(lang);
  const { dataPage } = words;
  const messages = words.releaseNotes;
  const { site } = dataset;
  return {
    title: messages.title({
      title: site.title[lang],
      released: formatDate(site.released, lang),
    }),
    sections: [
      { title: messages.what.title, lines: whatIsThis(dataset, lang) },
      {
        title: messages.collected.title,
        lines: site.isFictional ? [messages.collected.fictional] : messages.collected.points,
      },
      { title: messages.searched.title, lines: howSearched(dataset, lang) },
      {
        title: messages.files.title,
        lines: tables.map(({ table, rows }) => {
          const { title, question } = words.files.tables[table];
          return messages.files.one({
            name: table,
            title,
            question,
            rows: formatNumber(rows, lang),
          });
        }),
      },
      {
        title: messages.caveats.title,
        lines: [...dataPage.format.points, ...words.methodology.principles.points],
      },
      {
        title: messages.licence.title,
        lines: [
          dataPage.licence.text({ licence: site.licence }),
          dataPage.licence.official,
          dataPage.licence.news,
          dataPage.licence.warranty,
        ],
      },
      { title: messages.cite.title, lines: [words.cite.note, citation(dataset, lang)] },
      {
        title: messages.verify.title,
        lines: [messages.verify.text({ name: `${releaseStem(dataset)}.zip` })],
      },
    ],
    columns: tables.map(({ table, columns }) => {
      const { title, columns: texts } = words.files.tables[table];
      return {
        title: `${table} ${title}`,
        lines: columns.map(({ name }) => {
          const text = columnText(texts, name);
          return messages.columns.one({ name, ...text });
        }),
      };
    }),
  };
};

export interface ColumnText {
  readonly label: string;
  readonly meaning: string;
}

/** Returns the words of a column; one without words is a fault of the catalogue. */
export const columnText = (
  texts: Readonly<Record<string, ColumnText>>,
  name: string,
): ColumnText => {
  const text = texts[name];
  if (text === undefined) throw new Error(`column without words: ${name}`);
  return text;
};

/** Returns the notes as a text file that opens in any editor. */
export const notesText = (
  { title, sections, columns }: ReleaseNotes,
  columnsTitle: string,
): string => {
  const paragraph = ({ title: heading, lines }: NoteSection): string =>
    [heading, ...lines.map((line) => `- ${line}`)].join("\r\n");
  const parts = [title, ...sections.map(paragraph), columnsTitle, ...columns.map(paragraph)];
  // Older editors on Windows tell UTF-8 by its mark.
  return `\uFEFF${parts.join("\r\n\r\n")}\r\n`;
};
