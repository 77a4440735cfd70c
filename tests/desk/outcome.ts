/** What becomes of files that offices sent, as text that can be compared and read. */

import { importContext } from "../../src/desk/import/import-row.ts";
import { joinRows, noteMissingRows } from "../../src/desk/import/join-tables.ts";
import { remarkText } from "../../src/desk/import/place-text.ts";
import { type PlacedTable, readFileTables } from "../../src/desk/import/read-file.ts";
import { releaseText } from "../../src/desk/import/release-file.ts";
import { Findings } from "../../src/desk/import/sheet.ts";
import type { Dataset } from "../../src/model/types.ts";
import { SOURCE } from "./city.ts";

export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Returns the release of the files, without byte order mark, and all that is said on the way. */
export const readOffices = async (dataset: Dataset, files: readonly NamedBytes[]) => {
  const findings = new Findings();
  const context = importContext(dataset);
  const tables: PlacedTable[] = [];
  for (const { file, bytes } of files)
    tables.push(...(await readFileTables(file, bytes, context, SOURCE, findings)));
  const rows = joinRows(dataset, tables, findings);
  noteMissingRows(dataset, tables, findings);
  return {
    rows,
    release: releaseText(rows).slice(1),
    notes: findings.notes.map(remarkText),
    faults: findings.faults.map(remarkText),
  };
};

/** Returns the outcome in the words of the command: what was changed, then the rows or the faults. */
export const outcomeText = async (
  dataset: Dataset,
  files: readonly NamedBytes[],
): Promise<string> => {
  const { rows, release, notes, faults } = await readOffices(dataset, files);
  const last = faults.length > 0 ? faults : [`收${rows.length}行`, ...release.trim().split("\n")];
  const title = faults.length > 0 ? "要改的：" : "结果：";
  return ["改动和略过的：", ...notes, "", title, ...last, ""].join("\n");
};
