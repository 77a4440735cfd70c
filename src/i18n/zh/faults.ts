/** What the keepers of `data/` are told about a fault: where, what is wrong, what to do. */

import { cellFaults } from "./cell-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { linkFaults } from "./link-faults.ts";

export const faults = {
  /** The whole file is meant. */
  inFile: (p: { file: string; sentence: string }) => `${p.file}：${p.sentence}`,
  inRow: (p: { file: string; row: string; sentence: string }) =>
    `${p.file} 第${p.row}行：${p.sentence}`,
  inCell: (p: { file: string; row: string; column: string; sentence: string }) =>
    `${p.file} 第${p.row}行 ${p.column}：${p.sentence}`,
  /** A character that shows nothing, written out. */
  hiddenCharacter: (p: { code: string }) => `〔${p.code}〕`,
  lineBreak: "⏎",
  /** A value too long to be quoted in full. */
  shortened: (p: { start: string }) => `${p.start}…`,
  sentences: { ...fileFaults, ...cellFaults, ...linkFaults },
};

/** A fault that has a sentence. */
export type FaultCode = keyof typeof faults.sentences;
