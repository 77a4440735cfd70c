import type { Actual, Region } from "../model/types.ts";

const isInside = (region: Region | undefined, outer: Region): boolean =>
  region !== undefined && (region === outer || isInside(region.parent, outer));

/**
 * Returns whether a value counts other regions in, so that it cannot decide what its own region was
 * promised. A region's own parts are no other regions.
 */
export const includesOthers = (actual: Actual): boolean =>
  actual.includes.some((region) => !isInside(region, actual.region));
