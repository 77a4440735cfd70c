/** Tables that go on over several pages. */

import type { Messages } from "../messages.ts";

export const tablePages: Messages["tablePages"] = {
  label: (p) => `${p.table}: pages`,
  range: (p) => `Rows ${p.from} to ${p.to} of ${p.total}.`,
  scope: "Sorting and filtering act on this page only.",
  previous: "Previous",
  next: "Next",
  page: (p) => `Page ${p.page}`,
  title: (p) => `${p.table} (page ${p.page} of ${p.pages})`,
  description: (p) => `${p.table}: rows ${p.from} to ${p.to} of ${p.total}.`,
};
