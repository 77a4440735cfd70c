import { codePoint } from "../../lib/code-point.ts";

const MOST = 40;
const HIDDEN = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Co}\uFFFD]/gu;

/** Returns a text as it can be quoted in one line: shortened, with what shows nothing written out. */
export const quoted = (text: string): string => {
  const characters = [...text.replaceAll("\n", "↵")];
  const short =
    characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : characters.join("");
  return short.replace(HIDDEN, (character) => `[${codePoint(character)}]`);
};
