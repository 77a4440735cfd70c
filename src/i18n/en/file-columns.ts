/** Columns that several of the public files have. */

import { vocabulary } from "./vocabulary.ts";

interface ColumnText {
  readonly label: string;
  readonly meaning: string;
}

export const column = (label: string, meaning: string): ColumnText => ({ label, meaning });

/** Lists codes with the words that the pages use for them. */
export const codes = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([code, word]) => `${code} = ${word}`)
    .join("; ");

export const region = {
  region: column("Place (identifier)", "the id in regions"),
  region_name: column("Place", "name in Chinese; the English one is in regions"),
};
export const indicator = {
  indicator: column("Indicator (identifier)", "the id in indicators"),
  indicator_name: column("Indicator", "name in Chinese; the English one is in indicators"),
};
export const measure = column(
  "Counted as",
  `${codes(vocabulary.measure)}. One is never converted into another; level is what there is at that time, shares and averages included; increment counts from the beginning of the period`,
);
export const publishedMeasure = column(
  "Counted as",
  `${codes(vocabulary.publishedMeasure)}. One is never converted into another; increment counts from the beginning of the period to the date of the figure`,
);
export const period = column("Period", "one year is written 2021, several 2019/2021");
export const comparator = column("Comparison", codes(vocabulary.comparator));
export const unit = column(
  "Unit",
  "unit of the value, in Chinese: 万元 is 10,000 yuan, 亿元 is 100 million yuan; 家, 个, 项 and the like only count",
);
export const commitment = column("Commitment", codes(vocabulary.commitment));
export const note = column(
  "Note",
  "how the figure is to be read, in Chinese; empty where there is none",
);
export const clauseLabel = column(
  "Clause",
  "number of the clause as the document itself has it, in Chinese",
);
export const place = {
  document: column("Document (identifier)", "the document it is from; the id in documents"),
  clause: column("Clause (identifier)", "the clause of the document it is from"),
  clause_label: clauseLabel,
};
export const alsoIn = column(
  "Also in",
  "identifiers of other clauses with the same content, separated by semicolons",
);
export const documentKind = column("Kind of source", codes(vocabulary.documentKind));
export const documentStatus = column("Validity of the document", codes(vocabulary.documentStatus));

/** Columns of one side of a comparison of subsidies; `who` is the side in words. */
export const subsidySide = (prefix: "home" | "peer", who: string): Record<string, ColumnText> => ({
  [prefix]: column(`${who} (identifier)`, "the id in regions"),
  [`${prefix}_name`]: column(who, "name in Chinese; the English one is in regions"),
  [`${prefix}_trigger`]: column(
    `${who}: condition`,
    "what earns the subsidy; several conditions with the same amount are separated by semicolons",
  ),
  [`${prefix}_amount`]: column(
    `${who}: amount`,
    "empty where no subsidy or no amount is stated; empty is not zero",
  ),
  [`${prefix}_amount_max`]: column(
    `${who}: upper limit`,
    "where the text only says “up to” an amount",
  ),
  [`${prefix}_unit`]: column(`${who}: unit`, "unit of the amount; 万元 is 10,000 yuan"),
  [`${prefix}_basis`]: column(`${who}: form of payment`, codes(vocabulary.subsidyBasis)),
  [`${prefix}_document`]: column(
    `${who}: document`,
    "the document it is from; the id in documents",
  ),
  [`${prefix}_document_status`]: column(
    `${who}: validity of the document`,
    codes(vocabulary.documentStatus),
  ),
  [`${prefix}_clause`]: column(
    `${who}: clause (identifier)`,
    "the clause of the document it is from",
  ),
  [`${prefix}_clause_label`]: column(
    `${who}: clause`,
    "number of the clause as the document itself has it, in Chinese",
  ),
});
