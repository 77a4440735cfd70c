/** The rows of a table as HTML. */

import { messagesIn } from "../i18n/messages-in.ts";
import { escapedText, openTag } from "../lib/markup.ts";
import type { Language } from "../model/types.ts";
import { breakableMarkup } from "./breakable.ts";
import { type Cell, type Column, type RichCell, richCell } from "./cells.ts";
import { nativeName } from "./words.ts";

interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lang: Language;
}

/** Returns an element around markup. */
const element = (name: string, attributes: Parameters<typeof openTag>[1], markup: string): string =>
  `${openTag(name, attributes)}${markup}</${name}>`;

const reportLink = (report: NonNullable<RichCell["report"]>, lang: Language): string =>
  element(
    "a",
    {
      class: "report no-print",
      href: report.href,
      "aria-label": report.name,
      rel: "nofollow",
    },
    escapedText(messagesIn(lang).site.report.target),
  );

const smallPrint = ({ note = "", report }: RichCell, lang: Language): string =>
  note === "" && report === undefined
    ? ""
    : element(
        "small",
        {},
        breakableMarkup(note) + (report === undefined ? "" : ` ${reportLink(report, lang)}`),
      );

const valueOf = (cell: RichCell, lang: Language): string => {
  const { text, href, name, tone } = cell;
  const native = name === undefined ? undefined : nativeName(name, lang);
  return element(
    "span",
    { class: tone === undefined ? "value" : `value ${tone}` },
    (href === undefined ? breakableMarkup(text) : element("a", { href }, breakableMarkup(text))) +
      (native === undefined
        ? ""
        : element(
            "span",
            { class: "native", lang: messagesIn(lang).site.language.otherHtmlLang },
            breakableMarkup(native),
          )) +
      smallPrint(cell, lang),
  );
};

const classOf = (column: Column | undefined): string | undefined => {
  const names = [
    ...(column?.isNumeric === true ? ["numeric"] : []),
    ...(column?.isUnbroken === true ? ["unbroken"] : []),
  ];
  return names.length === 0 ? undefined : names.join(" ");
};

/** Returns the rows; the first cell of each is its heading. Every text is escaped. */
export const tableRows = ({ columns, rows, lang }: Table): string =>
  rows
    .map((row) => {
      const cells = row.map(richCell);
      const markup = cells.map((cell, index) => {
        const column = columns[index];
        const shared = { class: classOf(column), "data-label": column?.label };
        return index === 0
          ? element("th", { scope: "row", role: "rowheader", ...shared }, valueOf(cell, lang))
          : element("td", { role: "cell", ...shared }, valueOf(cell, lang));
      });
      return element(
        "tr",
        {
          role: "row",
          id: cells.find(({ id }) => id !== undefined)?.id,
          "data-region": cells.find(({ region }) => region !== undefined)?.region,
        },
        markup.join(""),
      );
    })
    .join("");
