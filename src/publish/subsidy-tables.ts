import { fieldUnits } from "../i18n/zh/field-units.ts";
import { subsidies } from "../i18n/zh/subsidies.ts";
import { vocabulary } from "../i18n/zh/vocabulary.ts";
import type { SubsidyPair } from "../analysis/subsidy-comparison.ts";
import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { Region, Subsidy } from "../model/types.ts";
import type { Cell, Column } from "./cell.ts";
import { amountIn, codeOf, list, numberOf, optional, ratio, text } from "./field.ts";
import { amountCell, listCell, ratioCell } from "./cell.ts";

export const subsidyColumns: readonly Column<Subsidy>[] = [
  { name: "jurisdiction", field: text, cell: (subsidy) => subsidy.jurisdiction.id },
  {
    name: "jurisdiction_name",
    field: text,
    cell: (subsidy) => subsidy.jurisdiction.name.zh,
  },
  { name: "recipient", field: text, cell: (subsidy) => subsidy.recipient.id },
  { name: "recipient_name", field: text, cell: (subsidy) => subsidy.recipient.name.zh },
  { name: "level", field: codeOf(vocabulary.subsidyLevel), cell: (subsidy) => subsidy.level },
  { name: "trigger", field: text, cell: (subsidy) => subsidy.trigger.id },
  { name: "amount", field: optional(amountIn("unit")), cell: (subsidy) => subsidy.amount },
  { name: "amount_max", field: optional(amountIn("unit")), cell: (subsidy) => subsidy.amountMax },
  { name: "unit", field: text, cell: (subsidy) => subsidy.unit },
  { name: "basis", field: codeOf(vocabulary.subsidyBasis), cell: (subsidy) => subsidy.basis },
  { name: "document", field: text, cell: (subsidy) => subsidy.document.id },
  {
    name: "document_status",
    field: codeOf(vocabulary.documentStatus),
    cell: (subsidy) => subsidy.document.status,
  },
  { name: "clause", field: text, cell: (subsidy) => subsidy.clause.id },
  { name: "tier", field: optional(text), cell: (subsidy) => subsidy.tier },
  { name: "rate", field: optional(numberOf("%")), cell: (subsidy) => subsidy.rate },
  {
    name: "term_years",
    field: optional(numberOf(fieldUnits.years)),
    cell: (subsidy) => subsidy.termYears,
  },
  { name: "wording", field: text, cell: (subsidy) => subsidy.wording },
  { name: "note", field: optional(text), cell: (subsidy) => subsidy.note },
  { name: "id", field: text, cell: (subsidy) => subsidy.id },
  { name: "trigger_name", field: text, cell: (subsidy) => subsidy.trigger.name.zh },
  { name: "clause_label", field: text, cell: (subsidy) => subsidy.clause.label },
];

/** A pair with the two places whose subsidies it sets side by side. */
export interface ComparedPair {
  readonly home: Region;
  readonly peer: Region;
  readonly pair: SubsidyPair;
}

/** Columns of one side; `prefix` is `home` or `peer`. */
const sideColumns = (prefix: "home" | "peer"): readonly Column<ComparedPair>[] => {
  const of =
    (cell: (entry: SubsidyEntry) => Cell) =>
    ({ pair }: ComparedPair): Cell => {
      const entry = pair[prefix];
      return entry === undefined ? undefined : cell(entry);
    };
  const each = (text: (subsidy: Subsidy) => string): ((row: ComparedPair) => Cell) =>
    of(({ subsidies }) => listCell(subsidies.map(text)));
  const amount = optional(amountIn(`${prefix}_unit`));
  return [
    { name: prefix, field: text, cell: (row) => row[prefix].id },
    { name: `${prefix}_name`, field: text, cell: (row) => row[prefix].name.zh },
    {
      name: `${prefix}_trigger`,
      field: optional(list),
      cell: each((subsidy) => subsidy.trigger.id),
    },
    { name: `${prefix}_amount`, field: amount, cell: of((entry) => entry.amount) },
    { name: `${prefix}_amount_max`, field: amount, cell: of((entry) => entry.amountMax) },
    { name: `${prefix}_unit`, field: optional(list), cell: each((subsidy) => subsidy.unit) },
    { name: `${prefix}_basis`, field: optional(list), cell: each((subsidy) => subsidy.basis) },
    {
      name: `${prefix}_document`,
      field: optional(list),
      cell: each((subsidy) => subsidy.document.id),
    },
    {
      name: `${prefix}_document_status`,
      field: optional(list),
      cell: each((subsidy) => subsidy.document.status),
    },
    { name: `${prefix}_clause`, field: optional(list), cell: each((subsidy) => subsidy.clause.id) },
    {
      name: `${prefix}_clause_label`,
      field: optional(list),
      cell: each((subsidy) => subsidy.clause.label),
    },
  ];
};

export const subsidyComparisonColumns: readonly Column<ComparedPair>[] = [
  { name: "recipient", field: text, cell: ({ pair }) => pair.recipient.id },
  { name: "recipient_name", field: text, cell: ({ pair }) => pair.recipient.name.zh },
  { name: "level", field: codeOf(vocabulary.subsidyLevel), cell: ({ pair }) => pair.level },
  ...sideColumns("home"),
  ...sideColumns("peer"),
  { name: "ratio", field: optional(ratio), cell: ({ pair }) => ratioCell(pair.ratio) },
  {
    name: "difference",
    field: optional(numberOf(fieldUnits.money)),
    cell: ({ pair }) => amountCell(pair.difference),
  },
  { name: "reason", field: optional(codeOf(subsidies.reason)), cell: ({ pair }) => pair.reason },
];
