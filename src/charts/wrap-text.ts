/** Text in lines of a width, as a page would break it, without a font to measure. */

import { joined, measuredWidth, measureText, NO_TEXT, textWidth } from "./text-width.ts";

/** What may not begin a line. */
const CLOSING = /^[，。、；：？！）》〕”’…·,.;:?!)\]%]/u;
/** What may not end one. */
const OPENING = /[（《〔“‘(["]$/u;

/** The smallest pieces that a line may end behind: a Chinese character, a word with its space. */
const PIECES = /\p{Script=Han}|[^\p{Script=Han}\s]+\s*|\s+/gu;

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const before = pieces.at(-1);
    if (before !== undefined && (CLOSING.test(piece) || OPENING.test(before)))
      pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
};

/** Returns a piece that is wider than a line in parts that are not. */
const cut = (piece: string, width: number, size: number): readonly string[] => {
  const parts = [""];
  for (const character of piece) {
    const part = (parts.at(-1) ?? "") + character;
    if (textWidth(part, size) > width && parts.at(-1) !== "") parts.push(character);
    else parts[parts.length - 1] = part;
  }
  return parts;
};

/** Returns the lines of a text of `size` px, none estimated wider than `width` px; none of no text. */
export const wrapText = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  let measured = NO_TEXT;
  for (const piece of piecesOf(text).flatMap((each) =>
    textWidth(each, size) > width ? cut(each, width, size) : [each],
  )) {
    const withPiece = joined(measured, measureText(piece.trimEnd()));
    if (line !== "" && measuredWidth(withPiece, size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      measured = measureText(line);
    } else {
      line += piece;
      measured = joined(measured, measureText(piece));
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
};
