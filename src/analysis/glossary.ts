import type { Dataset, Indicator, Term } from "../model/types.ts";

const glossary = ({ terms }: Pick<Dataset, "terms">): readonly Term[] =>
  terms.filter(({ kind }) => kind === "glossary");

/** Returns the term for the five years, which its definition names; undefined where none does. */
export const fiveYearTerm = (dataset: Dataset): Term | undefined => {
  const { firstYear, lastYear } = dataset.fiveYear;
  const years = new RegExp(`${String(firstYear)}[—–-]${String(lastYear)}`);
  return glossary(dataset).find(({ definition }) => years.test(definition?.zh ?? ""));
};

/**
 * Returns the terms that the names of indicators hold and that are figures of speech, such as
 * “Eaglet”: what is meant is not what is said, so the English name has quotation marks.
 */
export const figurativeTerms = (
  dataset: Dataset,
  indicators: readonly Indicator[],
): readonly Term[] =>
  glossary(dataset).filter(
    ({ name }) => /“.+”/.test(name.en) && indicators.some((each) => each.name.zh.includes(name.zh)),
  );
