/** What the library does not offer: cells that are locked, values to choose from. */

import type { Feature } from "write-excel-file/universal";

import { template as words } from "../../i18n/zh/desk/template.ts";
import { columnLetters } from "../../lib/column-letters.ts";
import type { Blobs } from "../../publish/workbook.ts";
import type { TemplateTable } from "./template-table.ts";

/** Background of the cells to fill in; the styles that have it are the unlocked ones. */
export const INPUT_COLOUR = "#fff4cc";
const INPUT_FILL = `<fgColor rgb="FF${INPUT_COLOUR.slice(1).toUpperCase()}"/>`;

/** Without a password: it keeps headings and keys from slips, and locks nobody out. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** Printed, the columns stand on one page and the rows on as many as they need. */
const onePageWide = (xml: string): string =>
  xml
    .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Returns the styles with those of the colour to fill in unlocked. */
const unlockInputs = (xml: string): string => {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  const fillId = fills.findIndex((fill) => fill.includes(INPUT_FILL));
  if (fillId < 0) return xml;
  return xml.replace(
    new RegExp(`<xf ([^>]*fillId="${fillId}"[^>]*)>(.*?)</xf>`, "gs"),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
};

interface Rule {
  readonly attributes: string;
  readonly title: string;
  readonly error: string;
  readonly formulas: readonly string[];
}

const STATUS_LIST = `"${Object.values(words.status).join(",")}"`;

const rules = {
  status: {
    attributes: 'type="list"',
    title: words.statusTitle,
    error: words.statusError,
    formulas: [STATUS_LIST],
  },
  number: {
    attributes: 'type="decimal" operator="between"',
    title: words.numberTitle,
    error: words.numberError,
    formulas: ["-1000000000000", "1000000000000"],
  },
  // A month is no day, so this one only asks whether it is meant.
  date: {
    attributes: 'type="date" operator="greaterThan" errorStyle="warning"',
    title: words.dateTitle,
    error: words.dateError,
    formulas: ["36526"],
  },
} satisfies Readonly<Record<string, Rule>>;

const ruleFor = (field: string): Rule | undefined => {
  if (field === "status") return rules.status;
  if (field === "as_of") return rules.date;
  return field.startsWith("value") ? rules.number : undefined;
};

/** Returns the rules for what may be typed, of the columns whose first row is `firstRow`. */
const validations = ({ columns, rows }: TemplateTable, firstRow: number): string => {
  const all = columns.flatMap(({ field }, index) => {
    const rule = ruleFor(field);
    if (rule === undefined) return [];
    const letter = columnLetters(index);
    const range = `${letter}${firstRow}:${letter}${firstRow + rows.length - 1}`;
    const formulas = rule.formulas.map((text, at) => {
      const tag = `formula${at + 1}`;
      return `<${tag}>${escaped(text)}</${tag}>`;
    });
    return [
      `<dataValidation ${rule.attributes} allowBlank="1" showErrorMessage="1"` +
        ` errorTitle="${escaped(rule.title)}" error="${escaped(rule.error)}" sqref="${range}">` +
        `${formulas.join("")}</dataValidation>`,
    ];
  });
  return `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
};

/** Returns what locks the sheet of the table but for its cells to fill in, and offers the choices. */
export const sheetGuards = (table: TemplateTable, firstRow: number): Feature<Blobs> => ({
  files: {
    transform: {
      "xl/styles.xml": { transform: unlockInputs },
      "xl/worksheets/sheet{id}.xml": {
        transform: (sheetXml, { sheet }) => {
          const xml = onePageWide(sheetXml);
          return sheet === words.sheet
            ? xml
                .replace("</sheetData>", `</sheetData>${PROTECTION}`)
                // The format asks for this place among the elements of a sheet.
                .replace("<pageMargins", `${validations(table, firstRow)}<pageMargins`)
            : xml;
        },
      },
    },
  },
});
