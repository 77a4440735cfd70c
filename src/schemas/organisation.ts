import { z } from "zod";
import { idCell, optionalIdListCell, nameCell } from "./cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  id: idCell,
  name_zh: nameCell,
  name_en: nameCell,
  expands_to: optionalIdListCell,
});

export type OrganisationRow = z.input<typeof schema>;
export type OrganisationRecord = z.output<typeof schema>;

export const organisationTable = { schema } satisfies Table<typeof schema.shape>;
