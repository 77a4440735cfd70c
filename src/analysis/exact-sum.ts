/** Returns how many decimals a number was written with. */
export const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = String(value).split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
};

/** Returns a sum of numbers of so many decimals without the noise of binary fractions. */
export const withDecimals = (sum: number, decimals: number): number =>
  // toFixed takes no more; a sum of that many decimals has none that are noise.
  decimals > 100 ? sum : Number(sum.toFixed(decimals));

/**
 * Returns the sum of values as they are written: 0.3 for 0.1 and 0.2, without the noise of binary
 * fractions. Meant for entered values; 0 for none.
 */
export const exactSum = (values: readonly number[]): number => {
  const sum = values.reduce((total, value) => total + value, 0);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return withDecimals(sum, decimals);
};
