/** What stands around the lines of a file. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

/** Returns the whole file. */
export const framed = ({ head, between, tail }: Frame, lines: readonly string[]): string =>
  head + lines.join(between) + tail;
