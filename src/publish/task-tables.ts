import type { Carrier, Organisation, Task } from "../model/types.ts";
import type { Cell, Column } from "./cell.ts";
import { list, matching, oneOf, optional, text } from "./field.ts";
import { listCell } from "./cell.ts";

const idsOf = (organisations: readonly Organisation[]): Cell =>
  listCell(organisations.map((organisation) => organisation.id));
const namesOf = (organisations: readonly Organisation[]): Cell =>
  listCell(organisations.map((organisation) => organisation.name.zh));

export const taskColumns: readonly Column<Task>[] = [
  { name: "id", field: text, cell: (task) => task.id },
  { name: "name", field: text, cell: (task) => task.name.zh },
  {
    name: "deadline",
    field: matching("^(ongoing|\\d{4}-\\d{2}-\\d{2})$"),
    cell: (task) => task.deadline?.text ?? "ongoing",
  },
  { name: "lead_units", field: list, cell: (task) => idsOf(task.leadUnits) },
  { name: "lead_unit_names", field: list, cell: (task) => namesOf(task.leadUnits) },
  { name: "responsible_units", field: list, cell: (task) => idsOf(task.responsibleUnits) },
  {
    name: "responsible_unit_names",
    field: list,
    cell: (task) => namesOf(task.responsibleUnits),
  },
  {
    name: "indicators",
    field: optional(list),
    cell: (task) => listCell(task.indicators.map(({ id }) => id)),
  },
  {
    name: "indicator_names",
    field: optional(list),
    cell: (task) => listCell(task.indicators.map(({ name }) => name.zh)),
  },
  { name: "document", field: text, cell: ({ clauses: [first] }) => first.document.id },
  { name: "clause", field: text, cell: ({ clauses: [first] }) => first.id },
  { name: "clause_label", field: text, cell: ({ clauses: [first] }) => first.label },
  {
    name: "also_in",
    field: optional(list),
    cell: ({ clauses: [, ...others] }) => listCell(others.map(({ id }) => id)),
  },
  { name: "summary", field: text, cell: (task) => task.summary.zh },
  { name: "unquantified", field: optional(text), cell: (task) => task.unquantified },
  { name: "name_en", field: text, cell: (task) => task.name.en },
  { name: "summary_en", field: text, cell: (task) => task.summary.en },
];

export const carrierColumns: readonly Column<Carrier>[] = [
  { name: "name", field: text, cell: (carrier) => carrier.name },
  { name: "region", field: text, cell: (carrier) => carrier.region.id },
  { name: "region_name", field: text, cell: (carrier) => carrier.region.name.zh },
  { name: "action", field: oneOf(["build", "improve"]), cell: (carrier) => carrier.action },
  { name: "document", field: text, cell: (carrier) => carrier.clause.document.id },
  { name: "clause", field: text, cell: (carrier) => carrier.clause.id },
  { name: "clause_label", field: text, cell: (carrier) => carrier.clause.label },
];
