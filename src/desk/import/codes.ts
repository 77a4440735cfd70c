import { bareName } from "./clean-text.ts";

/** Returns the code that a word stands for; `isOwn` where it is the template's word or the code itself. */
export const codeOf = <T extends string>(
  words: Readonly<Record<T, readonly string[]>>,
  text: string,
): { readonly code: T; readonly isOwn: boolean } | undefined => {
  const name = bareName(text).toLowerCase();
  // The keys of a record of codes are codes.
  for (const [code, names] of Object.entries(words) as [T, readonly string[]][]) {
    const at = names.findIndex((each) => bareName(each).toLowerCase() === name);
    if (at >= 0) return { code, isOwn: at < 2 };
  }
  return undefined;
};
