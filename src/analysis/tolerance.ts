/** Comparisons that rounding in the last binary digits must not decide. */

const TOLERANCE = 1e-9;

/** The tolerance in the unit of the bound: relative above 1, absolute below it. */
const slack = (bound: number): number => TOLERANCE * Math.max(1, Math.abs(bound));

export const isAtLeast = (value: number, bound: number): boolean => value >= bound - slack(bound);

export const isAtMost = (value: number, bound: number): boolean => value <= bound + slack(bound);

export const isAbove = (value: number, bound: number): boolean => !isAtMost(value, bound);

export const isBelow = (value: number, bound: number): boolean => !isAtLeast(value, bound);
