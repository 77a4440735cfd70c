/** Rows of bars: the name beside the bar where there is room, above it where there is not. */

import type { Region } from "../model/types.ts";
import { SMALL, TEXT } from "./defaults.ts";
import type { Label } from "./labels.ts";
import { color } from "./palette.ts";
import { clipText, textWidth } from "./text-width.ts";

export interface RowText {
  readonly name: string;
  /** Set smaller behind the name. */
  readonly detail?: string;
  /** Number or numbers of the row, set flush right in their column. */
  readonly value: string;
  /** What the row comes to, in a word or two; may be empty. */
  readonly remark: string;
  /** A row without a bar: its remark stands where the bar would. */
  readonly isBare?: boolean;
  /** The unit that the row is for. */
  readonly region?: Region | undefined;
}

export interface PlacedRow<Row extends RowText> {
  readonly row: Row;
  /** Middle of the bar, px. */
  readonly barY: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RowLayout<Row extends RowText> {
  readonly form: "beside" | "above";
  /** Left and right end of the room for bars, px. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly PlacedRow<Row>[];
  readonly height: number;
  readonly labels: readonly Label[];
}

export const BAR_HEIGHT = 14;
/** More rows than this make a list, not a picture. */
const MOST_ROWS = 24;
/** Height of the line that says how many rows are left out, px. */
const REST_HEIGHT = 24;
/** Between columns, px. */
const GAP = 14;
/** Between what stands side by side in one column, px. */
const SPACE = 8;
/** Largest share of the width for names beside bars, and the least for the bars. */
const NAMES = 0.34;
const BARS = 1 / 3;
const DENSE_NAMES = 0.53;
const DENSE_BARS = 0.2;
/** Below this width (px) names go above the bars unless the rows are dense. */
const NARROW = 480;

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

const nameWidth = ({ name, detail = "" }: RowText): number =>
  textWidth(name, TEXT) + (detail === "" ? 0 : SPACE + textWidth(detail, SMALL));

interface Columns {
  readonly width: number;
  /** Head of the value column: what the numbers are; may be empty. */
  readonly head: string;
  /** Room above the rows, px; by default that of the head. */
  readonly top?: number;
  /** Height of a row whose name is beside the bar, px. */
  readonly rowHeight?: number;
  /** Many rows of few words: names may take half of the width before they go above the bars. */
  readonly isDense?: boolean;
  /** From the middle of a name to the middle of the bar below it, px. */
  readonly nameToBar?: number;
}

type Style = Pick<Label, "size" | "fill">;
const STRONG: Style = { size: TEXT, fill: color("text") };
const MUTED: Style = { size: SMALL, fill: color("muted") };

const headLabel = (head: string, x: number): readonly Label[] =>
  head === "" ? [] : [{ ...MUTED, text: head, x, y: 8, anchor: "end" }];

/** Returns the name and its detail from the left edge on, cut where they are too wide. */
const nameLabels = (row: RowText, y: number, maxWidth: number): readonly Label[] => {
  const { name, detail = "", region } = row;
  const text = clipText(name, maxWidth - (nameWidth(row) - textWidth(name, TEXT)), TEXT);
  return [
    { ...STRONG, text, x: 0, y, anchor: "start", region },
    { ...MUTED, text: detail, x: textWidth(text, TEXT) + SPACE, y, anchor: "start", region },
  ];
};

const beside = <Row extends RowText>(
  rows: readonly Row[],
  { width, head, top = head === "" ? 0 : 22, rowHeight = 30, isDense = false }: Columns,
): RowLayout<Row> => {
  const names = Math.min(
    width * (isDense ? DENSE_NAMES : NAMES),
    Math.max(0, ...rows.map(nameWidth)),
  );
  const drawn = rows.filter((row) => row.isBare !== true);
  const remarkWidth = widest(
    drawn.map(({ remark }) => remark),
    SMALL,
  );
  const remarkX = width - remarkWidth;
  const valueX = remarkWidth === 0 ? width : remarkX - GAP;
  const valueWidth = widest(
    drawn.map(({ value }) => value),
    TEXT,
  );
  const from = names + GAP;
  const placed = rows.map((row, i) => ({
    row,
    top: top + i * rowHeight,
    bottom: top + (i + 1) * rowHeight,
    barY: top + (i + 0.5) * rowHeight,
  }));
  const labels = placed.flatMap(({ row, barY: y }): Label[] => {
    const { region, isBare = false, value, remark } = row;
    const remarkStart = isBare ? from + 6 : remarkX;
    return [
      ...nameLabels(row, y, names),
      { ...STRONG, text: isBare ? "" : value, x: valueX, y, anchor: "end", region },
      { ...MUTED, text: remark, x: remarkStart, y, anchor: "start", region },
    ];
  });
  return {
    form: "beside",
    from,
    to: valueX - (valueWidth === 0 ? 0 : valueWidth + GAP),
    rows: placed,
    height: top + rows.length * rowHeight,
    labels: [...headLabel(head, valueX), ...labels.filter(({ text }) => text !== "")],
  };
};

const above = <Row extends RowText>(
  rows: readonly Row[],
  { width, head, top: start = head === "" ? 0 : 24, nameToBar = 20 }: Columns,
): RowLayout<Row> => {
  const labels: Label[] = [...headLabel(head, width)];
  let y = start;
  const placed = rows.map((row) => {
    const top = y;
    const { region } = row;
    const value = row.isBare === true ? "" : row.value;
    const remarkWidth = textWidth(row.remark, SMALL);
    const space = value === "" || row.remark === "" ? 0 : SPACE;
    const ends = textWidth(value, TEXT) + space + remarkWidth;
    // A name that leaves no room for the numbers keeps its line, and they take the next.
    const nameY = top + 9;
    const endY = nameWidth(row) + ends + 12 <= width ? nameY : nameY + 19;
    labels.push(
      ...nameLabels(row, nameY, width),
      { ...MUTED, text: row.remark, x: width, y: endY, anchor: "end", region },
      { ...STRONG, text: value, x: width - remarkWidth - space, y: endY, anchor: "end", region },
    );
    const barY = endY + nameToBar;
    y = (row.isBare === true ? endY : barY) + 22;
    return { row, top, barY, bottom: y };
  });
  return {
    form: "above",
    from: 1,
    to: width - 1,
    rows: placed,
    height: Math.max(0, y - 12),
    labels: labels.filter(({ text }) => text !== ""),
  };
};

/**
 * Returns where names, bars and numbers go; bars beside names get at least a third of the width. No
 * rows take no room.
 */
export const layoutRows = <Row extends RowText>(
  rows: readonly Row[],
  columns: Columns,
): RowLayout<Row> => {
  const { width, isDense = false } = columns;
  if (rows.length === 0) {
    return { form: "above", from: 0, to: width, rows: [], height: 0, labels: [] };
  }
  const layout = beside(rows, columns);
  const bars = layout.to - layout.from;
  // On a phone a cut name would save a line and lose the row's meaning.
  const isWhole = rows.every((row) => nameWidth(row) <= width * DENSE_NAMES);
  if (width >= NARROW && bars >= width * BARS) return layout;
  return isDense && isWhole && bars >= width * DENSE_BARS ? layout : above(rows, columns);
};

/** Returns the rows to draw, in their order: all, or the largest where there are too many. */
export const rowsToDraw = <Row>(
  rows: readonly Row[],
  sizeOf: (row: Row) => number,
): readonly Row[] => {
  if (rows.length <= MOST_ROWS) return rows;
  const largest = new Set(rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_ROWS));
  return rows.filter((row) => largest.has(row));
};

/** Returns the labels and the height of rows with a line below them that says how many are left out. */
export const withRest = (
  { labels, height, rows }: RowLayout<RowText>,
  all: readonly unknown[],
  say: (counts: { readonly shown: number; readonly rest: number }) => string,
): { readonly labels: readonly Label[]; readonly height: number } => {
  const rest = all.length - rows.length;
  if (rest === 0) return { labels, height };
  const text = say({ shown: rows.length, rest });
  const fill = color("muted");
  return {
    labels: [...labels, { text, x: 0, y: height + 14, anchor: "start", size: SMALL, fill }],
    height: height + REST_HEIGHT,
  };
};
