/** What a framed chart says, and how high its frame has to be has to be. */

import { wrapText } from "../../charts/wrap-text.ts";
import type { Language, Site } from "../../model/types.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import { chartFileText } from "./chart-file-text.ts";
import type { ChartSheet } from "./figure.ts";

/** What stands in a framed page, apart from the drawing. */
export interface EmbedText {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly warning: string | undefined;
  readonly foot: readonly string[];
  /** Behind the link to the chart's own page. */
  readonly standing: string;
}

/** Returns the words of a framed page. */
export const embedText = (sheet: ChartSheet, site: Site, lang: Language): EmbedText => {
  const { chartFiles, site: words } = messagesIn(lang);
  const { name, sentences, warning, foot } = chartFileText(sheet, site, lang);
  return {
    name,
    sentences,
    warning,
    // The address is that of the link.
    foot: foot.slice(0, -1),
    standing: [
      "",
      site.title[lang],
      ...(site.isGovernment ? [] : [words.standing.nonGovernment]),
    ].join(chartFiles.separator),
  };
};

/** Widths of the drawings of a framed page, each from the width of frame on that has room for it. */
export const embedDrawings = [
  { from: 0, width: 328 },
  { from: 512, width: 480 },
  { from: 752, width: 720 },
] as const;

/** In CSS pixels; the frame's style sheet has the same. */
const PADDING = 12;
const NAME = { size: 17, leading: 1.5 };
const SENTENCE = { size: 14, leading: 1.6 };
const FOOT = { size: 13, leading: 1.6 };
/** Between the parts, above and below the drawing included. */
const GAPS = 40;

/** Widths of frames: the narrowest and the widest, and about each change of the drawing. */
const widths = [320, 360, 400, 440, 480, 511, 512, 560, 620, 680, 751, 752, 820, 900];

/** Fonts of readers may be a little wider than those that texts are measured by. */
const RESERVE = 1.06;

/**
 * Returns a height in CSS pixels that is enough at every width from 320 to 900: that of the width at
 * which the page is highest.
 */
export const embedHeight = (sheet: ChartSheet, site: Site, lang: Language): number => {
  const { name, sentences, warning, foot, standing } = embedText(sheet, site, lang);
  const last = messagesIn(lang).chartFiles.back + standing;
  const drawn = embedDrawings.map((drawing) => ({
    ...drawing,
    height: sheet.parts(drawing.width).reduce((sum, { chart }) => sum + chart.height, 0),
  }));
  const heightAt = (width: number): number => {
    const room = width - 2 * PADDING;
    const lines = (texts: readonly string[], { size, leading }: typeof NAME): number =>
      texts.reduce((sum, text) => sum + wrapText(text, room / RESERVE, size).length, 0) *
      size *
      leading;
    const drawing = drawn.findLast(({ from }) => width >= from);
    const scale = drawing === undefined ? 0 : Math.min(1, room / drawing.width);
    return (
      2 * PADDING +
      lines([name], NAME) +
      lines(sentences, SENTENCE) +
      (drawing?.height ?? 0) * scale +
      lines([...(warning === undefined ? [] : [warning]), ...foot, last], FOOT) +
      GAPS
    );
  };
  return Math.ceil(Math.max(...widths.map(heightAt)) / 10) * 10;
};
