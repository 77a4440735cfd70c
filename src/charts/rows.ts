/** Rows of bars: the name beside the bar where there is room, above it where there is not. */

import { SMALL, TEXT } from "./defaults.ts";
import type { Label } from "./labels.ts";
import { color } from "./palette.ts";
import { clipText, textWidth } from "./text-width.ts";

export interface RowText {
  readonly name: string;
  /** Number or numbers of the row, set flush right in their column. */
  readonly value: string;
  /** What the row comes to, in a word or two; may be empty. */
  readonly remark: string;
  /** A row without a bar: its remark stands where the bar would. */
  readonly isBare?: boolean;
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
const GAP = 14;
const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

interface Columns {
  readonly width: number;
  /** Head of the value column: what the numbers are; may be empty. */
  readonly head: string;
  /** Room above the rows, px; by default that of the head. */
  readonly top?: number;
  /** Height of a row whose name is beside the bar, px. */
  readonly rowHeight?: number;
}

const headLabel = (head: string, x: number): readonly Label[] =>
  head === "" ? [] : [{ text: head, x, y: 8, anchor: "end", size: SMALL, fill: color("muted") }];

const beside = <Row extends RowText>(
  rows: readonly Row[],
  { width, head, top = head === "" ? 0 : 22, rowHeight = 30 }: Columns,
  nameWidth: number,
): RowLayout<Row> => {
  const drawn = rows.filter((row) => row.isBare !== true);
  const remarkWidth = widest(
    drawn.map((row) => row.remark),
    SMALL,
  );
  const remarkX = width - remarkWidth;
  const valueX = remarkWidth === 0 ? width : remarkX - GAP;
  const valueWidth = widest(
    drawn.map((row) => row.value),
    TEXT,
  );
  const from = nameWidth + GAP;
  const placed = rows.map((row, i) => ({
    row,
    top: top + i * rowHeight,
    bottom: top + (i + 1) * rowHeight,
    barY: top + (i + 0.5) * rowHeight,
  }));
  const labels = placed.flatMap(({ row, barY }): Label[] => [
    {
      text: clipText(row.name, nameWidth, TEXT),
      x: 0,
      y: barY,
      anchor: "start",
      size: TEXT,
      fill: color("text"),
    },
    ...(row.isBare === true
      ? []
      : [
          {
            text: row.value,
            x: valueX,
            y: barY,
            anchor: "end",
            size: TEXT,
            fill: color("text"),
          } as const,
        ]),
    {
      text: row.remark,
      x: row.isBare === true ? from + 6 : remarkX,
      y: barY,
      anchor: "start",
      size: SMALL,
      fill: color("muted"),
    },
  ]);
  return {
    form: "beside",
    from,
    to: valueX - valueWidth - GAP,
    rows: placed,
    height: top + rows.length * rowHeight,
    labels: [...headLabel(head, valueX), ...labels.filter(({ text }) => text !== "")],
  };
};

const above = <Row extends RowText>(
  rows: readonly Row[],
  { width, head, top: start = head === "" ? 0 : 24 }: Columns,
): RowLayout<Row> => {
  let y = start;
  const labels: Label[] = [...headLabel(head, width)];
  const placed = rows.map((row) => {
    const top = y;
    const remarkWidth = textWidth(row.remark, SMALL);
    const valueWidth = textWidth(row.value, TEXT);
    const ends = valueWidth + (row.value !== "" && row.remark !== "" ? 10 : 0) + remarkWidth;
    // A name that leaves no room for the numbers keeps its line, and they take the next.
    const fits = textWidth(row.name, TEXT) + ends + 12 <= width;
    const nameY = top + 9;
    const endY = fits ? nameY : nameY + 19;
    labels.push(
      {
        text: clipText(row.name, width, TEXT),
        x: 0,
        y: nameY,
        anchor: "start",
        size: TEXT,
        fill: color("text"),
      },
      {
        text: row.remark,
        x: width,
        y: endY,
        anchor: "end",
        size: SMALL,
        fill: color("muted"),
      },
      {
        text: row.value,
        x: row.remark === "" ? width : width - remarkWidth - 10,
        y: endY,
        anchor: "end",
        size: TEXT,
        fill: color("text"),
      },
    );
    const barY = endY + 10 + BAR_HEIGHT / 2;
    y = row.isBare === true ? endY + 21 : barY + BAR_HEIGHT / 2 + 14;
    return { row, top, barY, bottom: y };
  });
  return {
    form: "above",
    from: 1,
    to: width - 1,
    rows: placed,
    height: Math.max(0, y - 8),
    labels: labels.filter(({ text }) => text !== ""),
  };
};

/** Returns where names, bars and numbers go; bars get at least a third of the width. */
export const layoutRows = <Row extends RowText>(
  rows: readonly Row[],
  columns: Columns,
): RowLayout<Row> => {
  const names = widest(
    rows.map((row) => row.name),
    TEXT,
  );
  const layout = beside(rows, columns, Math.min(names, columns.width * 0.3));
  const hasRoom = columns.width >= 480 && layout.to - layout.from >= columns.width / 3;
  return hasRoom ? layout : above(rows, columns);
};
