/** A later notice that revises a value and withdraws another, as JSON: a release may be either. */

import type { ActualRow } from "../../src/schemas/actual.ts";
import type { Books } from "./books.ts";
import { REVISIONS } from "./documents.ts";
import { HOME } from "./places.ts";

export const REVISION_DATE = "2023-08-26";

/** Returns the rows of the notice; each answers a row of the city in an earlier release. */
export const revisionRows = (books: Books): readonly ActualRow[] => {
  const entered = [...books.actuals.values()].flat();
  const earlier = (indicator: string, asOf: string): ActualRow | undefined =>
    entered.find((row) => row.region === HOME && row.indicator === indicator && row.as_of === asOf);
  const answer = (row: ActualRow | undefined, change: Partial<ActualRow>): readonly ActualRow[] =>
    row === undefined ? [] : [{ ...row, document: REVISIONS, clause: "text", ...change }];
  const counted = earlier("tech-smes", "2022-12-31");
  return [
    ...answer(counted, {
      value: String(Number(counted?.value ?? 0) - 6),
      note: "原数重复计入6家迁入企业，予以剔除。",
    }),
    ...answer(earlier("carriers-national", "2022-12-31"), {
      status: "withdrawn",
      note: "所列载体未获批准，原数撤回。",
    }),
    ...answer(earlier("mentor-teams", "2023-06-30"), {
      status: "withdrawn",
      note: "统计时点有误，原数撤回，待重新核对。",
    }),
  ];
};
