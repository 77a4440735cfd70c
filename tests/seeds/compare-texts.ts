import { printedKey } from "./claims.ts";
import type { DocumentEntry, Ledger } from "./ledger.ts";
import type { Figure, Loss, SeedRecord } from "./schema.ts";

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Returns where two transcriptions of one document differ, beyond the losses that the second one
 * lists; also each listed loss that is none. Figures are compared with how often they are printed.
 */
export function transcriptionDifferences(whole: SeedRecord, lossy: SeedRecord): string[] {
  const key = (figure: Figure) =>
    [
      printedKey(figure),
      figure.number_max,
      figure.kind,
      figure.indicator,
      figure.measure,
      figure.period,
      figure.comparator,
      figure.commitment,
    ]
      .map((part) => part ?? "")
      .join(" | ");
  const differences: string[] = [];
  const instead = new Set(lossy.losses.flatMap((loss) => loss.instead ?? []));
  for (const id of instead) {
    if (!lossy.figures.some((figure) => figure.id === id)) {
      differences.push(`${lossy.source}: no figure ${id} stands in another's place`);
    }
  }

  const kept = [...whole.figures];
  for (const loss of lossy.losses) {
    const index = kept.findIndex((figure) => printedKey(figure) === printedKey(loss));
    if (index === -1) {
      differences.push(
        `${lossy.source}: lists a loss that ${whole.source} does not print: ${printedKey(loss)}`,
      );
    } else {
      kept.splice(index, 1);
    }
    if (!isMissing(lossy, whole, loss)) {
      differences.push(`${lossy.source}: lists a loss that it prints: ${printedKey(loss)}`);
    }
  }

  const expected = tally(kept.map(key));
  const found = tally(lossy.figures.filter(({ id }) => !instead.has(id)).map(key));
  for (const each of new Set([...expected.keys(), ...found.keys()])) {
    const [inWhole, inLossy] = [expected.get(each) ?? 0, found.get(each) ?? 0];
    if (inWhole !== inLossy) {
      differences.push(
        `${each}: ${inWhole} in ${whole.source} less the listed losses, ${inLossy} in ${lossy.source}`,
      );
    }
  }

  for (const { clause, cell } of lossy.garbled) {
    if (!whole.carriers.some((carrier) => carrier.clause === clause)) {
      differences.push(`${whole.source}: names nothing that ${clause} ${cell} could have lost`);
    }
    if (lossy.carriers.some((carrier) => carrier.clause === clause)) {
      differences.push(`${lossy.source}: reads ${clause} ${cell}, which it calls garbled`);
    }
  }
  return differences;
}

/** Whether the lossy text prints the figure less often than the whole one. */
function isMissing(lossy: SeedRecord, whole: SeedRecord, loss: Loss): boolean {
  const times = (record: SeedRecord) =>
    record.figures.filter((figure) => printedKey(figure) === printedKey(loss)).length;
  return times(lossy) < times(whole);
}

const HEADER_FIELDS = [
  "title",
  "number",
  "index_number",
  "issuer",
  "issued",
  "published",
  "status",
] as const;

/** Spaces, and full or half width of letters and brackets, are typesetting and not a difference. */
const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/**
 * Returns where the records' headers and `documents.json` disagree. A field that one transcription
 * lacks may be known from another; one that none prints must be empty, save that an issuer, which
 * may not be, then says 未署. The title of a compilation may be followed by our gloss in brackets.
 */
export function headerDifferences(
  records: readonly SeedRecord[],
  documents: readonly DocumentEntry[],
): string[] {
  const ids = new Set(records.map(({ document }) => document));
  return [...ids].flatMap((id) => {
    const entry = documents.find((document) => document.id === id);
    if (entry === undefined) return [`${id}: not in documents.json`];
    const own = records.filter(({ document }) => document === id);
    const differences = HEADER_FIELDS.flatMap((field) => {
      const value = plain(entry[field]);
      const read = own.filter((record) => record[field] !== "");
      if (read.length === 0 && value !== "" && !(field === "issuer" && value.includes("未署"))) {
        return [`${id} ${field}: no text prints it, documents.json has “${entry[field]}”`];
      }
      return read
        .filter((record) => {
          const printed = plain(record[field]);
          const glossed =
            entry.kind === "compilation" && field === "title" && value.startsWith(`${printed}(`);
          return printed !== value && !glossed;
        })
        .map(
          (record) =>
            `${id} ${field}: ${record.source} reads “${record[field]}”, documents.json has “${entry[field]}”`,
        );
    });
    const hashes = own.map(({ sha256 }) => sha256);
    if (hashes.join() !== entry.sha256.join()) {
      differences.push(
        `${id} sha256: ${hashes.join(", ")} read, documents.json has ${entry.sha256.join(", ")}`,
      );
    }
    for (const record of own) {
      for (const { id: figure, clause } of record.figures) {
        if (!Object.hasOwn(entry.clauses, clause)) {
          differences.push(`${record.source} ${figure}: documents.json has no clause ${clause}`);
        }
      }
    }
    return differences;
  });
}

/** Returns each target and subsidy whose document no record covers. */
export function uncoveredDifferences(records: readonly SeedRecord[], ledger: Ledger): string[] {
  const covered = new Set(records.map(({ document }) => document));
  return [...ledger.targets, ...ledger.subsidies]
    .filter(({ document }) => !covered.has(document))
    .map(({ at, document }) => `${at}: no record of seeds covers ${document}`);
}
