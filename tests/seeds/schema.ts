import { z } from "zod";

const basisSchema = z.enum(["one_off", "per_year", "rate", "match", "in_kind", "unstated"]);

/** Only the triggers on which subsidies of two places are compared. */
export const triggerSchema = z.enum([
  "newly_recognised",
  "newly_listed",
  "filed",
  "first_excellent_review",
]);

/** One figure as a source document prints it, at one place of the document. */
const figureSchema = z
  .strictObject({
    id: z.string().regex(/^f\d{3}$/),
    clause: z.string().min(1),
    place: z.string().min(1),
    number: z.number().optional(),
    /** Upper end of a printed range. */
    number_max: z.number().optional(),
    /** The day a deadline names, instead of a number. */
    date: z.iso.date().optional(),
    unit: z.string().min(1),
    kind: z.enum(["target", "subsidy", "rate", "share", "term", "deadline", "actual", "other"]),
    about: z.string().min(1),
    phrase: z.string().min(1).max(20),
    indicator: z.string().optional(),
    measure: z.enum(["level", "increment", "increment_per_year", "growth_rate"]).optional(),
    period: z.string().optional(),
    comparator: z.enum(["at_least", "more_than", "at_most", "between", "stated"]).optional(),
    /** Absent means firm. */
    commitment: z.literal("aim").optional(),
    recipient: z.string().optional(),
    level: z.enum(["national", "provincial", "municipal", "none"]).optional(),
    basis: basisSchema.optional(),
    triggers: z.array(triggerSchema).min(1).optional(),
    tier: z.string().optional(),
    /** The amount is a ceiling (最高, 不超过). */
    cap: z.literal(true).optional(),
    note: z.string().optional(),
    /** Why no row of `data/` uses the figure; absent where a row must. */
    unused: z.string().min(1).optional(),
  })
  .refine((figure) => (figure.number === undefined) !== (figure.date === undefined), {
    error: "a figure has either a number or a date",
  })
  .refine(
    (figure) =>
      figure.kind !== "target" ||
      [figure.indicator, figure.measure, figure.period, figure.comparator].every(Boolean),
    { error: "a target names its indicator, measure, period and comparator" },
  )
  .refine(
    (figure) =>
      figure.unused !== undefined ||
      !["subsidy", "rate", "term"].includes(figure.kind) ||
      [figure.recipient, figure.level, figure.basis].every(Boolean),
    { error: "a subsidy's figure names its recipient, level and basis" },
  );

/** A figure that the fuller transcription of the same document has and this one lost. */
const lossSchema = z.strictObject({
  clause: z.string().min(1),
  place: z.string().min(1),
  number: z.number().optional(),
  date: z.iso.date().optional(),
  unit: z.string().min(1),
  reason: z.string().min(1),
  /** The figure of this text that stands, by mistake, where the lost one should. */
  instead: z.string().optional(),
});

const promiseSchema = z.strictObject({
  clause: z.string().min(1),
  place: z.string().min(1),
  recipient: z.string().min(1),
  level: z.enum(["national", "provincial", "municipal", "none"]),
  basis: basisSchema,
  trigger: triggerSchema.optional(),
  about: z.string().min(1),
});

const carrierSchema = z.strictObject({
  clause: z.string().min(1),
  name: z.string().min(1),
  place: z.string().min(1),
  action: z.enum(["build", "improve"]),
});

export const seedRecordSchema = z.strictObject({
  source: z.string().regex(/^\d{3}_[0-9a-f]{16}\.txt$/),
  document: z.string().min(1),
  title: z.string().min(1),
  number: z.string(),
  index_number: z.string(),
  issuer: z.string(),
  issued: z.union([z.iso.date(), z.literal("")]),
  published: z.union([z.iso.date(), z.literal("")]),
  status: z.enum(["in_force", "lapsed", "unknown"]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  defects: z.array(z.string().min(1)).min(1),
  losses: z.array(lossSchema).default([]),
  figures: z.array(figureSchema).min(1),
  /** Support promised without an amount. */
  promises: z.array(promiseSchema).default([]),
  /** Carriers that the document names. */
  carriers: z.array(carrierSchema).default([]),
  /** Cells that cannot be read and hold no figure in the fuller transcription. */
  garbled: z
    .array(z.strictObject({ clause: z.string(), cell: z.string(), reason: z.string().min(1) }))
    .default([]),
  /** Parts of the text that were left out, each with the reason. */
  excluded: z
    .array(z.strictObject({ report: z.string().min(1), reason: z.string().min(1) }))
    .default([]),
});

export type SeedRecord = z.output<typeof seedRecordSchema>;
export type Figure = SeedRecord["figures"][number];

export type Loss = SeedRecord["losses"][number];
