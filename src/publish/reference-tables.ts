import { vocabulary } from "../i18n/zh/vocabulary.ts";
import type { Clause, Indicator, Region, SourceDocument } from "../model/types.ts";
import type { Column } from "./cell.ts";
import {
  address,
  codeOf,
  list,
  matching,
  oneOf,
  optional,
  partialDate,
  period,
  text,
  yesNo,
} from "./field.ts";
import { listCell, yesNoCell } from "./cell.ts";

export const regionColumns: readonly Column<Region>[] = [
  { name: "id", field: text, cell: (region) => region.id },
  { name: "name_zh", field: text, cell: (region) => region.name.zh },
  { name: "name_en", field: text, cell: (region) => region.name.en },
  { name: "kind", field: codeOf(vocabulary.regionKind), cell: (region) => region.kind },
  { name: "parent", field: optional(text), cell: (region) => region.parent?.id },
  { name: "gb_code", field: optional(matching("^\\d{6}$")), cell: (region) => region.gbCode },
  { name: "aliases", field: optional(list), cell: (region) => listCell(region.aliases) },
];

export const indicatorColumns: readonly Column<Indicator>[] = [
  { name: "id", field: text, cell: (indicator) => indicator.id },
  { name: "name_zh", field: text, cell: (indicator) => indicator.name.zh },
  { name: "name_en", field: text, cell: (indicator) => indicator.name.en },
  { name: "unit", field: text, cell: (indicator) => indicator.unit },
  { name: "theme", field: text, cell: (indicator) => indicator.theme.id },
  {
    name: "direction",
    field: codeOf(vocabulary.direction),
    cell: (indicator) => indicator.direction,
  },
  { name: "headline", field: yesNo, cell: (indicator) => yesNoCell(indicator.isHeadline) },
  { name: "definition_zh", field: text, cell: (indicator) => indicator.definition.zh },
  { name: "definition_en", field: text, cell: (indicator) => indicator.definition.en },
  { name: "pace", field: oneOf(["linear", "batch"]), cell: (indicator) => indicator.pace },
  { name: "theme_name", field: text, cell: (indicator) => indicator.theme.name.zh },
  { name: "aliases", field: optional(list), cell: (indicator) => listCell(indicator.aliases) },
];

export const documentColumns: readonly Column<SourceDocument>[] = [
  { name: "id", field: text, cell: (document) => document.id },
  { name: "title", field: text, cell: (document) => document.title },
  { name: "number", field: optional(text), cell: (document) => document.number },
  { name: "index_number", field: optional(text), cell: (document) => document.indexNumber },
  { name: "issuer", field: text, cell: (document) => document.issuer },
  { name: "issued", field: optional(partialDate), cell: (document) => document.issued?.text },
  { name: "published", field: optional(partialDate), cell: (document) => document.published?.text },
  { name: "status", field: codeOf(vocabulary.documentStatus), cell: (document) => document.status },
  { name: "kind", field: codeOf(vocabulary.documentKind), cell: (document) => document.kind },
  { name: "url", field: optional(address), cell: (document) => document.url },
  { name: "accessed", field: partialDate, cell: (document) => document.accessed.text },
  { name: "covers", field: optional(period), cell: (document) => document.covers?.text },
  { name: "sha256", field: optional(list), cell: (document) => listCell(document.sha256) },
  { name: "defects", field: optional(list), cell: (document) => listCell(document.defects) },
  { name: "name_en", field: optional(text), cell: (document) => document.nameEn },
];

export const clauseColumns: readonly Column<Clause>[] = [
  { name: "document", field: text, cell: (clause) => clause.document.id },
  { name: "clause", field: text, cell: (clause) => clause.id },
  { name: "label", field: text, cell: (clause) => clause.label },
];
