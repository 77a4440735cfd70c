/** What a rehearsal is made with: the invented city's data, and what its lead offices sent back. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { template } from "../../src/i18n/zh/desk/template.ts";
import { templateCsv } from "../../src/desk/template/template-csv.ts";
import { type TemplateTable, templateTable } from "../../src/desk/template/template-table.ts";
import { templateWorkbook } from "../../src/desk/template/template-workbook.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import type { Dataset } from "../../src/model/types.ts";
import { numberStyles } from "../desk/dirt.ts";
import { type Filling, filledTemplate } from "../desk/filled-template.ts";
import { encodeGb18030 } from "../desk/gb18030.ts";
import { writeCityWithHistory } from "./history.ts";
import { unitId } from "./places.ts";
import { dateOf } from "./releases.ts";

/** As small as the city can be: a rehearsal builds its site three times. */
const SIZE = { districts: 4, indicators: 20 } as const;

/** The day that the offices report; later than all that the city has published. */
const REPORT_DAY = dateOf("2023-09-30");

/** Who sent a workbook; the first of the units sent text, as older programs of Windows save it. */
const BY_TEXT = unitId(0);
const OFFICES = [BY_TEXT, unitId(1), unitId(2), unitId(3), "talent-bureau"] as const;

/** Ways to write a number that offices really use. */
const styles = numberStyles.slice(0, 5);

/** Returns a number somewhat above the last one, with no more decimals than that one. */
const grown = (last: string): string => {
  const decimals = last.split(".")[1]?.length ?? 0;
  return (Number(last) * 1.04).toFixed(decimals);
};

/** Returns what the office fills into a row: nothing where nothing new is known. */
const fillingOf = (
  { columns, asOf }: TemplateTable,
  row: TemplateTable["rows"][number],
  index: number,
): Filling | undefined => {
  const text = (heading: string): string =>
    row[columns.findIndex((column) => column.heading === heading)]?.text ?? "";
  const last = text("上次公布值").replaceAll(",", "");
  if (last === "" || text("截至日期") !== asOf.text) return undefined;
  if (!["level", "increment"].includes(text("计数方式编号"))) return undefined;
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

const returnedTable = (dataset: Dataset, id: string): TemplateTable => {
  const office = dataset.organisations.find((each) => each.id === id);
  const table = office && templateTable(dataset, office, REPORT_DAY);
  if (table === undefined) throw new Error(`nothing to ask ${id} for`);
  const fillings = table.rows.map((row, index) => fillingOf(table, row, index));
  return withExtras(filledTemplate(table, fillings));
};

/** Writes `data/` and `returned/` into a folder. */
export const writePracticeFolder = async (folder: string): Promise<void> => {
  const data = join(folder, "data");
  await writeCityWithHistory(data, SIZE);
  const dataset = loadDataset(data);
  const returned = join(folder, "returned");
  mkdirSync(returned, { recursive: true });
  for (const id of OFFICES) {
    const table = returnedTable(dataset, id);
    const name = join(returned, `${table.office.name.zh}-9月`);
    if (id === BY_TEXT)
      writeFileSync(`${name}.csv`, encodeGb18030(templateCsv(table).replace("\uFEFF", "")));
    else writeFileSync(`${name}.xlsx`, await templateWorkbook(table));
  }
};
