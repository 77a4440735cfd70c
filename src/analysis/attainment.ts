import type { Actual, Target } from "../model/types.ts";
import { isAbove, isAtLeast, isAtMost } from "./tolerance.ts";

/**
 * Returns whether a target is kept by staying at or below its value. The comparator says so; a
 * plain number or a range follows the direction of its indicator.
 */
export const isDownward = (target: Target): boolean => {
  if (target.comparator === "at_most") return true;
  if (target.comparator === "at_least" || target.comparator === "more_than") return false;
  return target.indicator.direction === "down";
};

/** Returns the value at which a target is met, in its unit: of a range, the end reached first. */
export const goalValue = (target: Target): number =>
  isDownward(target) ? (target.valueMax ?? target.value) : target.value;

/** Returns actual ÷ target value as a share; undefined for a target of 0. */
export const attainment = (target: Target, actual: Actual): number | undefined =>
  target.value === 0 ? undefined : actual.value / target.value;

/** Returns whether a value, in the target's unit, is what was promised, with a tolerance of 1e-9. */
export const meetsTarget = (target: Target, value: number): boolean => {
  if (isDownward(target)) return isAtMost(value, goalValue(target));
  if (target.comparator === "more_than") return isAbove(value, target.value);
  return isAtLeast(value, target.value);
};

/** Returns whether a value is above the upper end of a promised range; false where there is none. */
export const exceedsMax = (target: Target, value: number): boolean =>
  target.valueMax !== undefined && isAbove(value, target.valueMax);
