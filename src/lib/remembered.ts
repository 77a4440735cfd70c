/**
 * Returns the reading of a text, kept: a dataset writes the same few texts in very many rows, which
 * then also share what was read. For texts of which there are not many, such as dates; what cannot
 * be read is not kept.
 */
export const remembered = <Result>(read: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (result !== undefined) known.set(text, result);
    return result;
  };
};
