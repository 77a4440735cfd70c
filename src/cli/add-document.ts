import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import Papa from "papaparse";

import {
  blankForm,
  blankTargets,
  type DocumentField,
  type FilledFields,
  readForm,
  rowCount,
  targetsHelp,
} from "../desk/edit/document-form.ts";
import {
  documentObject,
  type PlaceOf,
  placesInCall,
  placesInForm,
} from "../desk/edit/document-object.ts";
import { withObject } from "../desk/edit/edit-json.ts";
import { describeIssue } from "../i18n/faults.ts";
import { addDocument as words } from "../i18n/zh/desk/add-document.ts";
import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { formatNumber } from "../lib/format.ts";
import { decode } from "../load/decode.ts";
import type { FileChange } from "./change-data.ts";
import { CommandError } from "./command-error.ts";
import {
  type CommandLine,
  type CommandSpec,
  exitCodes,
  helpText,
  readCommandLine,
} from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { editDataset, soundDataset } from "./dataset-edit.ts";
import { isFree, isWithin, writeNewFolder } from "./new-folder.ts";

type FieldOption = Exclude<DocumentField, "name_en" | "index_number"> | "name-en" | "index-number";
type Option = FieldOption | "template" | "from" | "read" | "targets" | "data";
type Call = CommandLine<Option>;
type Log = (line: string) => void;

const { options: texts } = words;

const spec: CommandSpec<Option> = {
  name: "data:add-document",
  purpose: words.purpose,
  options: {
    template: texts.template,
    from: texts.from,
    id: texts.id,
    title: texts.title,
    "name-en": texts.nameEn,
    number: texts.number,
    "index-number": texts.indexNumber,
    issuer: texts.issuer,
    issued: texts.issued,
    published: texts.published,
    accessed: texts.accessed,
    status: texts.status,
    covers: texts.covers,
    kind: texts.kind,
    url: texts.url,
    defects: texts.defects,
    clauses: texts.clauses,
    read: texts.read,
    targets: texts.targets,
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
  },
  examples: words.examples,
};

const DOCUMENTS = "documents.json";

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

const bytesOf = (file: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.fileMissing({ file }));
  }
};

const writeTemplate = (folder: string, { options }: Call, log: Log): void => {
  if (Object.keys(options).some((name) => name !== "template" && name !== "data"))
    throw misused(words.templateAlone);
  if (isWithin(folder, dataFolderOf(options.data))) throw misused(words.folderInData({ folder }));
  if (!isFree(folder)) throw misused(words.folderTaken({ folder }));
  const { documentFile: document, targetsFile: targets, helpFile: help } = words.form;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  try {
    writeNewFolder(
      folder,
      new Map([
        [document, encode(blankForm())],
        [targets, encode(blankTargets())],
        [help, encode(targetsHelp())],
      ]),
    );
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.folderRefused({ folder, code: String(error.code) }));
  }
  const name = /\s/.test(folder) ? `"${folder}"` : folder;
  const command = `npm run ${spec.name} -- --from ${name}`;
  log(words.templateDone({ folder, document, targets, help, command }));
};

/** Clauses on the command line, or in a table of two columns that it names. */
const clausesText = (text: string): string => {
  if (!/\.csv$/i.test(text)) return text;
  const table = decode(bytesOf(text));
  if (table === undefined) throw new CommandError(words.fileUnreadable({ file: text }));
  return Papa.parse<string[]>(table, { delimiter: "," })
    .data.filter(([id = "", label = ""]) => id.trim() !== "" || label.trim() !== "")
    .map(([id = "", label = ""]) => `${id}=${label}`)
    .join("\n");
};

/** What a call registers, wherever it is filled in. */
interface Filled {
  readonly fields: FilledFields;
  readonly placeOf: PlaceOf;
  readonly faults: readonly string[];
  /** Table of targets as it was handed in; undefined where there is none. */
  readonly targets: string | undefined;
}

const filledIn = (folder: string, { options }: Call): Filled => {
  const others = Object.keys(options).filter((name) => !["from", "read", "data"].includes(name));
  for (const option of others) throw misused(words.fromAlone({ option }));
  const file = `${folder}/${words.form.documentFile}`;
  const { filled, faults } = readForm(file, bytesOf(file));
  const targets = `${folder}/${words.form.targetsFile}`;
  const hasTargets = rowCount(bytesOf(targets)) > 0;
  return {
    fields: filled,
    placeOf: placesInForm(file, filled),
    faults,
    targets: hasTargets ? targets : undefined,
  };
};

const filledByCall = ({ options }: Call): Filled => {
  const fields = new Map<DocumentField, readonly { readonly text: string }[]>();
  // The keys of an object literal are what its type says.
  for (const field of Object.keys(words.form.fields) as DocumentField[]) {
    // Options have hyphens where fields have underscores.
    const text = options[field.replaceAll("_", "-") as FieldOption];
    if (text === undefined) continue;
    fields.set(field, [{ text: field === "clauses" ? clausesText(text) : text }]);
  }
  return { fields, placeOf: placesInCall, faults: [], targets: options.targets };
};

const hashesOf = (files: string | undefined): readonly string[] =>
  (files?.split(/[;；]/) ?? [])
    .map((file) => file.trim())
    .filter((file) => file !== "")
    .map((file) => createHash("sha256").update(bytesOf(file)).digest("hex"));

/** Registers a document, with its targets where it has any; both or neither. */
const register = (call: Call, log: Log): void => {
  const folder = dataFolderOf(call.options.data);
  const before = soundDataset(folder);
  const { from, read } = call.options;
  const { fields, placeOf, faults, targets } =
    from === undefined ? filledByCall(call) : filledIn(from.replace(/(?<=.)[/\\]+$/, ""), call);
  const made = documentObject(fields, hashesOf(read), placeOf);
  const told = [...faults, ...made.faults];
  const [id, title, covers] = (["id", "title", "covers"] as const).map((field) =>
    String(made.object[field] ?? ""),
  ) as [string, string, string]; // As many as the names before.
  const documents = `${folder}/${DOCUMENTS}`;
  const other = before.documents.find((document) => document.id === id);
  if (other !== undefined) {
    const sentence = words.idTaken({ id, title: other.title, file: documents });
    told.push(words.placed({ place: placeOf("id", undefined), sentence }));
  }
  if (told.length > 0) {
    const end = words.refused({ count: formatNumber(told.length, "zh") });
    throw new CommandError([...told, end].join("\n"));
  }

  const bytes = new Uint8Array(readFileSync(join(folder, DOCUMENTS)));
  const name = `targets/${id}.csv`;
  const table = targets === undefined ? blankTargets() : bytesOf(targets);
  const hasTable = targets !== undefined || covers !== "";
  const changes: readonly FileChange[] = [
    // First: a document without targets is sound, targets without their document are not.
    { name: DOCUMENTS, text: withObject(bytes, made.object), before: bytes },
    ...(hasTable ? [{ name, text: table, before: undefined }] : []),
  ];
  const after = editDataset(folder, changes, (issue) =>
    // The user knows the table by the name it was handed in with.
    describeIssue(
      issue.file === `${folder}/${name}` && targets !== undefined
        ? { ...issue, file: targets }
        : issue,
    ),
  );
  log(words.done({ file: documents, id, title }));
  if (!hasTable) log(words.nextForReport({ id }));
  else if (targets === undefined) log(words.nextForEmptyTargets({ file: `${folder}/${name}` }));
  else {
    const own = after.targets.filter(({ document }) => document.id === id);
    const count = formatNumber(own.length, "zh");
    log(words.targetsDone({ file: `${folder}/${name}`, count }));
    log(words.nextForTargets);
  }
};

/** Registers a source document, or writes the form to fill in for one. */
export const addDocument = (args: readonly string[], log: Log = console.log): void => {
  const call = readCommandLine(spec, args);
  const { template } = call.options;
  if (call.isHelpWanted) log(helpText(spec));
  else if (template !== undefined) writeTemplate(template.replace(/(?<=.)[/\\]+$/, ""), call, log);
  else register(call, log);
};
