/** Decimal numbers as text: nothing is lost to binary fractions. */

/** More than this a double does not hold exactly. */
const MOST_DIGITS = 15;

/** Returns the number with its point moved to the right (to the left below zero): 4.5, 4 → 45000. */
export const shiftPoint = (text: string, places: number): string => {
  const isNegative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  return plain(`${isNegative ? "-" : ""}${padded.slice(0, at)}.${padded.slice(at)}`);
};

/** Returns the number without zeros that say nothing: 007.50 → 7.5, -0 → 0. */
const plain = (text: string): string => {
  const isNegative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const short = whole.replace(/^0+(?=\d)/, "");
  const rest = fraction.replace(/0+$/, "");
  const size = rest === "" ? short : `${short}.${rest}`;
  return isNegative && size !== "0" ? `-${size}` : size;
};

/** Returns the number that a workbook keeps, `1.6000000000000001` or `1.2E4`, as its program shows it. */
export const storedNumber = (text: string): string | undefined => {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) return undefined;
  const [digits = "", exponent = "0"] = value.toPrecision(MOST_DIGITS).split("e");
  return shiftPoint(digits, Number(exponent));
};

export const isTooLong = (text: string): boolean =>
  plain(text).replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS;
