import type { SubsidyPair } from "../analysis/subsidy-comparison.ts";
import type { SubsidyEntry } from "../analysis/subsidy-entry.ts";
import type { Region, Subsidy } from "../model/types.ts";
import type { Cell, Column } from "./cell.ts";
import { amountCell, listCell, ratioCell } from "./cell.ts";

export const subsidyColumns: readonly Column<Subsidy>[] = [
  { name: "jurisdiction", cell: (subsidy) => subsidy.jurisdiction.id },
  {
    name: "jurisdiction_name",
    cell: (subsidy) => subsidy.jurisdiction.name.zh,
  },
  { name: "recipient", cell: (subsidy) => subsidy.recipient.id },
  { name: "recipient_name", cell: (subsidy) => subsidy.recipient.name.zh },
  { name: "level", cell: (subsidy) => subsidy.level },
  { name: "trigger", cell: (subsidy) => subsidy.trigger.id },
  { name: "amount", cell: (subsidy) => subsidy.amount },
  { name: "amount_max", cell: (subsidy) => subsidy.amountMax },
  { name: "unit", cell: (subsidy) => subsidy.unit },
  { name: "basis", cell: (subsidy) => subsidy.basis },
  { name: "document", cell: (subsidy) => subsidy.document.id },
  { name: "document_status", cell: (subsidy) => subsidy.document.status },
  { name: "clause", cell: (subsidy) => subsidy.clause.id },
  { name: "tier", cell: (subsidy) => subsidy.tier },
  { name: "rate", cell: (subsidy) => subsidy.rate },
  { name: "term_years", cell: (subsidy) => subsidy.termYears },
  { name: "wording", cell: (subsidy) => subsidy.wording },
  { name: "note", cell: (subsidy) => subsidy.note },
  { name: "id", cell: (subsidy) => subsidy.id },
  { name: "trigger_name", cell: (subsidy) => subsidy.trigger.name.zh },
  { name: "clause_label", cell: (subsidy) => subsidy.clause.label },
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
  return [
    { name: prefix, cell: (row) => row[prefix].id },
    { name: `${prefix}_name`, cell: (row) => row[prefix].name.zh },
    { name: `${prefix}_trigger`, cell: each((subsidy) => subsidy.trigger.id) },
    { name: `${prefix}_amount`, cell: of((entry) => entry.amount) },
    { name: `${prefix}_amount_max`, cell: of((entry) => entry.amountMax) },
    { name: `${prefix}_unit`, cell: each((subsidy) => subsidy.unit) },
    { name: `${prefix}_basis`, cell: each((subsidy) => subsidy.basis) },
    {
      name: `${prefix}_document`,
      cell: each((subsidy) => subsidy.document.id),
    },
    {
      name: `${prefix}_document_status`,
      cell: each((subsidy) => subsidy.document.status),
    },
    { name: `${prefix}_clause`, cell: each((subsidy) => subsidy.clause.id) },
    {
      name: `${prefix}_clause_label`,
      cell: each((subsidy) => subsidy.clause.label),
    },
  ];
};

export const subsidyComparisonColumns: readonly Column<ComparedPair>[] = [
  { name: "recipient", cell: ({ pair }) => pair.recipient.id },
  { name: "recipient_name", cell: ({ pair }) => pair.recipient.name.zh },
  { name: "level", cell: ({ pair }) => pair.level },
  ...sideColumns("home"),
  ...sideColumns("peer"),
  { name: "ratio", cell: ({ pair }) => ratioCell(pair.ratio) },
  { name: "difference", cell: ({ pair }) => amountCell(pair.difference) },
  { name: "reason", cell: ({ pair }) => pair.reason },
];
