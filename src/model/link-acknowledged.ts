/** Warnings that were found to be right: what each is about must be something the dataset has. */

import { parsePartialDate } from "../lib/calendar.ts";
import type { WarningCode } from "../schemas/acknowledgement.ts";
import { KeyCheck } from "./key-check.ts";
import { type Index, type LinkContext, report, resolve } from "./link-context.ts";
import { refuseLaterThanSite } from "./link-logs.ts";
import type { ValueIndexes } from "./link-targets.ts";
import type { Acknowledgement } from "./types.ts";

/** Parts of the key of a warning about one value; release is the day that names its file. */
const VALUE_KEY = ["indicator", "region", "measure", "period", "as_of"] as const;

/** What the key of each warning is made of, in this order, with a full stop between the parts. */
export const warningKeyParts = {
  tenfold: VALUE_KEY,
  "went-down": VALUE_KEY,
  fell: VALUE_KEY,
  "above-target": VALUE_KEY,
  "above-whole": VALUE_KEY,
  "vanished-unit": ["region", "release"],
  "vanished-indicator": ["indicator", "release"],
  "older-than-last": ["release"],
  "nothing-new": ["release"],
} as const satisfies Readonly<Record<WarningCode, readonly string[]>>;

/** Tells the entries that name no warning of this dataset, or the same one twice. */
export const refuseAcknowledgedFaults = (context: LinkContext, indexes: ValueIndexes): void => {
  const keys = new KeyCheck(context, "warning、key");
  const resolvePart = (part: string, text: string, entry: (typeof acknowledged)[number]): void => {
    const known: Readonly<Record<string, Index<unknown>>> = {
      indicator: indexes.indicators,
      region: indexes.regions,
    };
    const index = known[part];
    if (index !== undefined) {
      resolve(context, index, entry.source, "key", text);
    } else if (part === "release" && parsePartialDate(text)?.precision !== "day") {
      report(context, entry.source, "key", "bad-warning-key", entry.key ?? "", {
        parts: keyShape(entry.warning),
      });
    }
  };
  const { acknowledged } = context.records;
  for (const entry of acknowledged) {
    const { source, date, warning, key } = entry;
    refuseLaterThanSite(context, source, date);
    keys.add(source, [warning, key]);
    if (warning === undefined || key === undefined) continue;
    const parts = warningKeyParts[warning];
    const texts = key.split(".");
    if (texts.length !== parts.length) {
      report(context, source, "key", "bad-warning-key", key, { parts: keyShape(warning) });
      continue;
    }
    for (const [index, part] of parts.entries()) resolvePart(part, texts[index] ?? "", entry);
  }
};

const keyShape = (warning: WarningCode | undefined): string =>
  warning === undefined ? "" : warningKeyParts[warning].join(".");

/** Returns the warnings that were acknowledged. */
export const linkAcknowledged = ({ records }: LinkContext): readonly Acknowledgement[] =>
  records.acknowledged
    .filter((record) => record.isComplete)
    .map(({ date, warning, key, reason }) => ({ date, warning, key, reason }));
