/** Returns how many decimals a number was written with. */
const decimalsOf = (value: number): number => {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
};

/**
 * Returns the sum of values as they are written: 0.3 for 0.1 and 0.2, without the noise of binary
 * fractions. Meant for entered values; 0 for none.
 */
export const exactSum = (values: readonly number[]): number => {
  const sum = values.reduce((total, value) => total + value, 0);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  // toFixed takes no more; a sum of that many decimals has none that are noise.
  return decimals > 100 ? sum : Number(sum.toFixed(decimals));
};
