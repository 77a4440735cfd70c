const rules = new Intl.PluralRules("en");

/** Returns a formatted count with its noun: “1 target”, “1,204 targets”. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${rules.select(Number(count.replaceAll(",", ""))) === "one" ? one : many}`;
