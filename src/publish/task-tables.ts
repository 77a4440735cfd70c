import type { Carrier, Organisation, Task } from "../model/types.ts";
import type { Cell, Column } from "./cell.ts";
import { listCell } from "./cell.ts";

const idsOf = (organisations: readonly Organisation[]): Cell =>
  listCell(organisations.map((organisation) => organisation.id));
const namesOf = (organisations: readonly Organisation[]): Cell =>
  listCell(organisations.map((organisation) => organisation.name.zh));

export const taskColumns: readonly Column<Task>[] = [
  { name: "id", cell: (task) => task.id },
  { name: "name", cell: (task) => task.name.zh },
  { name: "deadline", cell: (task) => task.deadline?.text ?? "ongoing" },
  { name: "lead_units", cell: (task) => idsOf(task.leadUnits) },
  { name: "lead_unit_names", cell: (task) => namesOf(task.leadUnits) },
  { name: "responsible_units", cell: (task) => idsOf(task.responsibleUnits) },
  {
    name: "responsible_unit_names",
    cell: (task) => namesOf(task.responsibleUnits),
  },
  {
    name: "indicators",
    cell: (task) => listCell(task.indicators.map(({ id }) => id)),
  },
  {
    name: "indicator_names",
    cell: (task) => listCell(task.indicators.map(({ name }) => name.zh)),
  },
  { name: "document", cell: ({ clauses: [first] }) => first.document.id },
  { name: "clause", cell: ({ clauses: [first] }) => first.id },
  { name: "clause_label", cell: ({ clauses: [first] }) => first.label },
  {
    name: "also_in",
    cell: ({ clauses: [, ...others] }) => listCell(others.map(({ id }) => id)),
  },
  { name: "summary", cell: (task) => task.summary.zh },
  { name: "unquantified", cell: (task) => task.unquantified },
  { name: "name_en", cell: (task) => task.name.en },
  { name: "summary_en", cell: (task) => task.summary.en },
];

export const carrierColumns: readonly Column<Carrier>[] = [
  { name: "name", cell: (carrier) => carrier.name },
  { name: "region", cell: (carrier) => carrier.region.id },
  { name: "region_name", cell: (carrier) => carrier.region.name.zh },
  { name: "action", cell: (carrier) => carrier.action },
  { name: "document", cell: (carrier) => carrier.clause.document.id },
  { name: "clause", cell: (carrier) => carrier.clause.id },
  { name: "clause_label", cell: (carrier) => carrier.clause.label },
];
