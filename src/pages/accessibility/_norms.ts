/** Chinese norms, as far as public sources say what they ask for. */

import type { Result, TestName } from "./_tests.ts";

interface Point {
  readonly result: Result;
  readonly tests: readonly TestName[];
}

/** The four goals of GB/T 37668-2019, with the principle of WCAG that each answers to. */
export const goals = [
  { goal: "perceivable", principle: "1" },
  { goal: "operable", principle: "2" },
  { goal: "understandable", principle: "3" },
  { goal: "compatible", principle: "4" },
] as const;

/** Clauses of GB/T 37668-2019 that public sources name; the text itself was not at hand. */
export const clauses = {
  "3.2.1.3": { result: "met", tests: ["pages", "reading"] },
  "3.2.1.4": { result: "met", tests: ["files", "access"] },
  "3.2.4.2": { result: "partly", tests: ["interactions"] },
  "3.3.3.6": { result: "met", tests: ["pages"] },
  "3.3.4.2": { result: "notMet", tests: [] },
  "3.5.1.2": { result: "partly", tests: ["pages", "reading"] },
} as const satisfies Readonly<Record<string, Point>>;

/** What the ministry's norm of 2021 for websites asks for older readers, as newspapers told it. */
export const forOlderReaders = {
  largeType: { result: "met", tests: ["reading"] },
  contrast: { result: "met", tests: ["reading"] },
  simple: { result: "partly", tests: ["reading"] },
  keyboard: { result: "met", tests: ["pages"] },
  pointer: { result: "notMet", tests: [] },
  voice: { result: "notMet", tests: [] },
  pictures: { result: "notMet", tests: [] },
  advertising: { result: "met", tests: ["files", "pages"] },
  assistive: { result: "partly", tests: ["pages"] },
} as const satisfies Readonly<Record<string, Point>>;
