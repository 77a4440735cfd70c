/** What a rehearsal is made with: the invented city's data, and what its lead offices sent back. */

import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { addDocument } from "../../src/cli/add-document.ts";
import { importRelease } from "../../src/cli/import-release.ts";
import { unansweredWarnings } from "../../src/desk/check/check-dataset.ts";
import { acknowledgementLine, describeWarning } from "../../src/desk/check/describe-warning.ts";
import { template } from "../../src/i18n/zh/desk/template.ts";
import { templateCsv } from "../../src/desk/template/template-csv.ts";
import { type TemplateTable, templateTable } from "../../src/desk/template/template-table.ts";
import { templateWorkbook } from "../../src/desk/template/template-workbook.ts";
import type { PartialDate } from "../../src/lib/calendar.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { numberStyles } from "../desk/dirt.ts";
import { type Filling, filledTemplate } from "../desk/filled-template.ts";
import { encodeGb18030 } from "../desk/gb18030.ts";
import { writeCityWithHistory } from "./history.ts";
import { HOME, unitId } from "./places.ts";
import { dateOf } from "./releases.ts";

/** As small as the city can be: a rehearsal builds its site three times. */
const SIZE = { districts: 4, indicators: 20 } as const;

/** The two last days of months that the offices report; the second report is what is practised on. */
const EARLIER = { day: dateOf("2023-08-31"), release: "2023-09-20", month: "8月" } as const;
const PRACTISED = { day: dateOf("2023-09-30"), month: "9月" } as const;

/** Who reports. The first sends text, as older programs of Windows save it; the others workbooks. */
const BY_TEXT = unitId(0);
const OFFICES = [BY_TEXT, unitId(2), "talent-bureau"] as const;

/** What one of them leaves out the second time: the check is to ask for it. */
const LEFT_OUT = `${unitId(2)} events`;

/** Ways to write a number that offices really use. */
const styles = numberStyles.slice(0, 5);

/** Returns a number somewhat above the last one, with no more decimals than that one. */
const grown = (last: string): string => {
  const decimals = last.split(".")[1]?.length ?? 0;
  return (Number(last) * 1.04).toFixed(decimals);
};

/** Returns what an office fills into a row: nothing where nothing new is known. */
const fillingOf = (
  { columns, asOf }: TemplateTable,
  row: TemplateTable["rows"][number],
  index: number,
): Filling | undefined => {
  const text = (heading: string): string =>
    row[columns.findIndex((column) => column.heading === heading)]?.text ?? "";
  const last = text("上次公布值").replaceAll(",", "");
  if (last === "" || text("截至日期") !== asOf.text || text("地区编号") === HOME) return undefined;
  if (!["level", "increment"].includes(text("计数方式编号"))) return undefined;
  const isLater = asOf.first === PRACTISED.day.first;
  if (isLater && `${text("地区编号")} ${text("指标编号")}` === LEFT_OUT) return undefined;
  const write = styles[index % styles.length] ?? String;
  return { value: write(grown(last), text("单位")), status: template.status.provisional };
};

/** Returns the table with what offices add: who filled it in, and a line below. */
const withExtras = (table: TemplateTable): TemplateTable => {
  const cell = (text: string): TemplateTable["rows"][number][number] => ({ text, isInput: false });
  const blank = [...table.columns, undefined].map(() => cell(""));
  return {
    ...table,
    columns: [...table.columns, { field: "seen", heading: "填报人" }],
    rows: [
      ...table.rows.map((row) => [...row, cell("办公室")]),
      [cell("备注：以上为初步汇总（虚构）。"), ...blank.slice(1)],
    ],
  };
};

const returnedTable = (dataset: Dataset, id: string, day: PartialDate): TemplateTable => {
  const office = dataset.organisations.find((each) => each.id === id);
  const table = office && templateTable(dataset, office, day);
  if (table === undefined) throw new Error(`nothing to ask ${id} for`);
  const fillings = table.rows.map((row, index) => fillingOf(table, row, index));
  return withExtras(filledTemplate(table, fillings));
};

/** Writes what the offices send back for the end of a month. */
const writeReturned = async (
  folder: string,
  data: string,
  { day, month }: { readonly day: PartialDate; readonly month: string },
): Promise<void> => {
  const dataset = loadDataset(data);
  mkdirSync(folder, { recursive: true });
  for (const id of OFFICES) {
    const table = returnedTable(dataset, id, day);
    const name = join(folder, `${table.office.name.zh}${month}报表`);
    if (id === BY_TEXT)
      writeFileSync(`${name}.csv`, encodeGb18030(templateCsv(table).replace("\uFEFF", "")));
    else writeFileSync(`${name}.xlsx`, await templateWorkbook(table));
  }
};

/** Answers what the check asks about a release that only some offices reported for. */
const answerWarnings = (data: string): void => {
  for (const warning of unansweredWarnings(loadDataset(data))) {
    if (warning.isAboutRow) throw new Error(describeWarning(warning));
    const reason = "这一次只收三个单位的数（虚构）。";
    const line = acknowledgementLine(warning, { date: EARLIER.release, reason });
    appendFileSync(join(data, "acknowledged.csv"), `${line}\n`);
  }
};

/** Has the same offices report a month before, so that the month practised on follows a like one. */
const releaseEarlierMonth = async (data: string): Promise<void> => {
  const returned = mkdtempSync(join(tmpdir(), "ledger-practice-"));
  try {
    await writeReturned(returned, data, EARLIER);
    const { release } = EARLIER;
    const id = "sl-bulletin-2023-09";
    const log = (): void => undefined;
    const document = {
      ...{ id, title: "示例市科技统计通报（截至2023-08-31）（虚构）", clauses: "text=正文" },
      ...{ issuer: "示例市科技局（虚构）", kind: "official", status: "unknown" },
      ...{ published: release, accessed: release, data },
    };
    addDocument(
      Object.entries(document).flatMap(([option, text]) => [`--${option}`, text]),
      log,
    );
    const values = { release, document: id, note: "收录截至8月31日的公布值（虚构）。", data };
    const options = Object.entries(values).flatMap(([option, text]) => [`--${option}`, text]);
    await importRelease([returned, ...options], log);
    answerWarnings(data);
  } finally {
    rmSync(returned, { recursive: true, force: true });
  }
};

/** Writes `data/` and `returned/` into a folder. */
export const writePracticeFolder = async (folder: string): Promise<void> => {
  const data = join(folder, "data");
  await writeCityWithHistory(data, SIZE);
  await releaseEarlierMonth(data);
  await writeReturned(join(folder, "returned"), data, PRACTISED);
};
