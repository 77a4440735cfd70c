/** A fault in `data/` → the sentence that says where it is, what is wrong and what to do. */

import { codePoint } from "../lib/code-point.ts";
import type { DataIssue } from "../lib/issues.ts";
import { GARBLED, HIDDEN, RIGHT_TO_LEFT } from "../lib/unsafe-text.ts";
import { faults as zh } from "./zh/faults.ts";

type Sentence = string | ((values: Readonly<Record<string, string>>) => string);

const MAX_QUOTED = 60;
const UNSEEN = new RegExp(`${HIDDEN.source}|${GARBLED.source}|${RIGHT_TO_LEFT.source}`, "gu");

/** Returns the text as it can be quoted in one line, with what shows nothing written out. */
const quotable = (text: string, catalogue: typeof zh): string => {
  const characters = [...text];
  const short =
    characters.length > MAX_QUOTED
      ? catalogue.shortened({ start: characters.slice(0, MAX_QUOTED).join("") })
      : text;
  return short
    .replaceAll("\n", catalogue.lineBreak)
    .replace(UNSEEN, (character) => catalogue.hiddenCharacter({ code: codePoint(character) }));
};

/** Returns what is wrong and what to do, without where it is. */
export const issueSentence = (issue: DataIssue, catalogue = zh): string => {
  // The stages name a code and, in `detail`, what its sentence wants; a test walks them all.
  const sentences = catalogue.sentences as unknown as Readonly<Record<string, Sentence>>;
  const sentence = sentences[issue.code];
  if (sentence === undefined) throw new Error(`fault without a sentence: ${issue.code}`);
  const values = { ...issue.detail, value: quotable(issue.value ?? "", catalogue) };
  return typeof sentence === "string" ? sentence : sentence(values);
};

/** Returns the fault in one line, in the language of the catalogue. */
export const describeIssue = (issue: DataIssue, catalogue = zh): string => {
  const text = issueSentence(issue, catalogue);
  const { column, file } = issue;
  if (issue.row === undefined) return catalogue.inFile({ file, sentence: text });
  const row = String(issue.row);
  if (column === undefined || column === "") return catalogue.inRow({ file, row, sentence: text });
  return catalogue.inCell({ file, row, column, sentence: text });
};
