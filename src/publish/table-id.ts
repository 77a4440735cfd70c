/** Names the public tables, in the order in which a reader meets them. */
export const tableIds = [
  "progress",
  "targets",
  "actuals",
  "related",
  "subsidies",
  "subsidy-comparison",
  "tasks",
  "carriers",
  "regions",
  "indicators",
  "documents",
  "clauses",
  "corrections",
  "searches",
] as const;

export type TableId = (typeof tableIds)[number];
