import type { Assessment } from "../analysis/status.ts";
import type { Column } from "./cell.ts";
import { amountCell, listCell, ratioCell, yesNoCell } from "./cell.ts";

/** One row for each target; also the columns of the files of one district or one indicator. */
export const progressColumns: readonly Column<Assessment>[] = [
  { name: "id", cell: ({ target }) => target.id },
  { name: "indicator", cell: ({ target }) => target.indicator.id },
  { name: "indicator_name", cell: ({ target }) => target.indicator.name.zh },
  { name: "region", cell: ({ target }) => target.region.id },
  { name: "region_name", cell: ({ target }) => target.region.name.zh },
  { name: "measure", cell: ({ target }) => target.measure },
  { name: "period", cell: ({ target }) => target.period.text },
  { name: "comparator", cell: ({ target }) => target.comparator },
  { name: "target", cell: ({ target }) => target.value },
  { name: "target_max", cell: ({ target }) => target.valueMax },
  { name: "unit", cell: ({ target }) => target.unit },
  { name: "actual", cell: ({ actual }) => actual?.value },
  { name: "actual_as_of", cell: ({ actual }) => actual?.asOf.text },
  { name: "actual_status", cell: ({ actual }) => actual?.status },
  { name: "attainment", cell: ({ attainment }) => ratioCell(attainment) },
  { name: "elapsed", cell: ({ elapsed }) => ratioCell(elapsed) },
  { name: "progress", cell: ({ progress }) => ratioCell(progress) },
  { name: "status", cell: ({ status }) => status },
  { name: "reason", cell: ({ reason }) => reason },
  { name: "target_document", cell: ({ target }) => target.document.id },
  { name: "target_clause", cell: ({ target }) => target.clause.id },
  { name: "actual_document", cell: ({ actual }) => actual?.document.id },
  { name: "actual_clause", cell: ({ actual }) => actual?.clause.id },
  { name: "commitment", cell: ({ target }) => target.commitment },
  { name: "due", cell: ({ isDue }) => yesNoCell(isDue) },
  {
    name: "preliminary",
    cell: ({ isPreliminary }) => yesNoCell(isPreliminary),
  },
  { name: "exceeds_max", cell: ({ exceedsMax }) => yesNoCell(exceedsMax) },
  { name: "baseline", cell: ({ baseline }) => baseline?.value },
  { name: "baseline_as_of", cell: ({ baseline }) => baseline?.asOf.text },
  { name: "path", cell: ({ required }) => amountCell(required) },
  { name: "gap", cell: ({ gap }) => amountCell(gap) },
  {
    name: "actual_includes",
    cell: ({ actual }) => listCell((actual?.includes ?? []).map((region) => region.id)),
  },
];
