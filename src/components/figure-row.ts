/** One thing that was read from a clause, already put into words. */

import type { Clause } from "../model/types.ts";
import type { TargetReport } from "./error-report.ts";

export interface FigureRow {
  /** What kind of thing it is: a target, a subsidy, a task. */
  readonly kind: string;
  /** Undefined for a rule, which is all details. */
  readonly name: string | undefined;
  /** Where the site shows it. */
  readonly href: string | undefined;
  /** With its unit; undefined for what carries no number. */
  readonly value: string | undefined;
  /** Period, wording, date: short phrases in a line. */
  readonly details: readonly string[];
  /** Other clauses that print it too. */
  readonly alsoIn: readonly Clause[];
  /** The clause it is registered at, where that is another one. */
  readonly firstIn: Clause | undefined;
  /** How it is to be read. */
  readonly note: string | undefined;
  readonly isLapsed: boolean;
  /** Of a target, where its reader may report an error. */
  readonly report: TargetReport | undefined;
}
