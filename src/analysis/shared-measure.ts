import type { Measure } from "../model/types.ts";

/** Returns how all of some targets or splits are counted; undefined where that differs, and of none. */
export const sharedMeasure = (
  items: readonly { readonly measure: Measure }[],
): Measure | undefined => {
  const [first, ...others] = items;
  return others.every(({ measure }) => measure === first?.measure) ? first?.measure : undefined;
};
