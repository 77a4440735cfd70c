/** A fault in `data/`: every stage gathers all it finds, then throws them together. */

export interface DataIssue {
  /** Path as the editor of the file knows it, `data/targets/pj-2021-10.csv`. */
  readonly file: string;
  /** Row as a spreadsheet numbers it, the header being row 1; absent where the whole file is meant. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** Key of the sentence in the message catalogue. */
  readonly code: string;
  /** The offending text, quoted in the sentence. */
  readonly value?: string | undefined;
  /** What else the sentence needs: the file to mend, the values allowed. */
  readonly detail?: Readonly<Record<string, string>> | undefined;
}

/** All faults of one stage, to be shown as sentences and never as a stack trace. */
export class DataError extends Error {
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    super(`${issues.length} faults in the data`);
    this.name = "DataError";
    this.issues = issues;
  }
}
