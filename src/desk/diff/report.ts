/** A difference in words: what the terminal prints and the page to sign off shows. */

export interface ReportEntry {
  /** What it is about: a place and an indicator, a file. */
  readonly name: string;
  /** What narrows it down: period, date. */
  readonly context: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whole sentences behind it: other cells, the note, the source. */
  readonly details: readonly string[];
}

export interface ReportGroup {
  readonly title: string;
  readonly note: string | undefined;
  readonly entries: readonly ReportEntry[];
}

export interface ReportSection {
  readonly title: string;
  readonly note: string | undefined;
  /** Without any, nothing changed here. */
  readonly groups: readonly ReportGroup[];
}

export interface ReportCount {
  readonly label: string;
  readonly count: number;
}

export interface Report {
  readonly title: string;
  readonly against: string;
  /** Release and date of the data, before and after. */
  readonly dates: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly isUnchanged: boolean;
  /** What is said at the top besides: nothing changed, tables that were not compared. */
  readonly remarks: readonly string[];
  readonly counts: readonly ReportCount[];
  readonly sections: readonly ReportSection[];
}
