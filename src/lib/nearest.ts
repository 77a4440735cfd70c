/** Returns by how many letters more, less or changed one text becomes the other. */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
};

/** A third of the letters may differ; more is another word. */
const NEAR = 1 / 3;

/** Returns up to `most` of the texts that may have been meant, the nearest first. */
export const nearestTo = (
  text: string,
  candidates: readonly string[],
  most: number,
): readonly string[] =>
  candidates
    .map((candidate) => ({ candidate, letters: distance(text, candidate) }))
    .filter(({ candidate, letters }) => letters <= Math.max(text.length, candidate.length) * NEAR)
    .sort((a, b) => a.letters - b.letters)
    .slice(0, most)
    .map(({ candidate }) => candidate);
