import type { Indicator, Region, SourceDocument } from "../model/types.ts";
import type { Column } from "./cell.ts";
import { listCell, yesNoCell } from "./cell.ts";

export const regionColumns: readonly Column<Region>[] = [
  { name: "id", cell: (region) => region.id },
  { name: "name_zh", cell: (region) => region.name.zh },
  { name: "name_en", cell: (region) => region.name.en },
  { name: "kind", cell: (region) => region.kind },
  { name: "parent", cell: (region) => region.parent?.id },
  { name: "gb_code", cell: (region) => region.gbCode },
  { name: "aliases", cell: (region) => listCell(region.aliases) },
];

export const indicatorColumns: readonly Column<Indicator>[] = [
  { name: "id", cell: (indicator) => indicator.id },
  { name: "name_zh", cell: (indicator) => indicator.name.zh },
  { name: "name_en", cell: (indicator) => indicator.name.en },
  { name: "unit", cell: (indicator) => indicator.unit },
  { name: "theme", cell: (indicator) => indicator.theme.id },
  { name: "direction", cell: (indicator) => indicator.direction },
  { name: "headline", cell: (indicator) => yesNoCell(indicator.isHeadline) },
  { name: "definition_zh", cell: (indicator) => indicator.definition.zh },
  { name: "definition_en", cell: (indicator) => indicator.definition.en },
  { name: "pace", cell: (indicator) => indicator.pace },
  { name: "theme_name", cell: (indicator) => indicator.theme.name.zh },
  { name: "aliases", cell: (indicator) => listCell(indicator.aliases) },
];

export const documentColumns: readonly Column<SourceDocument>[] = [
  { name: "id", cell: (document) => document.id },
  { name: "title", cell: (document) => document.title },
  { name: "number", cell: (document) => document.number },
  { name: "index_number", cell: (document) => document.indexNumber },
  { name: "issuer", cell: (document) => document.issuer },
  { name: "issued", cell: (document) => document.issued?.text },
  { name: "published", cell: (document) => document.published?.text },
  { name: "status", cell: (document) => document.status },
  { name: "kind", cell: (document) => document.kind },
  { name: "url", cell: (document) => document.url },
  { name: "accessed", cell: (document) => document.accessed.text },
  { name: "covers", cell: (document) => document.covers?.text },
  { name: "sha256", cell: (document) => listCell(document.sha256) },
  { name: "defects", cell: (document) => listCell(document.defects) },
  { name: "name_en", cell: (document) => document.nameEn },
];
