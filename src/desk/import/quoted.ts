import { codePoint } from "../../lib/code-point.ts";
import { GARBLED, HIDDEN } from "../../lib/unsafe-text.ts";

const MOST = 40;
const UNSEEN = new RegExp(`${HIDDEN.source}|${GARBLED.source}`, "gu");

/** Returns a text as it can be quoted in one line: shortened, with what shows nothing written out. */
export const quoted = (text: string): string => {
  const characters = [...text.replaceAll("\n", "↵")];
  const short =
    characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : characters.join("");
  return short.replace(UNSEEN, (character) => `[${codePoint(character)}]`);
};
