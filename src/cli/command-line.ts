/** How the commands of the data desk are called: their options, their help, what is wrong with a call. */

import { parseArgs } from "node:util";

import { commandLine as words } from "../i18n/zh/desk/command-line.ts";
import { CommandError } from "./command-error.ts";

/** Exit codes that scripts can rely on. */
export const exitCodes = { done: 0, refused: 1, misused: 2, interrupted: 130 } as const;

export interface OptionSpec {
  /** What is written behind it, `文件夹`; a switch has nothing behind it. */
  readonly value?: string;
  /** What it does, for the help. */
  readonly text: string;
  readonly isRequired?: boolean;
}

export interface CommandSpec<Option extends string> {
  /** As npm knows it: `data:import`. */
  readonly name: string;
  readonly purpose: string;
  readonly options: Readonly<Record<Option, OptionSpec>>;
  /** What is named without an option before it; undefined where nothing may be. */
  readonly rest?: { readonly name: string; readonly isRequired: boolean } | undefined;
  /** Whole calls that can be copied. */
  readonly examples: readonly string[];
}

export interface CommandLine<Option extends string> {
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly switches: ReadonlySet<Option>;
  readonly rest: readonly string[];
  readonly isHelpWanted: boolean;
}

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

/** Whether one text becomes the other by one letter more, less or changed. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return [a.slice(at), a.slice(at + 1)].some((left) =>
    [b.slice(at), b.slice(at + 1)].some((right) => left === right),
  );
};

const unknownOption = (option: string, known: readonly string[], command: string): CommandError => {
  const nearest = known.map((name) => `--${name}`).find((name) => isNear(name, option));
  return misused(
    nearest === undefined
      ? words.unknownOption({ option, command })
      : words.didYouMean({ option, nearest, command }),
  );
};

/** Returns what a call says; throws a `CommandError` of exit code 2 that tells what to write instead. */
export const readCommandLine = <Option extends string>(
  spec: CommandSpec<Option>,
  args: readonly string[],
): CommandLine<Option> => {
  const command = spec.name;
  // The keys of a Record<Option, …> are its options.
  const names = Object.keys(spec.options) as Option[];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ["help", { type: "boolean" as const }],
      ...names.map((name) => {
        const type = spec.options[name].value === undefined ? "boolean" : "string";
        return [name, { type }] as const;
      }),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Partial<Record<Option, string>> = {};
  const switches = new Set<Option>();
  const rest: string[] = [];
  let isHelpWanted = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (spec.rest === undefined)
        throw misused(words.unwantedArgument({ argument: token.value, command }));
      rest.push(token.value);
      continue;
    }
    const option = token.rawName;
    if (token.name === "help") {
      isHelpWanted = true;
      continue;
    }
    const name = names.find((known) => known === token.name);
    if (name === undefined) throw unknownOption(option, [...names, "help"], command);
    const { value } = spec.options[name];
    if (options[name] !== undefined || switches.has(name))
      throw misused(words.repeatedOption({ option }));
    if (value === undefined) {
      if (token.value !== undefined) throw misused(words.valueUnwanted({ option }));
      switches.add(name);
    } else if (token.value === undefined || /^(?:|-(?!\d).*)$/.test(token.value.trim())) {
      throw misused(words.valueMissing({ option, value }));
    } else {
      options[name] = token.value;
    }
  }
  if (isHelpWanted) return { options, switches, rest, isHelpWanted };
  for (const name of names) {
    const { value = "", isRequired = false } = spec.options[name];
    if (isRequired && options[name] === undefined)
      throw misused(words.requiredOption({ option: `--${name}`, value, command }));
  }
  if (spec.rest?.isRequired === true && rest.length === 0)
    throw misused(words.argumentMissing({ name: spec.rest.name, command }));
  return { options, switches, rest, isHelpWanted };
};

/** Chinese characters are as wide as two others on a terminal. */
const cells = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);

/** Returns the help of a command as it is printed. */
export const helpText = <Option extends string>(spec: CommandSpec<Option>): string => {
  const entries: readonly (readonly [string, string])[] = [
    ...(Object.entries(spec.options) as [string, OptionSpec][]).map(
      ([name, { value, text }]) =>
        [value === undefined ? `--${name}` : `--${name} ${value}`, text] as const,
    ),
    ["--help", words.helpOption],
  ];
  const width = Math.max(...entries.map(([call]) => cells(call))) + 2;
  const table = (rows: readonly (readonly [string, string])[], room: number): readonly string[] =>
    rows.map(([call, text]) => `  ${call}${" ".repeat(room - cells(call))}${text}`);
  const rest = spec.rest === undefined ? "" : ` ${spec.rest.name}`;
  return [
    spec.purpose,
    "",
    `${words.usage}：npm run ${spec.name} --${rest} [${words.options}]`,
    "",
    `${words.options}：`,
    ...table(entries, width),
    "",
    `${words.examples}：`,
    ...spec.examples.map((example) => `  ${example}`),
    "",
    `${words.exitCodes}：`,
    ...table(
      Object.entries(exitCodes).map(
        // Both tables have the same keys.
        ([name, code]) => [String(code), words.exitCode[name as keyof typeof exitCodes]] as const,
      ),
      6,
    ),
  ].join("\n");
};
