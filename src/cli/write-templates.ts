import { commandLine } from "../i18n/zh/desk/command-line.ts";
import { template as words } from "../i18n/zh/desk/template.ts";
import { templateCsv } from "../desk/template/template-csv.ts";
import { parseDay, type TemplateTable, templateTable } from "../desk/template/template-table.ts";
import { templateWorkbook } from "../desk/template/template-workbook.ts";
import { askedOfNobody, leadOffices } from "../desk/template/targets-to-report.ts";
import type { PartialDate } from "../lib/calendar.ts";
import { formatNumber } from "../lib/format.ts";
import { loadDataset } from "../load-dataset.ts";
import type { Dataset, Organisation } from "../model/types.ts";
import { CommandError } from "./command-error.ts";
import { type CommandSpec, exitCodes, helpText, readCommandLine } from "./command-line.ts";
import { dataFolderOf } from "./data-folder.ts";
import { isFree, isWithin, writeNewFolder } from "./new-folder.ts";

const spec = {
  name: "data:template",
  purpose: words.purpose,
  options: {
    "as-of": { ...words.options.asOf, isRequired: true },
    by: words.options.by,
    to: words.options.to,
    data: { value: commandLine.folderValue, text: commandLine.dataOption },
  },
  examples: words.examples,
} as const satisfies CommandSpec<"as-of" | "by" | "to" | "data">;

const misused = (message: string): CommandError =>
  new CommandError(message, { exitCode: exitCodes.misused });

const nameOf = ({ id, name }: Organisation): string => `${id} ${name.zh}`;

/** Returns the one office that is named, or all that lead a task. */
const wantedOffices = (dataset: Dataset, id: string | undefined): readonly Organisation[] => {
  const leads = leadOffices(dataset);
  if (id === undefined) return leads;
  const office = dataset.organisations.find((each) => each.id === id);
  if (office === undefined)
    throw misused(words.unknownOffice({ id, offices: leads.map(nameOf).join("、") }));
  if (office.expandsTo.length > 0) {
    const members = office.expandsTo.map(nameOf).join("、");
    throw misused(words.collectiveOffice({ name: office.name.zh, members }));
  }
  return [office];
};

const tellUnasked = (dataset: Dataset, asOf: PartialDate, log: (line: string) => void): void => {
  const unasked = askedOfNobody(dataset, asOf);
  if (unasked.length === 0) return;
  const byIndicator = Map.groupBy(unasked, ({ targets: [{ indicator }] }) => indicator);
  const names = [...byIndicator].map(([{ name }, group]) =>
    words.unaskedName({ indicator: name.zh, count: formatNumber(group.length, "zh") }),
  );
  log(words.unasked({ count: formatNumber(unasked.length, "zh"), names: names.join("、") }));
};

const filesOf = async (
  table: TemplateTable,
): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const name = `${table.asOf.text}-${table.office.id}`;
  return [
    [`${name}.xlsx`, await templateWorkbook(table)],
    [`${name}.csv`, new TextEncoder().encode(templateCsv(table))],
  ];
};

const writeFiles = (folder: string, files: ReadonlyMap<string, Uint8Array>): void => {
  try {
    writeNewFolder(folder, files);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(words.folderRefused({ folder, code: String(error.code) }));
  }
};

/** Writes a workbook and a CSV file for each office that is asked for something. */
export const writeTemplates = async (
  args: readonly string[],
  log: (line: string) => void = console.log,
): Promise<void> => {
  const { options, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    log(helpText(spec));
    return;
  }
  const text = options["as-of"] ?? "";
  const asOf = parseDay(text);
  if (asOf === undefined) throw misused(words.notADay({ text }));
  const data = dataFolderOf(options.data);
  const folder = options.to ?? `templates-${asOf.text}`;
  if (isWithin(folder, data)) throw misused(words.folderInData({ folder }));
  if (!isFree(folder)) throw misused(words.folderTaken({ folder }));

  const dataset = loadDataset(data);
  const offices = wantedOffices(dataset, options.by);
  const files = new Map<string, Uint8Array>();
  for (const [index, office] of offices.entries()) {
    const table = templateTable(dataset, office, asOf);
    if (table === undefined) {
      log(words.nothingToReport({ name: office.name.zh, asOf: asOf.text }));
      continue;
    }
    for (const [name, bytes] of await filesOf(table)) files.set(name, bytes);
    const rows = formatNumber(table.rows.length, "zh");
    const [at, of] = [String(index + 1), String(offices.length)];
    log(words.progress({ at, of, name: office.name.zh, rows }));
  }
  if (files.size === 0) throw new CommandError(words.nothingAtAll({ asOf: asOf.text }));
  writeFiles(folder, files);
  if (options.by === undefined) tellUnasked(dataset, asOf, log);
  log(words.done({ files: formatNumber(files.size, "zh"), folder }));
};
