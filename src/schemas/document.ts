import { z } from "zod";
import {
  choiceCell,
  idCell,
  isId,
  optionalTextCell,
  optionalUrlCell,
  patternCell,
  textCell,
} from "./cells.ts";
import { dateCell, optionalDateCell, optionalPeriodCell } from "./date-cells.ts";
import type { RowFault, Table } from "./table.ts";

const rule = z.strictObject({ clause: idCell, text_zh: textCell, text_en: textCell });

const schema = z.object({
  id: idCell,
  title: textCell,
  number: optionalTextCell,
  index_number: optionalTextCell,
  issuer: textCell,
  issued: optionalDateCell,
  published: optionalDateCell,
  accessed: dateCell,
  status: choiceCell(["in_force", "lapsed", "unknown"]),
  covers: optionalPeriodCell,
  kind: choiceCell(["official", "news", "reprint", "compilation"]),
  url: optionalUrlCell,
  sha256: z.array(patternCell(/^[0-9a-f]{64}$/, "bad-hash")),
  defects: z.array(textCell),
  clauses: z.record(z.string(), textCell),
  rules: z.array(rule).optional(),
});

export type DocumentRow = z.input<typeof schema>;
export type DocumentRecord = z.output<typeof schema>;

const ORDERED_DATES = [
  ["issued", "published"],
  ["published", "accessed"],
] as const;

export const documentTable = {
  schema,
  check: (record) => {
    const faults: RowFault[] = [];
    for (const [earlier, later] of ORDERED_DATES) {
      const first = record[earlier];
      const second = record[later];
      if (first !== undefined && second !== undefined && second.last < first.first) {
        faults.push({
          column: later,
          code: "dates-reversed",
          value: second.text,
          detail: { other: earlier, otherValue: first.text },
        });
      }
    }
    for (const id of Object.keys(record.clauses ?? {})) {
      if (!isId(id)) faults.push({ column: "clauses", code: "bad-id", value: id });
    }
    return faults;
  },
} satisfies Table<typeof schema.shape>;
