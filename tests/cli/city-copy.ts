import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { CommandError } from "../../src/cli/command-error.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Returns the content of all files below the folder, by name. */
export const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "latin1")]),
  );

/** Returns a copy of the data that a test may edit. */
export const cityCopy = (): string => {
  const folder = join(temporaryFolder(), "city");
  cpSync("data", folder, { recursive: true });
  return folder;
};

type Command = (args: readonly string[], log: (line: string) => void) => void;

export interface Outcome {
  readonly exitCode: number;
  /** All that it says, or why it refuses. */
  readonly text: string;
}

/** Runs a command in this process. */
export const outcomeOf = (command: Command, args: readonly string[]): Outcome => {
  const lines: string[] = [];
  try {
    command(args, (line) => lines.push(line));
    return { exitCode: 0, text: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { exitCode: error.exitCode, text: error.message };
  }
};
