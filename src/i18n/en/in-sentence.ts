/** Returns a name as it stands inside a sentence: its capital lost, unless an abbreviation has it. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
