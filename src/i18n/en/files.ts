/** What the public files are: the question each answers, and its columns in plain words. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";
import { historyFiles } from "./history-files.ts";
import { referenceFiles } from "./reference-files.ts";
import { valueFiles } from "./value-files.ts";

export const files: Messages["files"] = {
  tables: { ...valueFiles, ...referenceFiles, ...historyFiles },
  download: (p) => `${p.format} (${p.size})`,
  rows: (p) => counted(p.count, "row", "rows"),
  encoding:
    "CSV is UTF-8 with commas and opens directly in Excel; an empty cell means that there is no figure, not zero. JSON has the same columns, with null where there is no figure.",
};
