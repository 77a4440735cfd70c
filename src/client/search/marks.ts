/** Where a text has the words that were looked for. */

import { fold } from "../../lib/fold.ts";

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Returns the text in pieces, in order, those that are one of `parts` or within one marked. */
export const markedPieces = (text: string, parts: readonly string[]): readonly Piece[] => {
  const characters = [...text];
  // Folding may turn one character into several, so each keeps the place it came from.
  const places: number[] = [];
  let folded = "";
  for (const [at, character] of characters.entries()) {
    const form = fold(character);
    folded += form;
    places.push(...Array.from({ length: form.length }, () => at));
  }
  const marked = new Set<number>();
  for (const part of parts.filter((each) => each !== "")) {
    for (let from = folded.indexOf(part); from >= 0; from = folded.indexOf(part, from + 1)) {
      for (const at of places.slice(from, from + part.length)) marked.add(at);
    }
  }
  return characters.reduce<Piece[]>((pieces, character, at) => {
    const last = pieces.at(-1);
    const isMarked = marked.has(at);
    if (last?.isMarked !== isMarked) return [...pieces, { text: character, isMarked }];
    return [...pieces.slice(0, -1), { text: last.text + character, isMarked }];
  }, []);
};
