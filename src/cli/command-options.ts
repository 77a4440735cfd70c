import { parseArgs } from "node:util";

import { freeze as words } from "../i18n/zh/freeze.ts";
import { CommandError } from "./command-error.ts";

/** What a command was told by its arguments. */
export interface CommandOptions<Name extends string> {
  readonly isHelp: boolean;
  /** Folders that were named, each by its option. */
  readonly folders: Readonly<Partial<Record<Name, string>>>;
}

/** Returns the folders that options name, of an option given twice the last; throws a `CommandError`. */
export const readOptions = <Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): CommandOptions<Name> => {
  const options = names.map((name) => [name, { type: "string" }] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(options), help: { type: "boolean" } },
    strict: false,
    tokens: true,
  });
  const folders: Partial<Record<Name, string>> = {};
  let isHelp = false;
  for (const token of tokens) {
    const name = token.kind === "option" ? token.name : undefined;
    const known = names.find((each) => each === name);
    if (name === "help") isHelp = true;
    else if (known === undefined || token.kind !== "option") {
      const allowed = [...names, "help"].map((each) => `--${each}`).join("、");
      throw new CommandError(words.unknownArgument({ argument: args[token.index] ?? "", allowed }));
    } else if (token.value === undefined || token.value.trim() === "")
      throw new CommandError(words.valueMissing({ option: `--${known}` }));
    else folders[known] = token.value.replace(/(?<=.)[/\\]+$/, "");
  }
  return { isHelp, folders };
};
