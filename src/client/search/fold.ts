/** What counts as the same text: full and half width, capitals and small letters, 體 and 体. */

import { fold } from "../../lib/fold.ts";
import type { Traditional } from "./record.ts";

const SILENT = /[^\p{L}\p{N}]+/gu;

/** Returns the folded letters, digits and Chinese characters alone: “盘政办发〔2021〕10号” → 盘政办发202110号. */
export const compact = (text: string): string => fold(text).replace(SILENT, "");

/** Runs of Chinese characters, words of letters, and numbers. */
const RUNS = /\p{Script=Han}+|\p{N}+|(?:(?!\p{Script=Han})\p{L})+/gu;

/** Returns the folded runs of a text: “annex2-13 担保” → annex, 2, 13, 担保. */
export const runsOf = (text: string): readonly string[] => fold(text).match(RUNS) ?? [];

export const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run);

/** Returns a function that puts the simplified character for each traditional one of a list. */
export const simplifierOf = ({ from, to }: Traditional): ((text: string) => string) => {
  const simple = [...to];
  const simpleOf = new Map([...from].map((character, at) => [character, simple[at] ?? character]));
  return (text) => [...text].map((character) => simpleOf.get(character) ?? character).join("");
};
