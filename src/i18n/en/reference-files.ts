/** Public files of what the values refer to, and the logs. */

import type { Messages } from "../messages.ts";
import {
  alsoIn,
  codes,
  column,
  documentKind,
  documentStatus,
  place,
  region,
  clauseLabel,
} from "./file-columns.ts";
import { vocabulary } from "./vocabulary.ts";

type Tables = Messages["files"]["tables"];

export const referenceFiles: Pick<
  Tables,
  | "tasks"
  | "carriers"
  | "regions"
  | "indicators"
  | "documents"
  | "clauses"
  | "corrections"
  | "searches"
  | "acknowledged"
> = {
  tasks: {
    title: "Tasks",
    question: "Which tasks does the plan list, by when, who leads and who takes part?",
    columns: {
      id: column("Task (identifier)", "will not change and can be cited"),
      name: column("Task", "name in Chinese"),
      deadline: column("Deadline", "a date; ongoing = no date on which it ends"),
      lead_units: column("Lead offices (identifiers)", "separated by semicolons"),
      lead_unit_names: column("Lead offices", "in Chinese, separated by semicolons"),
      responsible_units: column("Responsible offices (identifiers)", "separated by semicolons"),
      responsible_unit_names: column("Responsible offices", "in Chinese, separated by semicolons"),
      indicators: column(
        "Indicators (identifiers)",
        "the indicators it concerns, separated by semicolons",
      ),
      indicator_names: column("Indicators", "in Chinese, separated by semicolons"),
      ...place,
      also_in: alsoIn,
      summary: column("Content", "summary by this site, not the original wording, in Chinese"),
      unquantified: column(
        "Goals without a number",
        "what the task promises without saying how much; summary by this site, in Chinese",
      ),
      name_en: column(
        "Task (English)",
        "English name by this site; in Chinese where there is none",
      ),
      summary_en: column("Summary (English)", "in English; in Chinese where there is none"),
    },
  },
  carriers: {
    title: "Incubators and the like that are named",
    question: "Which of them does the plan name, where, and are they to be built or improved?",
    columns: {
      name: column("Name", "in Chinese"),
      ...region,
      action: column("To be", "build = newly built, improve = improved"),
      ...place,
    },
  },
  regions: {
    title: "Places",
    question: "Which place does an identifier in the other files mean?",
    columns: {
      id: column("Place (identifier)", "will not change"),
      name_zh: column("Name in Chinese", "name of the place in Chinese"),
      name_en: column("Name in English", "name of the place in English"),
      kind: column("Kind", codes(vocabulary.regionKind)),
      parent: column("Belongs to", "identifier of the place above it; empty where there is none"),
      gb_code: column(
        "Code of the division",
        "by the Chinese standard GB/T 2260; economic zones have none",
      ),
      aliases: column("Other names", "short names to search by, separated by semicolons"),
    },
  },
  indicators: {
    title: "Indicators",
    question: "What does an identifier of an indicator mean, and in which unit is it counted?",
    columns: {
      id: column("Indicator (identifier)", "will not change"),
      name_zh: column("Name in Chinese", "name of the indicator in Chinese"),
      name_en: column("Name in English", "name of the indicator in English"),
      unit: column(
        "Unit",
        "of levels and of numbers counted within a period, in Chinese; yearly growth is always in %",
      ),
      theme: column("Theme (identifier)", "the theme it belongs to"),
      direction: column("Direction", codes(vocabulary.direction)),
      headline: column("Headline goal", "yes = a main goal of the five years, no = another"),
      definition_zh: column("Meaning (Chinese)", "what it is in plain words, in Chinese"),
      definition_en: column("Meaning (English)", "what it is in plain words, in English"),
      pace: column(
        "Pace",
        "linear = happens throughout the year, batch = recognised in batches, so no pace is judged within a year",
      ),
      theme_name: column("Theme", "name in Chinese"),
      aliases: column("Other names", "abbreviations to search by, separated by semicolons"),
    },
  },
  documents: {
    title: "Documents",
    question: "Which documents are the figures from, who issued them, when, and are they in force?",
    columns: {
      id: column("Document (identifier)", "will not change"),
      title: column("Title", "in Chinese"),
      number: column("Document number", "the number under which it was issued; may be empty"),
      index_number: column(
        "Index number",
        "its number in the government’s catalogue of disclosure (索引号); may be empty",
      ),
      issuer: column("Issued by", "the authority or medium, in Chinese"),
      issued: column("Dated", "the date the document bears; empty where unknown"),
      published: column("Published", "the date it was put on the web; empty where unknown"),
      status: documentStatus,
      kind: documentKind,
      url: column("Address", "where it is on the web; may be empty"),
      accessed: column("Last looked at", "when this site last looked at it"),
      covers: column("Covers", "the years its targets or figures are for"),
      sha256: column(
        "Checksum of the text",
        "SHA-256 of the text that was read; of several texts, separated by semicolons; empty where only excerpts were seen, not the whole text",
      ),
      defects: column(
        "Defects of the text",
        "what is missing or garbled in the text that was read, in Chinese, separated by semicolons",
      ),
      name_en: column("English name", "what the English pages call it; may be empty"),
    },
  },
  clauses: {
    title: "Clauses",
    question: "Which clause of a document does an identifier stand for?",
    columns: {
      document: column("Document (identifier)", "the id in documents"),
      clause: column(
        "Clause (identifier)",
        "once in each document; every clause that another file names is here",
      ),
      label: clauseLabel,
    },
  },
  corrections: {
    title: "Corrections",
    question: "Which of its own errors has this site corrected?",
    columns: {
      date: column("Date", "when it was corrected"),
      file: column("File", "the file with the error"),
      key: column("Where", "the row and item"),
      old: column("Before", "the content before the correction"),
      new: column("Now", "the content after it"),
      reason: column("Reason", "why it was changed"),
    },
  },
  searches: {
    title: "Log of searches",
    question: "What was looked for, when, where, and with what result?",
    columns: {
      date: column("Date", "when the search was made"),
      what: column("What", "the data looked for, in Chinese"),
      where: column("Where", "the site or channel that was searched, in Chinese; or an address"),
      result: column("Result", "what was found, or that nothing was, in Chinese"),
      what_en: column("What (English)", "the same in English; in Chinese where there is none"),
      where_en: column("Where (English)", "the same in English; an address stays as it is"),
      result_en: column("Result (English)", "the same in English; in Chinese where there is none"),
    },
  },
  acknowledged: {
    title: "Unusual values confirmed",
    question: "Which values look unusual, were checked and published as they are, and why?",
    columns: {
      date: column("Date", "when it was checked"),
      warning: column("What is unusual", codes(vocabulary.warning)),
      key: column(
        "Which value",
        "indicator.region.measure.period.date; of a whole unit or indicator, its id and the day of the release; of a whole release, its day",
      ),
      reason: column("Reason", "what the check found, in Chinese"),
    },
  },
};
