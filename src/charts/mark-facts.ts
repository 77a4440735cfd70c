/**
 * What a mark stands for. Plot knows no data attributes, so facts travel through its channel for
 * accessible names, and the writer of the SVG turns them into `data-region` and `data-readout`.
 */

import type { Region } from "../model/types.ts";

export interface MarkFacts {
  /** The unit that the mark, or the label, belongs to. */
  readonly region?: Region | undefined;
  /** The exact value in words, with its source; undefined for what stands for no value. */
  readonly readout?: string | undefined;
}

/** Stands in no text, and tells facts from the names that Plot itself gives to its groups. */
const SIGN = "\u001f";

/** Returns the channel of a mark; a datum without facts gets no attribute. */
export const factsChannel = <Datum>(
  factsOf: (datum: Datum) => MarkFacts,
): { readonly ariaLabel: (datum: Datum) => string | undefined } => ({
  ariaLabel: (datum) => {
    const { region, readout } = factsOf(datum);
    if (region === undefined && readout === undefined) return undefined;
    return [SIGN, region?.id ?? "", SIGN, readout ?? ""].join("");
  },
});

/** Returns the data attributes of a channel's value; none for a name that Plot gave. */
export const factsAttributes = (name: string): Readonly<Record<string, string>> => {
  if (!name.startsWith(SIGN)) return {};
  const [, region = "", readout = ""] = name.split(SIGN);
  return {
    ...(region !== "" && { "data-region": region }),
    ...(readout !== "" && { "data-readout": readout }),
  };
};
