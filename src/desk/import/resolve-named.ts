/** The indicator and the region of a row: by id, by name, or by both, which must then agree. */

import { rowFaults as faults, rowNotes as notes } from "../../i18n/zh/desk/import.ts";
import type { Indicator, Region } from "../../model/types.ts";
import type { ImportContext } from "./import-row.ts";
import { findIndicator, findRegion, type Found } from "./names.ts";
import { quoted } from "./quoted.ts";
import { nameOfField, type RowCells } from "./row-cells.ts";
import type { Findings } from "./sheet.ts";

export interface Lookup<T> {
  readonly find: (text: string) => Found<T>;
  readonly unknown: (text: string) => string;
}

type Resolved<T> = { readonly found: T; readonly unit: string | undefined } | undefined;

const resolveCell = <T extends Indicator | Region>(
  cells: RowCells,
  field: "indicatorId" | "indicator" | "regionId" | "region",
  lookup: Lookup<T>,
  findings: Findings,
): Resolved<T> | "blank" => {
  const read = cells.text(field);
  if (read === undefined) return "blank";
  const { text, placed } = read;
  const { found, isExact, unit } = lookup.find(text);
  const [first, ...others] = found;
  if (first === undefined) {
    findings.refuse(placed.place, lookup.unknown(quoted(text)));
    return undefined;
  }
  if (others.length > 0) {
    const names = found.map(({ name }) => name.zh).join("、");
    findings.refuse(placed.place, faults.ambiguousName({ value: quoted(text), names }));
    return undefined;
  }
  if (!isExact)
    findings.note(
      placed.place,
      notes.changed({ from: quoted(text), to: first.name.zh, reasons: "" }),
    );
  return { found: first, unit };
};

/** Resolves a thing by its id, its name or both, which must then agree. */
export const resolveNamed = <T extends Indicator | Region>(
  cells: RowCells,
  [idField, nameField]: readonly ["indicatorId", "indicator"] | readonly ["regionId", "region"],
  lookup: Lookup<T>,
  findings: Findings,
): Resolved<T> => {
  const byId = resolveCell(cells, idField, lookup, findings);
  const byName = resolveCell(cells, nameField, lookup, findings);
  if (byId === undefined || byName === undefined) return undefined;
  if (byId === "blank" && byName === "blank") {
    // Without the column the table as a whole is at fault.
    if (cells.hasColumn(idField) || cells.hasColumn(nameField))
      findings.refuse(cells.place, faults.blank({ heading: nameOfField(nameField) }));
    return undefined;
  }
  if (byId === "blank") return byName === "blank" ? undefined : byName;
  if (byName === "blank" || byId.found === byName.found) return byId;
  const detail = { id: byId.found.id, name: byName.found.name.zh };
  findings.refuse(cells.place, faults.disagreeing(detail));
  return undefined;
};

export const indicatorLookup = ({ indicators }: ImportContext): Lookup<Indicator> => ({
  find: (text) => findIndicator(indicators, text),
  unknown: (value) => faults.unknownIndicator({ value, nearest: indicators.nearest(value) ?? "" }),
});

export const regionLookup = ({ regions, dataset }: ImportContext): Lookup<Region> => ({
  find: (text) => findRegion(regions, dataset.home, text),
  unknown: (value) => {
    const names = [dataset.home, ...dataset.units].map(({ name }) => name.zh);
    return faults.unknownRegion({ value, regions: names.join("、") });
  },
});
