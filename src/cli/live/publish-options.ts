/** What `data:publish` and `data:rollback` are told on their command line. */

import { commandLine } from "../../i18n/zh/desk/command-line.ts";
import { publish as words } from "../../i18n/zh/desk/publish.ts";
import { CommandError } from "../command-error.ts";
import { type CommandSpec, exitCodes } from "../command-line.ts";
import { isBasePath } from "../settings.ts";
import { unconfirmedExit } from "./confirm-live.ts";

const to = { value: commandLine.folderValue, text: words.toOption, isRequired: true } as const;
const url = { value: words.urlValue, text: words.urlOption } as const;
const exits = [[unconfirmedExit, words.unconfirmedExit]] as const;

export const publishSpec = {
  name: "data:publish",
  purpose: words.purpose,
  options: {
    to,
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
    "base-path": { value: words.pathValue, text: words.basePathOption },
    url,
    keep: { value: words.countValue, text: words.keepOption },
    "fewer-pages": { text: words.fewerPagesOption },
  },
  examples: words.examples,
  exits,
  notes: words.notes,
} as const satisfies CommandSpec<"to" | "data" | "base-path" | "url" | "keep" | "fewer-pages">;

export const rollbackSpec = {
  name: "data:rollback",
  purpose: words.rollback.purpose,
  options: {
    to,
    site: { value: words.siteValue, text: words.rollback.siteOption },
    list: { text: words.rollback.listOption },
    url,
  },
  examples: words.rollback.examples,
  exits,
} as const satisfies CommandSpec<"to" | "site" | "list" | "url">;

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

/** Previous sites that are kept where nobody says how many. */
const usualKeep = "5";

export const readKeep = (text: string = usualKeep): number => {
  if (!/^[1-9]\d?$/.test(text)) throw misused(words.keepMalformed({ text }));
  return Number(text);
};

export const readBasePath = (text = "/"): string => {
  if (!isBasePath(text)) throw misused(words.basePathMalformed({ text }));
  return text;
};

export const readUrl = (text: string | undefined): string | undefined => {
  if (text !== undefined && !(/^https?:\/\//i.test(text) && URL.canParse(text)))
    throw misused(words.urlMalformed({ text }));
  return text;
};
