/** The bytes of a workbook → its sheets, cell by cell, once nothing in it is dangerous. */

import { zipSync } from "fflate";
import readXlsxFile, { type CellValue } from "read-excel-file/universal";

import { fileFaults as faults } from "../../i18n/zh/desk/import-files.ts";
import { storedNumber } from "./decimal.ts";
import { type NumberFormat, numberFormats } from "./number-formats.ts";
import { openArchive } from "./open-archive.ts";
import { Refusal } from "./read-number.ts";
import { cellName, type DeskCell, type DeskSheet } from "./sheet.ts";
import { type CellMark, type SheetMarks, sheetMarks } from "./sheet-marks.ts";
import { workbookParts } from "./workbook-parts.ts";

/** Digits as the file has them; the library would turn them into a double, text alike. */
class StoredNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = CellValue<StoredNumber> | null | undefined;

const NO_FORMAT: NumberFormat = { isPercent: false, isScaled: false, suffix: "", shown: "day" };

const cellOf = (
  value: Value,
  mark: CellMark | undefined,
  format: NumberFormat,
): DeskCell | undefined => {
  const isFormula = mark?.isFormula === true;
  const formula = isFormula ? { isFormula } : {};
  if (mark?.error !== undefined) return { kind: "error", text: mark.error, ...formula };
  // A formula that nobody has worked out yet.
  if (isFormula && !mark?.hasValue) return { kind: "error", text: "", isFormula };
  if (value === null || value === undefined || value === "") return undefined;
  if (value instanceof StoredNumber) {
    const text = storedNumber(value.text);
    if (text === undefined) return { kind: "error", text: value.text, ...formula };
    const { isPercent, isScaled, suffix } = format;
    const isRounded = Number(text) !== Number(value.text);
    return { kind: "number", text, isRounded, isPercent, isScaled, suffix, ...formula };
  }
  // The type of the library names the class where it means a date.
  const date: unknown = value;
  if (date instanceof Date) {
    if (Number.isNaN(date.getTime())) return { kind: "error", text: "#", ...formula };
    return { kind: "date", text: date.toISOString().slice(0, 10), shown: format.shown, ...formula };
  }
  if (typeof value === "boolean") return { kind: "boolean", text: String(value), ...formula };
  return { kind: "text", text: String(value), ...formula };
};

const unpackedWorkbook = async (
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<readonly { readonly data: readonly (readonly Value[])[] }[] | Refusal> => {
  // Packed anew from what was checked, so that the library unpacks nothing else.
  const zipped = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    return await readXlsxFile<StoredNumber>(new Blob([new Uint8Array(zipped)]), {
      trim: false,
      parseNumber: (text) => new StoredNumber(text),
    });
  } catch {
    // Whatever the library did not understand, its sender can save again.
    return new Refusal(faults.broken);
  }
};

/** Returns the sheets of a workbook, or why it is not read. */
export const readWorkbook = async (
  file: string,
  bytes: Uint8Array,
): Promise<readonly DeskSheet[] | Refusal> => {
  const archive = openArchive(bytes);
  if (archive instanceof Refusal) return archive;
  const parts = workbookParts(archive);
  if (parts instanceof Refusal) return parts;
  const formats = numberFormats(parts.styles);
  const marksOfSheets: SheetMarks[] = [];
  for (const { xml } of parts.sheets) {
    const marks = sheetMarks(xml);
    if (marks instanceof Refusal) return marks;
    marksOfSheets.push(marks);
  }
  const tables = await unpackedWorkbook(archive);
  if (tables instanceof Refusal) return tables;
  if (tables.length !== parts.sheets.length) return new Refusal(faults.broken);
  return marksOfSheets.map(({ cells, merged, hiddenRows }, index) => {
    const { name = "", isHidden = false } = parts.sheets[index] ?? {};
    const rows = (tables[index]?.data ?? []).map((row, at) =>
      row.map((value, column) => {
        const mark = cells.get(cellName(at, column));
        return cellOf(value, mark, formats[mark?.style ?? 0] ?? NO_FORMAT);
      }),
    );
    return { file, sheet: name, rows, merged, hiddenRows, isHidden };
  });
};
