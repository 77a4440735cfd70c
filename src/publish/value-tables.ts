import { vocabulary } from "../i18n/zh/vocabulary.ts";
import type { Actual, RelatedFigure, Target } from "../model/types.ts";
import type { Column } from "./cell.ts";
import {
  address,
  amountIn,
  codeOf,
  day,
  list,
  optional,
  partialDate,
  period,
  text,
  yesNo,
} from "./field.ts";
import { listCell, yesNoCell } from "./cell.ts";

export const targetColumns: readonly Column<Target>[] = [
  { name: "id", field: text, cell: (target) => target.id },
  { name: "indicator", field: text, cell: (target) => target.indicator.id },
  { name: "indicator_name", field: text, cell: (target) => target.indicator.name.zh },
  { name: "region", field: text, cell: (target) => target.region.id },
  { name: "region_name", field: text, cell: (target) => target.region.name.zh },
  { name: "measure", field: codeOf(vocabulary.measure), cell: (target) => target.measure },
  { name: "period", field: period, cell: (target) => target.period.text },
  { name: "comparator", field: codeOf(vocabulary.comparator), cell: (target) => target.comparator },
  { name: "value", field: amountIn("unit"), cell: (target) => target.value },
  { name: "value_max", field: optional(amountIn("unit")), cell: (target) => target.valueMax },
  { name: "unit", field: text, cell: (target) => target.unit },
  { name: "commitment", field: codeOf(vocabulary.commitment), cell: (target) => target.commitment },
  { name: "document", field: text, cell: (target) => target.document.id },
  { name: "document_number", field: optional(text), cell: (target) => target.document.number },
  { name: "clause", field: text, cell: (target) => target.clause.id },
  { name: "clause_label", field: text, cell: (target) => target.clause.label },
  { name: "wording", field: text, cell: (target) => target.wording },
  { name: "note", field: optional(text), cell: (target) => target.note },
  {
    name: "also_in",
    field: optional(list),
    cell: (target) => listCell(target.alsoIn.map((clause) => clause.id)),
  },
  {
    name: "document_status",
    field: codeOf(vocabulary.documentStatus),
    cell: (target) => target.document.status,
  },
];

export const actualColumns: readonly Column<Actual>[] = [
  { name: "indicator", field: text, cell: (actual) => actual.indicator.id },
  { name: "indicator_name", field: text, cell: (actual) => actual.indicator.name.zh },
  { name: "region", field: text, cell: (actual) => actual.region.id },
  { name: "region_name", field: text, cell: (actual) => actual.region.name.zh },
  { name: "measure", field: codeOf(vocabulary.measure), cell: (actual) => actual.measure },
  { name: "period", field: period, cell: (actual) => actual.period.text },
  { name: "as_of", field: partialDate, cell: (actual) => actual.asOf.text },
  { name: "value", field: amountIn("unit"), cell: (actual) => actual.value },
  { name: "unit", field: text, cell: (actual) => actual.unit },
  { name: "status", field: codeOf(vocabulary.actualStatus), cell: (actual) => actual.status },
  { name: "document", field: text, cell: (actual) => actual.document.id },
  { name: "clause", field: text, cell: (actual) => actual.clause.id },
  { name: "kind", field: codeOf(vocabulary.documentKind), cell: (actual) => actual.document.kind },
  { name: "released", field: day, cell: (actual) => actual.released.text },
  {
    name: "includes",
    field: optional(list),
    cell: (actual) => listCell(actual.includes.map((region) => region.id)),
  },
  { name: "note", field: optional(text), cell: (actual) => actual.note },
  // The row that withdraws a value is the last of its key, and still nothing that stands.
  {
    name: "current",
    field: yesNo,
    cell: (actual) => yesNoCell(actual.isCurrent && actual.status !== "withdrawn"),
  },
  { name: "clause_label", field: text, cell: (actual) => actual.clause.label },
];

export const relatedColumns: readonly Column<RelatedFigure>[] = [
  { name: "region", field: text, cell: (figure) => figure.region.id },
  { name: "region_name", field: text, cell: (figure) => figure.region.name.zh },
  { name: "indicator", field: optional(text), cell: (figure) => figure.indicator?.id },
  { name: "indicator_name", field: optional(text), cell: (figure) => figure.indicator?.name.zh },
  { name: "as_of", field: partialDate, cell: (figure) => figure.asOf.text },
  { name: "value", field: amountIn("unit"), cell: (figure) => figure.value },
  { name: "unit", field: text, cell: (figure) => figure.unit },
  { name: "statement_zh", field: text, cell: (figure) => figure.statement.zh },
  { name: "statement_en", field: text, cell: (figure) => figure.statement.en },
  { name: "document", field: text, cell: (figure) => figure.document.id },
  { name: "document_title", field: text, cell: (figure) => figure.document.title },
  { name: "kind", field: codeOf(vocabulary.documentKind), cell: (figure) => figure.document.kind },
  { name: "url", field: optional(address), cell: (figure) => figure.document.url },
];
