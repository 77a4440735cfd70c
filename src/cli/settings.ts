import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

import { cli } from "../i18n/zh/cli.ts";
import { CommandError } from "./command-error.ts";
import { projectFolder } from "./tool-path.ts";

/** What a command was asked to do, by its arguments and the environment. */
export interface Settings {
  /** As the user named it, so that messages show a path the user knows. */
  readonly dataFolder: string;
  /** As the user named it. */
  readonly outFolder: string;
  /** `/` or `/pj/`: the path that the site is published under. */
  readonly basePath: string;
  readonly port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Scheduled jobs often pass a variable that is set but blank; it means the same as none. */
const setting = (env: Environment, name: string): string | undefined => {
  const text = env[name]?.trim();
  return text === "" ? undefined : text;
};

/** Returns a folder of the project as seen from where the command runs: `data`, or `../site/data`. */
export const ownFolder = (name: string): string =>
  relative(process.cwd(), join(projectFolder, name)) || ".";

const dataArgument = (args: readonly string[]): string | undefined => {
  const { tokens } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    strict: false,
    tokens: true,
  });
  let folder: string | undefined;
  for (const token of tokens) {
    if (token.kind !== "option" || token.name !== "data") {
      const argument = args[token.index] ?? "";
      throw new CommandError(cli.unknownArgument({ argument }));
    }
    if (token.value === undefined || token.value.trim() === "")
      throw new CommandError(cli.valueMissing({ option: "--data" }));
    folder = token.value;
  }
  return folder;
};

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a text is a path that a site may be published under: `/`, `/pj/`. */
export const isBasePath = (text: string): boolean =>
  /^\/(?:[\w.~-]+\/)*$/.test(text) && !text.split("/").some((part) => /^\.\.?$/.test(part));

/** Returns the settings of a command, or throws a `CommandError` that says what to write instead. */
export const readSettings = (args: readonly string[], env: Environment): Settings => {
  const dataFolder = dataArgument(args) ?? setting(env, "DATA_DIR") ?? ownFolder("data");
  if (!isFolder(resolve(dataFolder)))
    throw new CommandError(cli.dataFolderMissing({ folder: dataFolder }));

  const basePath = setting(env, "BASE_PATH") ?? "/";
  if (!isBasePath(basePath)) throw new CommandError(cli.basePathMalformed({ text: basePath }));

  const portText = setting(env, "PORT") ?? "4321";
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : 0;
  if (port < 1 || port > 65_535) throw new CommandError(cli.portMalformed({ text: portText }));

  const outFolder = setting(env, "OUT_DIR") ?? ownFolder("dist");
  return { dataFolder: dataFolder.replace(/(?<=.)[/\\]+$/, ""), outFolder, basePath, port };
};
