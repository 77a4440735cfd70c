/** Returns the letters of a spreadsheet's column, the first being 0: A, Z, AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") +
  String.fromCharCode(65 + (index % 26));
