import { importWords as words } from "../../i18n/zh/desk/import.ts";
import { cellName, type Place, type Remark } from "./sheet.ts";

/** Returns a place as a spreadsheet shows it: panshan.xlsx 工作表“填报” B7. */
export const placeText = ({ file, sheet, row, column }: Place): string => {
  const whole = sheet === undefined ? file : words.place({ file, sheet });
  if (row === undefined) return whole;
  const inside = column === undefined ? words.row({ row: String(row + 1) }) : cellName(row, column);
  return `${whole} ${inside}`;
};

export const remarkText = ({ place, text }: Remark): string =>
  words.remark({ place: placeText(place), text });
