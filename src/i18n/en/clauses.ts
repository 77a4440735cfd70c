/** Clauses in English, spelt from their ids: `s3-10`, `annex2-5`, `r3-b2`. */

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** One of several reports that a document holds. */
const report = (number: string): string => {
  const ordinal = ORDINALS[Number(number) - 1];
  return ordinal === undefined ? `report ${number}` : `${ordinal} report`;
};

const REPORT_PARTS: Readonly<Record<string, string>> = {
  intro: "opening",
  goals: "main goals",
  closing: "closing",
};

const forms: readonly (readonly [RegExp, (number: string, part: string) => string])[] = [
  [/^s(\d+)$/, (section) => `section ${section}`],
  [/^s(\d+)-(\d+)$/, (section, point) => `section ${section}.${point}`],
  [/^s(\d+)-part(\d+)$/, (section, part) => `section ${section}, part ${part}`],
  [/^annex(\d+)$/, (annex) => `annex ${annex}`],
  [/^annex(\d+)-(\d+)$/, (annex, point) => `annex ${annex}, no. ${point}`],
  [/^annex-(\d+)$/, (point) => `annex, no. ${point}`],
  [/^list-(\d+)$/, (point) => `list, no. ${point}`],
  [
    /^r(\d+)-(intro|goals|closing)$/,
    (number, part) => `${report(number)}, ${REPORT_PARTS[part] ?? part}`,
  ],
  [
    /^r(\d+)-([a-z]\d+)$/,
    (number, part) => `${report(number)}, part ${part.charCodeAt(0) - 96} (${part.slice(1)})`,
  ],
  [/^text$/, () => "excerpt"],
];

/** Returns “annex 2, no. 5”; the document's own label where the id follows no known numbering. */
export const clauseIn = ({
  id,
  label,
}: {
  readonly id: string;
  readonly label: string;
}): string => {
  for (const [form, words] of forms) {
    const match = form.exec(id);
    if (match !== null) return words(match[1] ?? "", match[2] ?? "");
  }
  return label;
};
