import type { Actual, RelatedFigure, Target } from "../model/types.ts";
import type { Column } from "./cell.ts";
import { listCell, yesNoCell } from "./cell.ts";

export const targetColumns: readonly Column<Target>[] = [
  { name: "id", cell: (target) => target.id },
  { name: "indicator", cell: (target) => target.indicator.id },
  { name: "indicator_name", cell: (target) => target.indicator.name.zh },
  { name: "region", cell: (target) => target.region.id },
  { name: "region_name", cell: (target) => target.region.name.zh },
  { name: "measure", cell: (target) => target.measure },
  { name: "period", cell: (target) => target.period.text },
  { name: "comparator", cell: (target) => target.comparator },
  { name: "value", cell: (target) => target.value },
  { name: "value_max", cell: (target) => target.valueMax },
  { name: "unit", cell: (target) => target.unit },
  { name: "commitment", cell: (target) => target.commitment },
  { name: "document", cell: (target) => target.document.id },
  { name: "document_number", cell: (target) => target.document.number },
  { name: "clause", cell: (target) => target.clause.id },
  { name: "clause_label", cell: (target) => target.clause.label },
  { name: "wording", cell: (target) => target.wording },
  { name: "note", cell: (target) => target.note },
  {
    name: "also_in",
    cell: (target) => listCell(target.alsoIn.map((clause) => clause.id)),
  },
  { name: "document_status", cell: (target) => target.document.status },
];

export const actualColumns: readonly Column<Actual>[] = [
  { name: "indicator", cell: (actual) => actual.indicator.id },
  { name: "indicator_name", cell: (actual) => actual.indicator.name.zh },
  { name: "region", cell: (actual) => actual.region.id },
  { name: "region_name", cell: (actual) => actual.region.name.zh },
  { name: "measure", cell: (actual) => actual.measure },
  { name: "period", cell: (actual) => actual.period.text },
  { name: "as_of", cell: (actual) => actual.asOf.text },
  { name: "value", cell: (actual) => actual.value },
  { name: "unit", cell: (actual) => actual.unit },
  { name: "status", cell: (actual) => actual.status },
  { name: "document", cell: (actual) => actual.document.id },
  { name: "clause", cell: (actual) => actual.clause.id },
  { name: "kind", cell: (actual) => actual.document.kind },
  { name: "released", cell: (actual) => actual.released.text },
  {
    name: "includes",
    cell: (actual) => listCell(actual.includes.map((region) => region.id)),
  },
  { name: "note", cell: (actual) => actual.note },
  // The row that withdraws a value is the last of its key, and still nothing that stands.
  {
    name: "current",
    cell: (actual) => yesNoCell(actual.isCurrent && actual.status !== "withdrawn"),
  },
  { name: "clause_label", cell: (actual) => actual.clause.label },
];

export const relatedColumns: readonly Column<RelatedFigure>[] = [
  { name: "region", cell: (figure) => figure.region.id },
  { name: "region_name", cell: (figure) => figure.region.name.zh },
  { name: "indicator", cell: (figure) => figure.indicator?.id },
  { name: "indicator_name", cell: (figure) => figure.indicator?.name.zh },
  { name: "as_of", cell: (figure) => figure.asOf.text },
  { name: "value", cell: (figure) => figure.value },
  { name: "unit", cell: (figure) => figure.unit },
  { name: "statement_zh", cell: (figure) => figure.statement.zh },
  { name: "statement_en", cell: (figure) => figure.statement.en },
  { name: "document", cell: (figure) => figure.document.id },
  { name: "document_title", cell: (figure) => figure.document.title },
  { name: "kind", cell: (figure) => figure.document.kind },
  { name: "url", cell: (figure) => figure.document.url },
];
