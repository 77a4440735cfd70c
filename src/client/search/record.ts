/** What can be found: the rows of the published list that the search page reads. */

export type SearchKind =
  | "page"
  | "region"
  | "indicator"
  | "target"
  | "unassigned"
  | "task"
  | "document"
  | "subsidy"
  | "term"
  | "carrier"
  | "file";

export interface SearchRecord {
  readonly kind: SearchKind;
  readonly title: string;
  /** Other names: English, identifiers, abbreviations, numbers of documents. */
  readonly aliases: readonly string[];
  /** Shown below the title, and searched. */
  readonly line: string;
  /** Searched and not shown. */
  readonly more?: string;
  /** Address of the page, with the anchor, below the path the site is published under. */
  readonly path: string;
  /** Of a target, or of one that was not assigned: places in the list of what it is for and of what it measures. */
  readonly of?: readonly [region: number, indicator: number];
}

/** Traditional characters and, at the same place, the simplified one of each. */
export interface Traditional {
  readonly from: string;
  readonly to: string;
}

/** The published list. */
export interface SearchList {
  readonly records: readonly SearchRecord[];
  readonly traditional: Traditional;
}
