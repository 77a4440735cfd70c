/** What data/README.md and README.md tell their readers to type. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { projectFolder } from "../../src/cli/tool-path.ts";

const REHEARSAL = "## 先练一遍：从收表到上线，再退回来\n";

export const readmeText = (name: string): string =>
  readFileSync(join(projectFolder, name), "utf8").replaceAll("\r\n", "\n");

/** Returns the words of a command, as a shell without anything to expand splits them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

export interface NpmCommand {
  readonly line: string;
  readonly script: string;
  readonly args: readonly string[];
}

/** Returns a line as the script of npm that it runs; undefined where it runs none. */
export const npmCommand = (line: string): NpmCommand | undefined => {
  const match = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(line.trim());
  const [, script, rest = ""] = match ?? [];
  return script === undefined ? undefined : { line, script, args: wordsOf(rest) };
};

/** Returns each command between backquotes or in a block of a README. */
export const commandsOf = (text: string): readonly NpmCommand[] => {
  const lines = [
    ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code),
    ...[...text.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].flatMap(([, code = ""]) => code.split("\n")),
  ];
  return lines
    .flatMap((line) => line.split("&&"))
    .map((line) => line.replace(/^(?:\s*[A-Z_]+=\S+)+ /, ""))
    .flatMap((line) => npmCommand(line) ?? []);
};

export type Step =
  | { readonly kind: "run"; readonly command: NpmCommand; readonly promise: string }
  | { readonly kind: "append"; readonly file: string; readonly text: string }
  | { readonly kind: "replace"; readonly file: string; readonly from: string; readonly to: string };

const stepPatterns = [
  // A command, and what is seen after it; the sentence may quote words itself.
  /```sh\n(?<line>[^\n]*)\n *```\n\n *看到“(?<promise>(?:[^“”]|“[^”]*”)*)”/,
  /打开 `(?<appended>[^`]+)`，在最后另起一行[^`]*```text\n(?<text>[^\n]*)\n/,
  /打开 `(?<edited>[^`]+)`，把 `(?<from>[^`]+)` 改成 `(?<to>[^`]+)`/,
];

/** Returns the part of data/README.md that is rehearsed. */
export const rehearsalText = (): string => {
  const [, after = ""] = readmeText("data/README.md").split(REHEARSAL);
  return after.split("\n## ")[0] ?? "";
};

/** Returns what the rehearsal has its reader do, in order. */
export const rehearsalSteps = (): readonly Step[] => {
  const pattern = new RegExp(stepPatterns.map(({ source }) => source).join("|"), "g");
  return [...rehearsalText().matchAll(pattern)].flatMap(({ groups = {} }): readonly Step[] => {
    const { line, promise = "", appended, text = "", edited, from = "", to = "" } = groups;
    if (appended !== undefined) return [{ kind: "append", file: appended, text: text.trim() }];
    if (edited !== undefined) return [{ kind: "replace", file: edited, from, to }];
    const command = npmCommand(line ?? "");
    return command === undefined ? [] : [{ kind: "run", command, promise }];
  });
};
