import { claim, isLost, unmatched, used, where, type Claim } from "./claims.ts";
import type {
  CarrierLine,
  Ledger,
  PublishedLine,
  SubsidyLine,
  TargetLine,
  TaskLine,
} from "./ledger.ts";
import { triggerSchema, type Figure, type SeedRecord } from "./schema.ts";

/** Returns where the record's targets and the rows of its document disagree, both ways. */
export function targetDifferences(record: SeedRecord, lines: readonly TargetLine[]): string[] {
  const own = lines.filter(({ document }) => document === record.document);
  const figureClaim = (figure: Figure) =>
    claim(
      where(record, figure),
      figure.clause,
      figure.place,
      figure.indicator,
      figure.measure,
      figure.period,
      figure.number,
      figure.number_max,
      figure.unit,
    );
  const lineClaim = (line: TargetLine, clause: string) =>
    claim(
      line.at,
      clause,
      line.region,
      line.indicator,
      line.measure,
      line.period,
      line.value,
      line.valueMax,
      line.unit,
    );
  const figures = used(record, "target");
  const differences = unmatched(
    figures.map(figureClaim),
    own.flatMap((line) =>
      line.clauses
        .filter(
          (clause) =>
            !isLost(record, { clause, place: line.region, number: line.value, unit: line.unit }),
        )
        .map((clause) => lineClaim(line, clause)),
    ),
  );

  // A figure printed again may be worded differently: the row follows the first clause.
  for (const line of own) {
    const first = line.clauses[0] ?? "";
    for (const figure of figures) {
      if (figureClaim(figure).key !== lineClaim(line, first).key) continue;
      if (figure.comparator !== line.comparator) {
        differences.push(
          `${line.at}: comparator ${line.comparator}, but ${where(record, figure)} reads ${figure.comparator}`,
        );
      }
      const commitment = figure.commitment ?? "firm";
      if (commitment !== line.commitment) {
        differences.push(
          `${line.at}: commitment ${line.commitment}, but ${where(record, figure)} reads ${commitment}`,
        );
      }
    }
  }
  return [...differences, ...own.flatMap(wordingDifferences)];
}

const WRITTEN_OUT = ["", "一", "两"];

/** Returns what a row's value, comparator and commitment have that its own wording has not. */
function wordingDifferences(line: TargetLine): string[] {
  const { at, wording, value, valueMax } = line;
  const says = (number: number) =>
    wording.includes(String(number)) || wording.includes(WRITTEN_OUT[number] || String(number));
  const agreements: readonly [string, boolean][] = [
    ["value", says(value)],
    ["value_max", valueMax === undefined || says(valueMax)],
    ["unit", wording.includes(line.unit)],
    ["以上", wording.includes("以上") === (line.comparator === "at_least")],
    ["超过", wording.includes("超过") === (line.comparator === "more_than")],
    ["力争", wording.includes("力争") === (line.commitment === "aim")],
  ];
  return agreements
    .filter(([, agrees]) => !agrees)
    .map(([what]) => `${at}: wording “${wording}” and the row disagree on ${what}`);
}

/** The rate in percent: 1:1 is 100. */
const percent = ({ number, unit }: Figure) => (unit === "比1" ? (number ?? 0) * 100 : number);

/** The trigger, if subsidies of two places are compared on it. */
const comparedTrigger = (trigger: string | undefined) =>
  triggerSchema.safeParse(trigger).success ? trigger : undefined;

/** Returns one claim for each trigger that the text names, or one without. */
function subsidyFigureClaims(record: SeedRecord, figure: Figure): Claim[] {
  const [field, number, unit] =
    figure.kind === "rate"
      ? ["rate", percent(figure), "%"]
      : figure.kind === "term"
        ? ["term", figure.number, figure.basis === "in_kind" ? "实物" : ""]
        : [figure.cap ? "amount_max" : "amount", figure.number, figure.unit.replace("/年", "")];
  return (figure.triggers ?? [undefined]).map((trigger) =>
    claim(
      where(record, figure),
      figure.clause,
      figure.place,
      figure.recipient,
      figure.level,
      trigger,
      figure.tier,
      figure.basis,
      field,
      number,
      unit,
    ),
  );
}

function subsidyLineClaims(line: SubsidyLine): Claim[] {
  const hasAmount = line.amount !== undefined || line.amountMax !== undefined;
  // The row's unit is the amount's; without an amount it is that of the rate, or 实物 in kind.
  const parts: readonly [string, number | undefined, string][] = [
    ["amount", line.amount, line.unit],
    ["amount_max", line.amountMax, line.unit],
    ["rate", line.rate, hasAmount ? "%" : line.unit],
    ["term", line.termYears, hasAmount ? "" : line.unit],
  ];
  return parts
    .filter(([, number]) => number !== undefined)
    .map(([field, number, unit]) =>
      claim(
        line.at,
        line.clause,
        line.jurisdiction,
        line.recipient,
        line.level,
        comparedTrigger(line.trigger),
        line.tier,
        line.basis,
        field,
        number,
        unit,
      ),
    );
}

/** Returns where the record's amounts, rates and terms and the subsidy rows disagree, both ways. */
export function subsidyDifferences(record: SeedRecord, lines: readonly SubsidyLine[]): string[] {
  const own = lines.filter(({ document }) => document === record.document);
  const withoutAmount = own.filter((line) => subsidyLineClaims(line).length === 0);
  return [
    ...unmatched(
      used(record, "subsidy", "rate", "term").flatMap((figure) =>
        subsidyFigureClaims(record, figure),
      ),
      own.flatMap(subsidyLineClaims),
    ),
    ...unmatched(
      record.promises.map(({ clause, place, recipient, level, trigger, basis }) =>
        claim(record.source, clause, place, recipient, level, trigger, basis, "未写明"),
      ),
      withoutAmount.map(({ at, clause, jurisdiction, recipient, level, trigger, basis, unit }) =>
        claim(at, clause, jurisdiction, recipient, level, comparedTrigger(trigger), basis, unit),
      ),
    ),
  ];
}

/**
 * Returns where the record's deadlines and the tasks of its document disagree, both ways. A task
 * answers for a deadline only at the clause it names first; one without a date needs no figure.
 */
export function deadlineDifferences(record: SeedRecord, lines: readonly TaskLine[]): string[] {
  return unmatched(
    used(record, "deadline").map((figure) =>
      claim(where(record, figure), figure.clause, figure.date),
    ),
    lines
      .map((line) => ({ ...line, clause: line.clauses[0] ?? "" }))
      .filter(({ deadline }) => deadline !== "ongoing")
      .filter(
        ({ clause, deadline }) =>
          !isLost(record, { clause, place: "panjin", date: deadline, unit: "日" }),
      )
      .map(({ at, clause, deadline }) => claim(at, clause, deadline)),
  );
}

/** Returns where the record's published values and the actual and related rows disagree. */
export function publishedDifferences(
  record: SeedRecord,
  { actuals, related }: Pick<Ledger, "actuals" | "related">,
): string[] {
  const own = [...actuals, ...related].filter(({ document }) => document === record.document);
  const figures = used(record, "actual");
  const differences = unmatched(
    figures.map((figure) => claim(where(record, figure), figure.place, figure.number, figure.unit)),
    own.map((line) => claim(line.at, line.region, line.value, line.unit)),
  );
  for (const line of own) {
    if (line.clause === undefined) continue;
    const atClause = figures.find(
      (figure) =>
        figure.clause === line.clause &&
        figure.place === line.region &&
        figure.number === line.value,
    );
    if (atClause === undefined) {
      differences.push(`${line.at}: ${line.clause} does not print ${line.value}`);
    } else if (atClause.indicator !== line.indicator) {
      differences.push(
        `${line.at}: indicator ${line.indicator}, but ${where(record, atClause)} reads ${atClause.indicator ?? "none"}`,
      );
    }
  }
  return differences;
}

/**
 * Returns where the carriers that the record names and the rows disagree, both ways. What a row
 * adds to the name in full-width brackets is our gloss.
 */
export function carrierDifferences(record: SeedRecord, lines: readonly CarrierLine[]): string[] {
  return unmatched(
    record.carriers.map(({ clause, name, place, action }) =>
      claim(record.source, clause, name, place, action),
    ),
    lines.map(({ at, clause, name, region, action }) =>
      claim(at, clause, name.replace(/（[^）]*）$/, ""), region, action),
    ),
  );
}

/** Returns each figure set aside with a reason that a row uses all the same. */
export function unusedDifferences(record: SeedRecord, ledger: Ledger): string[] {
  const own = <T extends { readonly document: string }>(lines: readonly T[]) =>
    lines.filter(({ document }) => document === record.document);
  const usesTarget = (figure: Figure) =>
    own(ledger.targets).find(
      (line) =>
        line.clauses.includes(figure.clause) &&
        line.region === figure.place &&
        line.value === figure.number &&
        line.unit === figure.unit,
    );
  const usesSubsidy = (figure: Figure) =>
    own(ledger.subsidies).find(
      (line) =>
        line.clause === figure.clause &&
        (figure.recipient === undefined || line.recipient === figure.recipient) &&
        (figure.unit === "年"
          ? line.termYears === figure.number
          : figure.unit === "%"
            ? line.rate === figure.number
            : line.unit === figure.unit &&
              (line.amount === figure.number || line.amountMax === figure.number)),
    );
  const usesPublished = (figure: Figure): PublishedLine | undefined =>
    own([...ledger.actuals, ...ledger.related]).find(
      (line) =>
        (line.clause === undefined || line.clause === figure.clause) &&
        line.region === figure.place &&
        line.value === figure.number &&
        line.unit === figure.unit,
    );
  return record.figures.flatMap((figure) => {
    if (figure.unused === undefined) {
      return figure.kind === "share" || figure.kind === "other"
        ? [`${where(record, figure)}: no kind of row uses a figure of kind ${figure.kind}`]
        : [];
    }
    const line = usesTarget(figure) ?? usesSubsidy(figure) ?? usesPublished(figure);
    return line === undefined ? [] : [`${line.at}: uses ${where(record, figure)}, set aside`];
  });
}
