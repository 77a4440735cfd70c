import type { Assessment } from "../analysis/status.ts";
import type { ChartMessages } from "../i18n/zh/charts.ts";

/** Returns what an assessment comes to in a few words: a status, or why there is none. */
export const statusWord = (assessment: Assessment, messages: ChartMessages): string => {
  const { status, reason, isPreliminary } = assessment;
  if (status === "undetermined" && reason !== undefined) return messages.reason[reason];
  const word = messages.status[status];
  return isPreliminary ? messages.preliminary({ status: word }) : word;
};

/** Returns whether a published value is not final, and so is drawn hollow. */
export const isHollow = (actual: { readonly status: string }): boolean =>
  actual.status === "provisional" || actual.status === "estimate";
