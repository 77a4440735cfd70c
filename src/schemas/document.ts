import { z } from "zod";
import {
  CellFault,
  choiceCell,
  idCell,
  optionalTitleCell,
  optionalUrlCell,
  patternCell,
  readId,
  textCell,
  titleCell,
} from "./cells.ts";
import { dateCell, optionalDateCell, optionalPeriodCell } from "./date-cells.ts";
import type { RowFault, Table } from "./table.ts";

const rule = z.strictObject({ clause: idCell, text_zh: textCell, text_en: textCell });

/** Id → label. An id that is none leaves the whole unread, so that no reference to it is judged. */
const clausesCell = z.record(z.string(), titleCell).transform((clauses, context) => {
  for (const id of Object.keys(clauses)) {
    const read = readId(id);
    if (!(read instanceof CellFault)) continue;
    const fault = new CellFault(read.code, read.detail, id);
    context.addIssue({ code: "custom", input: id, path: [id], params: { fault } });
  }
  return clauses;
});

const schema = z.object({
  id: idCell,
  title: titleCell,
  name_en: optionalTitleCell.optional(),
  number: optionalTitleCell,
  index_number: optionalTitleCell,
  issuer: titleCell,
  issued: optionalDateCell,
  published: optionalDateCell,
  accessed: dateCell,
  status: choiceCell(["in_force", "lapsed", "unknown"]),
  covers: optionalPeriodCell,
  kind: choiceCell(["official", "news", "reprint", "compilation"]),
  url: optionalUrlCell,
  sha256: z.array(patternCell(/^[0-9a-f]{64}$/, "bad-hash")),
  defects: z.array(textCell),
  clauses: clausesCell,
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
    return faults;
  },
} satisfies Table<typeof schema.shape>;
