/** Number formats of a workbook: what they show beside the number that a cell holds. */

import type { ShownDate } from "./sheet.ts";
import { readXml } from "./xml-elements.ts";

export interface NumberFormat {
  readonly isPercent: boolean;
  readonly isScaled: boolean;
  readonly suffix: string;
  /** Of a format for dates. */
  readonly shown: ShownDate;
}

/** Formats that every program knows by number, as far as they matter here. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "yyyy/m/d h:mm",
  // In Chinese versions, with the words for year, month and day between.
  27: "yyyy m",
  31: "yyyy m d",
  36: "yyyy m",
  50: "yyyy m",
  57: "yyyy m",
  58: "m d",
};

/** Returns what a format shows of a number; of its parts the first is that of numbers above zero. */
const formatOf = (code: string): NumberFormat => {
  const [first = ""] = code.split(";");
  const literals = [...first.matchAll(/"([^"]*)"|\\(.)/g)].map(
    ([, text = "", sign = ""]) => text + sign,
  );
  const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const isDate = /[yd]|m/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
  const shown = /d/i.test(bare) ? "day" : /m/i.test(bare) ? "month" : "year";
  return {
    isPercent: bare.includes("%"),
    isScaled: /[0#?],+(?:\.|$|[^0#?,])/.test(bare),
    suffix: isDate ? "" : literals.join("").trim(),
    shown,
  };
};

/** Returns the format of each style of cells, by its number in the workbook. */
export const numberFormats = (styles: Uint8Array | undefined): readonly NumberFormat[] => {
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const formats: NumberFormat[] = [];
  let isInCells = false;
  if (styles === undefined) return formats;
  readXml(styles, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) formats.push(formatOf(codes.get(Number(numFmtId)) ?? ""));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return formats;
};
