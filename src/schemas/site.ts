import { z } from "zod";
import {
  idCell,
  optionalPatternCell,
  optionalTextCell,
  optionalTitleCell,
  optionalUrlCell,
  textCell,
  titleCell,
} from "./cells.ts";
import { dayCell, optionalDateCell, periodCell } from "./date-cells.ts";
import type { RowFault, Table } from "./table.ts";

const schema = z.object({
  title: titleCell,
  title_en: titleCell,
  operator: optionalTitleCell,
  contact: optionalTitleCell,
  base_url: optionalUrlCell,
  licence: textCell,
  government: z.boolean(),
  fictional: z.boolean(),
  footer: z.strictObject({
    icp: optionalTextCell.optional(),
    police: optionalTextCell.optional(),
    site_code: optionalPatternCell(/^[\da-z]{10}$/i, "bad-site-code").optional(),
  }),
  home_region: idCell,
  english: z.boolean().optional(),
  places_en: z.record(z.string(), titleCell).optional(),
  plan: idCell,
  five_year: periodCell,
  as_of: dayCell,
  released: dayCell,
  next_release: optionalDateCell,
});

export type SiteRow = z.input<typeof schema>;
export type SiteRecord = z.output<typeof schema>;

const ORDERED_DATES = [
  ["as_of", "released"],
  ["released", "next_release"],
] as const;

export const siteTable = {
  schema,
  check: (record) => {
    const faults: RowFault[] = [];
    for (const [earlier, later] of ORDERED_DATES) {
      const first = record[earlier];
      const second = record[later];
      if (first !== undefined && second !== undefined && second.last < first.first) {
        const detail = { other: earlier, otherValue: first.text };
        faults.push({ column: later, code: "dates-reversed", value: second.text, detail });
      }
    }
    const code = record.footer?.site_code;
    if (code !== undefined && record.government === false)
      faults.push({ column: "footer", code: "site-code-not-government", value: code });
    return faults;
  },
} satisfies Table<typeof schema.shape>;
