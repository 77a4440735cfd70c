/** Marks Chinese inside pages of another language, so that it is read out and drawn as Chinese. */

import { Parser } from "htmlparser2";

import { chineseRuns, hasChinese } from "./chinese-runs.ts";

/** Elements whose text is no place for other elements. */
const PLAIN = new Set(["title", "script", "style", "textarea", "option"]);

interface Open {
  readonly name: string;
  /** Whether text inside is marked already, or cannot be. */
  readonly isClosed: boolean;
  readonly isDrawing: boolean;
}

/**
 * Returns the page with every run of Chinese in an element of that language (`zh-CN`), and with the
 * language of the page said by each link to a Chinese one that does not say so itself.
 */
export const markChinese = (html: string, isChinesePage: (href: string) => boolean): string => {
  const pieces: string[] = [];
  const open: Open[] = [{ name: "", isClosed: false, isDrawing: false }];
  let done = 0;
  const markText = (from: number, to: number): void => {
    const { isClosed, isDrawing } = open.at(-1) ?? { isClosed: false, isDrawing: false };
    const text = html.slice(from, to);
    if (isClosed || !hasChinese(text)) return;
    const tag = isDrawing ? "tspan" : "span";
    pieces.push(
      html.slice(done, from),
      ...chineseRuns(text).map((part) =>
        hasChinese(part) ? `<${tag} lang="zh-CN">${part}</${tag}>` : part,
      ),
    );
    done = to;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const above = open.at(-1);
        const { href, hreflang } = attributes;
        if (name === "a" && href !== undefined && hreflang === undefined && isChinesePage(href)) {
          const end = parser.startIndex + "<a".length;
          pieces.push(html.slice(done, end), ' hreflang="zh-CN"');
          done = end;
        }
        const isOwn = attributes["lang"]?.startsWith("zh") ?? false;
        open.push({
          name,
          isClosed: (above?.isClosed ?? false) || isOwn || PLAIN.has(name),
          isDrawing: name === "text" || ((above?.isDrawing ?? false) && name === "tspan"),
        });
      },
      onclosetag: () => {
        open.pop();
      },
      ontext: () => markText(parser.startIndex, parser.endIndex + 1),
    },
    // Entities stay as they are written.
    { decodeEntities: false },
  );
  parser.end(html);
  return pieces.join("") + html.slice(done);
};
