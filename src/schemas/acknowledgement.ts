import { z } from "zod";
import { choiceCell, keyCell, textCell } from "./cells.ts";
import { dayCell } from "./date-cells.ts";
import type { Table } from "./table.ts";

/** What may be wrong with a release without being a fault; each in its own way of being told. */
export const warningCodes = [
  "tenfold",
  "went-down",
  "fell",
  "above-target",
  "above-whole",
  "vanished-unit",
  "vanished-indicator",
  "older-than-last",
  "nothing-new",
] as const;

export type WarningCode = (typeof warningCodes)[number];

const schema = z.object({
  date: dayCell,
  warning: choiceCell(warningCodes),
  key: keyCell,
  reason: textCell,
});

export type AcknowledgementRow = z.input<typeof schema>;
export type AcknowledgementRecord = z.output<typeof schema>;

export const acknowledgementTable = { schema } satisfies Table<typeof schema.shape>;
