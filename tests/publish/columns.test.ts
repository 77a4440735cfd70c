import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { files as text } from "../../src/i18n/zh/files.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { tableIds } from "../../src/publish/table-id.ts";
import { loadCity } from "./city.ts";

const files = publicFiles(loadCity());

const columnsOf = (path: string): readonly string[] => {
  const body = files.find((file) => file.path === path)?.body ?? "";
  return Papa.parse<string[]>(body, { preview: 1 }).data[0] ?? [];
};

// What readers' own programs rely on: these columns in this order, others only behind them.
const contract: Readonly<Record<string, string>> = {
  regions: "id, name_zh, name_en, kind, parent, gb_code",
  indicators:
    "id, name_zh, name_en, unit, theme, direction, headline, definition_zh, definition_en",
  documents: "id, title, number, index_number, issuer, issued, published, status, kind, url",
  targets:
    "id, indicator, indicator_name, region, region_name, measure, period, comparator, value, " +
    "value_max, unit, commitment, document, document_number, clause, clause_label, wording, note",
  actuals:
    "indicator, indicator_name, region, region_name, measure, period, as_of, value, unit, " +
    "status, document, clause, kind, released, includes, note",
  progress:
    "id, indicator, indicator_name, region, region_name, measure, period, comparator, target, " +
    "target_max, unit, actual, actual_as_of, actual_status, attainment, elapsed, progress, " +
    "status, reason, target_document, target_clause, actual_document",
  subsidies:
    "jurisdiction, jurisdiction_name, recipient, recipient_name, level, trigger, amount, " +
    "amount_max, unit, basis, document, document_status, clause, tier, rate, term_years, " +
    "wording, note",
  related:
    "region, region_name, indicator, indicator_name, as_of, value, unit, statement_zh, " +
    "statement_en, document",
  "subsidy-comparison":
    "recipient, recipient_name, level, home, home_name, home_trigger, home_amount, " +
    "home_amount_max, home_unit, home_basis, home_document, home_document_status, home_clause, " +
    "home_clause_label, peer, peer_name, peer_trigger, peer_amount, peer_amount_max, peer_unit, " +
    "peer_basis, peer_document, peer_document_status, peer_clause, peer_clause_label, ratio, " +
    "difference, reason",
  tasks:
    "id, name, deadline, lead_units, lead_unit_names, responsible_units, " +
    "responsible_unit_names, indicators, indicator_names, document, clause, clause_label, " +
    "also_in, summary, unquantified",
  carriers: "name, region, region_name, action, document, clause, clause_label",
  clauses: "document, clause, label",
  corrections: "date, file, key, old, new, reason",
  searches: "date, what, where, result",
};

describe("columns of the public files", () => {
  test.each(Object.entries(contract))("%s begins with its fixed columns", (stem, list) => {
    const fixed = list.split(", ");
    expect(columnsOf(`${stem}.csv`).slice(0, fixed.length)).toEqual(fixed);
  });

  test("are fixed for every table", () => {
    expect(Object.keys(contract).toSorted()).toEqual(tableIds.toSorted());
  });

  test("of one region or indicator are those of progress", () => {
    expect(columnsOf("districts/unit-1.csv")).toEqual(columnsOf("progress.csv"));
    expect(columnsOf("indicators/tech-smes.csv")).toEqual(columnsOf("progress.csv"));
  });

  test.each(tableIds)("of %s each have a label and a meaning, and no other has", (table) => {
    const columns: Readonly<Record<string, { label: string; meaning: string }>> =
      text.tables[table].columns;
    expect(Object.keys(columns)).toEqual(columnsOf(`${table}.csv`));
    for (const { label, meaning } of Object.values(columns)) {
      expect(label).not.toBe("");
      expect(meaning).not.toBe("");
    }
  });

  test("answer a question that the catalogue puts", () => {
    for (const table of tableIds) expect(text.tables[table].question).toMatch(/[？。]$/);
  });
});
