import { vocabulary } from "../i18n/zh/vocabulary.ts";
import type { Assessment } from "../analysis/status.ts";
import type { Column } from "./cell.ts";
import {
  amountIn,
  codeOf,
  list,
  optional,
  partialDate,
  period,
  ratio,
  text,
  yesNo,
} from "./field.ts";
import { amountCell, listCell, ratioCell, yesNoCell } from "./cell.ts";

/** One row for each target; also the columns of the files of one district or one indicator. */
export const progressColumns: readonly Column<Assessment>[] = [
  { name: "id", field: text, cell: ({ target }) => target.id },
  { name: "indicator", field: text, cell: ({ target }) => target.indicator.id },
  { name: "indicator_name", field: text, cell: ({ target }) => target.indicator.name.zh },
  { name: "region", field: text, cell: ({ target }) => target.region.id },
  { name: "region_name", field: text, cell: ({ target }) => target.region.name.zh },
  { name: "measure", field: codeOf(vocabulary.measure), cell: ({ target }) => target.measure },
  { name: "period", field: period, cell: ({ target }) => target.period.text },
  {
    name: "comparator",
    field: codeOf(vocabulary.comparator),
    cell: ({ target }) => target.comparator,
  },
  { name: "target", field: amountIn("unit"), cell: ({ target }) => target.value },
  { name: "target_max", field: optional(amountIn("unit")), cell: ({ target }) => target.valueMax },
  { name: "unit", field: text, cell: ({ target }) => target.unit },
  { name: "actual", field: optional(amountIn("unit")), cell: ({ actual }) => actual?.value },
  { name: "actual_as_of", field: optional(partialDate), cell: ({ actual }) => actual?.asOf.text },
  {
    name: "actual_status",
    field: optional(codeOf(vocabulary.actualStatus)),
    cell: ({ actual }) => actual?.status,
  },
  { name: "attainment", field: optional(ratio), cell: ({ attainment }) => ratioCell(attainment) },
  { name: "elapsed", field: optional(ratio), cell: ({ elapsed }) => ratioCell(elapsed) },
  { name: "progress", field: optional(ratio), cell: ({ progress }) => ratioCell(progress) },
  { name: "status", field: codeOf(vocabulary.status), cell: ({ status }) => status },
  { name: "reason", field: optional(codeOf(vocabulary.reason)), cell: ({ reason }) => reason },
  { name: "target_document", field: text, cell: ({ target }) => target.document.id },
  { name: "target_clause", field: text, cell: ({ target }) => target.clause.id },
  { name: "actual_document", field: optional(text), cell: ({ actual }) => actual?.document.id },
  { name: "actual_clause", field: optional(text), cell: ({ actual }) => actual?.clause.id },
  {
    name: "commitment",
    field: codeOf(vocabulary.commitment),
    cell: ({ target }) => target.commitment,
  },
  { name: "due", field: yesNo, cell: ({ isDue }) => yesNoCell(isDue) },
  {
    name: "preliminary",
    field: yesNo,
    cell: ({ isPreliminary }) => yesNoCell(isPreliminary),
  },
  { name: "exceeds_max", field: yesNo, cell: ({ exceedsMax }) => yesNoCell(exceedsMax) },
  { name: "baseline", field: optional(amountIn("unit")), cell: ({ baseline }) => baseline?.value },
  {
    name: "baseline_as_of",
    field: optional(partialDate),
    cell: ({ baseline }) => baseline?.asOf.text,
  },
  { name: "path", field: optional(amountIn("unit")), cell: ({ required }) => amountCell(required) },
  { name: "gap", field: optional(amountIn("unit")), cell: ({ gap }) => amountCell(gap) },
  {
    name: "actual_includes",
    field: optional(list),
    cell: ({ actual }) => listCell((actual?.includes ?? []).map((region) => region.id)),
  },
  // What it takes to quote a row without looking into another table.
  {
    name: "target_document_number",
    field: optional(text),
    cell: ({ target }) => target.document.number,
  },
  { name: "target_clause_label", field: text, cell: ({ target }) => target.clause.label },
  { name: "target_wording", field: text, cell: ({ target }) => target.wording },
  { name: "target_note", field: optional(text), cell: ({ target }) => target.note },
];
