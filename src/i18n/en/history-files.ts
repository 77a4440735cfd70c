/** Public files of what changed from release to release. */

import type { Messages } from "../messages.ts";
import { codes, column, period } from "./file-columns.ts";
import { vocabulary } from "./vocabulary.ts";

type Tables = Messages["files"]["tables"];

export const historyFiles: Pick<Tables, "releases" | "revisions"> = {
  releases: {
    title: "Releases",
    question: "Which releases were there, and how much did each add, revise, withdraw and correct?",
    columns: {
      date: column("Released", "also the identifier of the release"),
      note: column("Note", "what it brought, in Chinese"),
      note_en: column("Note (English)", "in English; in Chinese where there is none"),
      added: column("Added", "published figures that no earlier release had"),
      revised: column("Revised", "figures that their publisher changed"),
      withdrawn: column("Withdrawn", "figures that their publisher withdrew"),
      corrected: column("Corrected", "errors of this site that it was the first to be without"),
    },
  },
  revisions: {
    title: "Figures that changed",
    question: "Which figures changed after they were released, from what to what, when, and why?",
    columns: {
      date: column(
        "Date",
        "of the release, where a figure was revised or withdrawn; of the correction otherwise",
      ),
      kind: column(
        "How it changed",
        `${codes(vocabulary.revisionKind)}; the first two are changes by the publisher, the last one mends an error of this site`,
      ),
      table: column("Table", "where the figure stands: actuals, targets, subsidies and so on"),
      key: column(
        "Which",
        "identifier of a target or subsidy; of a published figure indicator.place.period.measure.date, behind the day of its release where it was corrected; otherwise as in corrections",
      ),
      indicator: column(
        "Indicator (identifier)",
        "the id in indicators; empty for what belongs to none",
      ),
      region: column("Place (identifier)", "the id in regions; empty where it is not known"),
      measure: column("Counted as", codes(vocabulary.measure)),
      period,
      as_of: column("As of", "the day, month or year a published figure is for"),
      old: column("Before", "the content before the change"),
      new: column("Now", "the content after it; empty for what was withdrawn"),
      unit: column("Unit", "in Chinese; only where both are numbers"),
      reason: column("Reason", "why it was changed, in Chinese"),
      file: column("File", "the file of the dataset that holds it"),
      old_status: column("Kind of figure before", codes(vocabulary.actualStatus)),
      new_status: column("Kind of figure now", codes(vocabulary.actualStatus)),
    },
  },
};
