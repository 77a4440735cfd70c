import { z } from "zod";
import { choiceCell, idCell, nameCell } from "./cells.ts";
import type { Table } from "./table.ts";

const schema = z.object({
  name: nameCell,
  region: idCell,
  action: choiceCell(["build", "improve"]),
  clause: idCell,
});

export type CarrierRow = z.input<typeof schema>;
export type CarrierRecord = z.output<typeof schema>;

export const carrierTable = { schema } satisfies Table<typeof schema.shape>;
