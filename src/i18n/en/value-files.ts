/** Public files of values: targets, results, subsidies. */

import type { Messages } from "../messages.ts";
import {
  alsoIn,
  clauseLabel,
  codes,
  column,
  commitment,
  comparator,
  documentKind,
  documentStatus,
  indicator,
  measure,
  publishedMeasure,
  note,
  period,
  place,
  region,
  subsidySide,
  unit,
} from "./file-columns.ts";
import { vocabulary } from "./vocabulary.ts";

type Tables = Messages["files"]["tables"];

export const valueFiles: Pick<
  Tables,
  "progress" | "targets" | "actuals" | "related" | "subsidies" | "subsidy-comparison"
> = {
  progress: {
    title: "Targets and results",
    question:
      "For each target: what was promised, what is the latest figure found, and what status follows by the rules? One row a target.",
    columns: {
      id: column("Target (identifier)", "will not change and can be cited; the id in targets"),
      ...indicator,
      ...region,
      measure,
      period,
      comparator,
      target: column("Target", "the number promised; of a range, its lower end"),
      target_max: column("Upper end", "of a range only"),
      unit,
      actual: column(
        "Actual figure",
        "the latest public figure used for judging; empty where none was found; empty is not zero",
      ),
      actual_as_of: column("Actual as of", "the day, month or year the figure is for"),
      actual_status: column("Kind of figure", codes(vocabulary.actualStatus)),
      attainment: column("Share done", "actual ÷ target; 1 is 100%; six significant digits"),
      elapsed: column("Time gone", "share of the period gone on the figure’s date, 0 to 1"),
      progress: column(
        "Pace",
        "share done ÷ time gone; 1 is exactly on the path; empty where pace is not judged",
      ),
      status: column("Status", codes(vocabulary.status)),
      reason: column("Why it cannot be determined", codes(vocabulary.reason)),
      target_document: column(
        "Document of the target",
        "the document it is from; the id in documents",
      ),
      target_clause: column("Clause of the target", "the clause of the document it is from"),
      actual_document: column(
        "Document of the actual figure",
        "the document it is from; the id in documents",
      ),
      actual_clause: column("Clause of the actual figure", "the clause of the document it is from"),
      commitment,
      due: column(
        "Due",
        "yes = the period is over, no = it is not; as of the date of this site’s data",
      ),
      preliminary: column(
        "Preliminary",
        "yes = judged by a provisional figure or an estimate, which may be revised",
      ),
      exceeds_max: column("Above the range", "yes = the actual figure is above the upper end"),
      baseline: column("Baseline", "published starting figure, for targets of a level only"),
      baseline_as_of: column("Baseline as of", "the date the starting figure is for"),
      path: column("Path value", "the number due on the figure’s date at an even pace"),
      gap: column("Gap", "actual − path value, in the unit of the target"),
      actual_includes: column(
        "Actual includes",
        "other places inside the figure, separated by semicolons; such figures cannot be added up",
      ),
      target_document_number: column(
        "Target’s document number",
        "the number under which the document of the target was issued",
      ),
      target_clause_label: column(
        "Target’s clause",
        "the clause of the target in the document’s own numbering, in Chinese",
      ),
      target_wording: column("Target as printed", "the phrase with the number as printed"),
      target_note: column("Note on the target", "a remark of this site, in Chinese"),
    },
  },
  targets: {
    title: "Targets",
    question: "Which document, in which clause, promised how much for which place, by when?",
    columns: {
      id: column("Target (identifier)", "will not change and can be cited"),
      ...indicator,
      ...region,
      measure,
      period,
      comparator,
      value: column("Target", "the number promised; of a range, its lower end"),
      value_max: column("Upper end", "of a range only"),
      unit,
      commitment,
      document: place.document,
      document_number: column("Document number", "the number under which it was issued"),
      clause: place.clause,
      clause_label: clauseLabel,
      wording: column(
        "Original wording",
        "the phrase with the number as printed, including 力争 (strive for) and 以上 (or more)",
      ),
      note,
      also_in: alsoIn,
      document_status: documentStatus,
    },
  },
  actuals: {
    title: "Published figures",
    question:
      "Which results were published, when and by whom, and were they changed later? Revised and withdrawn figures are kept.",
    columns: {
      ...indicator,
      ...region,
      measure: publishedMeasure,
      period,
      as_of: column("As of", "the day, month or year the figure is for"),
      value: column(
        "Value",
        "the figure as published; numbers newly added count from the beginning of the period",
      ),
      unit,
      status: column("Kind of figure", codes(vocabulary.actualStatus)),
      document: place.document,
      clause: place.clause,
      kind: documentKind,
      released: column("Released", "date of the release of this site that first had it"),
      includes: column(
        "Includes",
        "other places inside the figure, separated by semicolons; such figures cannot be added up",
      ),
      note,
      current: column(
        "Current",
        "yes = the figure now used, no = revised or withdrawn by a later release",
      ),
      clause_label: clauseLabel,
    },
  },
  related: {
    title: "Related figures",
    question:
      "Which published figures are close to an indicator but of another scope, and no result of it?",
    columns: {
      ...region,
      indicator: column(
        "Near indicator (identifier)",
        "the indicator it is close to; empty where none is",
      ),
      indicator_name: column("Near indicator", "name in Chinese"),
      as_of: column("As of", "the day, month or year the figure is for"),
      value: column("Value", "the figure as published; used in no calculation"),
      unit,
      statement_zh: column("What it says (Chinese)", "the meaning of the figure, in Chinese"),
      statement_en: column("What it says (English)", "the meaning of the figure, in English"),
      document: place.document,
      document_title: column("Title of the document", "in Chinese"),
      kind: documentKind,
      url: column("Address", "where the source is on the web"),
    },
  },
  subsidies: {
    title: "Subsidies",
    question:
      "Which place pays what kind of recipient how much, on what condition, and is the document still in force?",
    columns: {
      jurisdiction: column("Place (identifier)", "the place that pays; the id in regions"),
      jurisdiction_name: column("Place", "the place that pays, in Chinese"),
      recipient: column("Recipient (identifier)", "the kind of recipient"),
      recipient_name: column("Recipient", "name in Chinese"),
      level: column("Level", codes(vocabulary.subsidyLevel)),
      trigger: column("Condition (identifier)", "what earns the subsidy"),
      amount: column(
        "Amount",
        "as the document states it; empty where it states none; empty is not zero",
      ),
      amount_max: column("Upper limit", "where the text only says “up to” an amount"),
      unit,
      basis: column("Form of payment", codes(vocabulary.subsidyBasis)),
      document: place.document,
      document_status: documentStatus,
      clause: place.clause,
      tier: column("Tier", "name of the tier, where one subsidy has several"),
      rate: column("Rate", "per cent, where it is paid at a rate; matching 1:1 is written 100"),
      term_years: column("Years", "for how many years it is paid; empty where not stated"),
      wording: column("Original wording", "the phrase with the number as printed"),
      note,
      id: column("Subsidy (identifier)", "will not change and can be cited"),
      trigger_name: column("Condition", "in Chinese"),
      clause_label: clauseLabel,
    },
  },
  "subsidy-comparison": {
    title: "Subsidies compared",
    question:
      "How much do two places pay the same kind of recipient at the same level, can the two be compared, and if not, why?",
    columns: {
      recipient: column("Recipient (identifier)", "the kind of recipient"),
      recipient_name: column("Recipient", "name in Chinese"),
      level: column("Level", codes(vocabulary.subsidyLevel)),
      ...subsidySide("home", "Home city"),
      ...subsidySide("peer", "City for comparison"),
      ratio: column(
        "Ratio",
        "amount of the city for comparison ÷ that of the home city; not worked out where conditions or forms of payment differ",
      ),
      difference: column(
        "Difference",
        "amount of the city for comparison − that of the home city, in 万元 (10,000 yuan); not worked out where conditions or forms of payment differ",
      ),
      reason: column(
        "Why there is no comparison",
        "different_trigger = conditions differ; different_basis = forms of payment differ; home_none_stated = the home city states none; peer_none_stated = the city for comparison states none; no_amount = no amount that could be compared",
      ),
    },
  },
};
