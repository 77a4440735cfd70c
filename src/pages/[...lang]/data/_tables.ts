/** The whole tables that the site publishes, in words. */

import { messagesIn } from "../../../i18n/messages-in.ts";
import type { Dataset, Language } from "../../../model/types.ts";
import type { PublicFile } from "../../../publish/public-file.ts";
import { publicFiles } from "../../../publish/public-files.ts";
import type { TableId } from "../../../publish/table-id.ts";

export interface PublicTable {
  readonly table: TableId;
  /** The same table in each format. */
  readonly files: readonly PublicFile[];
  readonly title: string;
  readonly question: string;
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly meaning: string;
  }[];
}

const isWhole = ({ subject }: PublicFile): boolean => subject === undefined;

/** Returns each whole table with its files; those of one place or indicator are left out. */
export const publicTables = (dataset: Dataset, lang: Language): readonly PublicTable[] => {
  const { tables } = messagesIn(lang).files;
  return [...Map.groupBy(publicFiles(dataset).filter(isWhole), ({ table }) => table)].map(
    ([table, files]) => ({
      table,
      files,
      title: tables[table].title,
      question: tables[table].question,
      columns: Object.entries(tables[table].columns).map(([name, text]) => ({ name, ...text })),
    }),
  );
};
