/** WCAG 2.2: every success criterion of levels A and AA, how far it is met, and by which tests. */

import type { Result, TestName } from "./_tests.ts";

export interface Criterion {
  readonly id: string;
  readonly level: "A" | "AA";
  readonly result: Result;
  /** None where nothing can be tested, or nothing is. */
  readonly tests: readonly TestName[];
}

/** 4.1.1 is obsolete and left out, as in the recommendation itself. */
export const criteria = [
  { id: "1.1.1", level: "A", result: "met", tests: ["files", "access"] },
  { id: "1.2.1", level: "A", result: "notApplicable", tests: [] },
  { id: "1.2.2", level: "A", result: "notApplicable", tests: [] },
  { id: "1.2.3", level: "A", result: "notApplicable", tests: [] },
  { id: "1.2.4", level: "AA", result: "notApplicable", tests: [] },
  { id: "1.2.5", level: "AA", result: "notApplicable", tests: [] },
  { id: "1.3.1", level: "A", result: "met", tests: ["pages", "files", "access"] },
  { id: "1.3.2", level: "A", result: "met", tests: ["pages"] },
  { id: "1.3.3", level: "A", result: "notTested", tests: [] },
  { id: "1.3.4", level: "AA", result: "met", tests: ["pages"] },
  { id: "1.3.5", level: "AA", result: "notApplicable", tests: [] },
  { id: "1.4.1", level: "A", result: "met", tests: ["pages", "files"] },
  { id: "1.4.2", level: "A", result: "notApplicable", tests: [] },
  { id: "1.4.3", level: "AA", result: "met", tests: ["pages", "reading"] },
  { id: "1.4.4", level: "AA", result: "met", tests: ["access"] },
  { id: "1.4.5", level: "AA", result: "met", tests: ["files", "pages"] },
  { id: "1.4.10", level: "AA", result: "met", tests: ["access", "reading"] },
  { id: "1.4.11", level: "AA", result: "met", tests: ["colours"] },
  { id: "1.4.12", level: "AA", result: "met", tests: ["access"] },
  { id: "1.4.13", level: "AA", result: "met", tests: ["readOuts"] },
  {
    id: "2.1.1",
    level: "A",
    result: "met",
    tests: ["pages", "reading", "readOuts", "tables", "interactions"],
  },
  { id: "2.1.2", level: "A", result: "met", tests: ["pages", "readOuts"] },
  { id: "2.1.4", level: "A", result: "notApplicable", tests: [] },
  { id: "2.2.1", level: "A", result: "notApplicable", tests: [] },
  { id: "2.2.2", level: "A", result: "notApplicable", tests: [] },
  { id: "2.3.1", level: "A", result: "notApplicable", tests: [] },
  { id: "2.4.1", level: "A", result: "met", tests: ["pages"] },
  { id: "2.4.2", level: "A", result: "met", tests: ["files"] },
  { id: "2.4.3", level: "A", result: "met", tests: ["pages"] },
  { id: "2.4.4", level: "A", result: "partly", tests: ["pages", "files", "report"] },
  { id: "2.4.5", level: "AA", result: "met", tests: ["files", "access", "search"] },
  { id: "2.4.6", level: "AA", result: "partly", tests: ["files", "pages"] },
  { id: "2.4.7", level: "AA", result: "met", tests: ["pages"] },
  { id: "2.4.11", level: "AA", result: "partly", tests: ["pages", "readOuts", "interactions"] },
  { id: "2.5.1", level: "A", result: "notApplicable", tests: [] },
  { id: "2.5.2", level: "A", result: "notTested", tests: [] },
  { id: "2.5.3", level: "A", result: "met", tests: ["access"] },
  { id: "2.5.4", level: "A", result: "notApplicable", tests: [] },
  { id: "2.5.7", level: "AA", result: "notApplicable", tests: [] },
  { id: "2.5.8", level: "AA", result: "met", tests: ["pages", "reading"] },
  { id: "3.1.1", level: "A", result: "met", tests: ["files", "pages"] },
  { id: "3.1.2", level: "AA", result: "met", tests: ["files", "pages"] },
  { id: "3.2.1", level: "A", result: "met", tests: ["pages"] },
  {
    id: "3.2.2",
    level: "A",
    result: "met",
    tests: ["reading", "search", "tables", "interactions"],
  },
  { id: "3.2.3", level: "AA", result: "met", tests: ["access"] },
  { id: "3.2.4", level: "AA", result: "notTested", tests: [] },
  { id: "3.2.6", level: "A", result: "met", tests: ["access"] },
  { id: "3.3.1", level: "A", result: "notApplicable", tests: [] },
  { id: "3.3.2", level: "A", result: "met", tests: ["pages", "tables", "interactions"] },
  { id: "3.3.3", level: "AA", result: "notApplicable", tests: [] },
  { id: "3.3.4", level: "AA", result: "notApplicable", tests: [] },
  { id: "3.3.7", level: "A", result: "notApplicable", tests: [] },
  { id: "3.3.8", level: "AA", result: "notApplicable", tests: [] },
  {
    id: "4.1.2",
    level: "A",
    result: "partly",
    tests: ["pages", "reading", "readOuts", "tables", "interactions"],
  },
  {
    id: "4.1.3",
    level: "AA",
    result: "met",
    tests: ["reading", "search", "readOuts", "tables", "interactions", "report"],
  },
] as const satisfies readonly Criterion[];
