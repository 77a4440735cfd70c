/** What was found, as elements of the page. */

import { search as words } from "../../i18n/zh/search.ts";
import { compact } from "./fold.ts";
import { markedPieces } from "./marks.ts";
import type { SearchRecord } from "./record.ts";

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const created = document.createElement(name);
  created.className = className;
  created.append(...children);
  return created;
};

const marked = (text: string, parts: readonly string[]): (Node | string)[] =>
  markedPieces(text, parts).map(({ text: piece, isMarked }) =>
    isMarked ? element("mark", "", piece) : piece,
  );

/** The other name by which a record was found, where its title and line do not show why. */
const tellingAlias = (
  { title, line, aliases }: SearchRecord,
  parts: readonly string[],
): string | undefined => {
  const shown = compact(title + line);
  const hidden = parts.filter((part) => !shown.includes(part));
  return aliases.find((alias) => hidden.some((part) => compact(alias).includes(part)));
};

const item = (record: SearchRecord, parts: readonly string[]): HTMLElement => {
  const link = element("a", "title", ...marked(record.title, parts));
  link.setAttribute("href", record.path);
  const alias = tellingAlias(record, parts);
  return element(
    "li",
    "result",
    element("span", "kind", words.kinds[record.kind]),
    link,
    ...(alias === undefined ? [] : [element("span", "alias", ...marked(alias, parts))]),
    element("p", "line", ...marked(record.line, parts)),
  );
};

/** Returns the list of what was found, best first; nothing for an empty list. */
export const resultList = (
  records: readonly SearchRecord[],
  parts: readonly string[],
): readonly Node[] =>
  records.length === 0
    ? []
    : [element("ol", "results", ...records.map((record) => item(record, parts)))];
