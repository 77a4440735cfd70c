/** A page as it comes out of a printer. */

import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";

import type { Faults } from "../site/built-site.ts";

/** What a printed document has, page by page. */
export interface Printed {
  /** Of the paper, in points of 1/72 inch. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** The words of each page without any space, since lines are broken where paper ends. */
  readonly texts: readonly string[];
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

/** Reads a printed document. */
export const readPrint = async (pdf: Buffer): Promise<Printed> => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  const sizes = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  // Some characters come back as look-alikes from the block of radicals.
  return { sizes, texts: text.map((page) => withoutSpace(page.normalize("NFKC"))) };
};

/** A4, in points. */
const paper = { width: 595, height: 842 };

/** Names each sheet that is not A4, and blank ones. */
export const paperFaults = ({ sizes, texts }: Printed): Faults =>
  sizes.flatMap(({ width, height }, index) => {
    const isA4 = Math.abs(width - paper.width) <= 1 && Math.abs(height - paper.height) <= 1;
    return [
      ...(isA4 ? [] : [`sheet ${index + 1} is ${Math.round(width)} by ${Math.round(height)}`]),
      ...(texts[index] === "" ? [`sheet ${index + 1} is blank`] : []),
    ];
  });

/** A thing of the page that should be on paper. */
export interface Expected {
  readonly what: string;
  /** Its texts; all of them on one sheet. */
  readonly texts: readonly string[];
}

/** Names what is missing on paper, and what is not together on one sheet. */
export const printFaults = (printed: Printed, expected: readonly Expected[]): Faults =>
  expected.flatMap(({ what, texts }) => {
    const wanted = texts.map((text) => withoutSpace(text.normalize("NFKC")));
    const whole = printed.texts.join("");
    const missing = wanted.filter((text) => !whole.includes(text));
    if (missing.length > 0) return missing.map((text) => `${what} is missing: ${text}`);
    const isTogether = printed.texts.some((sheet) => wanted.every((text) => sheet.includes(text)));
    return isTogether ? [] : [`${what} is torn apart: ${wanted.join(" … ")}`];
  });

/** A table as it should be on paper: the words of its head, and each of its rows. */
export interface PrintedTable {
  readonly head: string;
  readonly rows: readonly string[];
}

/** Returns the tables that are printed. */
export const tablesOnPaper = (page: Page): Promise<readonly PrintedTable[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter((table) => table.tHead !== null && table.checkVisibility())
      .map((table) => ({
        // What is written a second time for narrow screens is not on paper.
        head: table.tHead?.innerText ?? "",
        rows: [...(table.tBodies[0]?.rows ?? [])].map((row) => row.innerText),
      })),
  );

/** Returns the sheets, from 0, on which a table has rows that are nowhere else. */
const sheetsOf = ({ texts }: Printed, { rows }: PrintedTable): readonly number[] => {
  const places = rows.map((row) => {
    const wanted = withoutSpace(row.normalize("NFKC"));
    return texts.flatMap((text, sheet) => (text.includes(wanted) ? [sheet] : []));
  });
  return [...new Set(places.flatMap((sheets) => (sheets.length === 1 ? sheets : [])))];
};

/** Names each sheet on which a table goes on without the words of its head. */
export const headFaults = (printed: Printed, tables: readonly PrintedTable[]): Faults =>
  tables.flatMap((table) => {
    const head = withoutSpace(table.head.normalize("NFKC"));
    return sheetsOf(printed, table)
      .filter((sheet) => printed.texts[sheet]?.includes(head) !== true)
      .map((sheet) => `sheet ${sheet + 1} has rows without their head: ${head}`);
  });

/** Height between the margins of A4, in CSS pixels; what is higher has to go over two sheets. */
const SHEET_HEIGHT = 950;

/** Returns what a page should show on paper: title, dates, address, citations, and figures in one piece. */
export const expectedOnPaper = (page: Page): Promise<readonly Expected[]> =>
  page.evaluate((sheetHeight) => {
    const textsOf = (root: ParentNode, selector: string): string[] =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent ?? "");
    const expected: Expected[] = [
      { what: "title", texts: textsOf(document, "h1") },
      ...textsOf(document, "footer dl dd").map((text) => ({ what: "date", texts: [text] })),
      { what: "address", texts: [decodeURI(location.pathname)] },
      ...textsOf(document, "#cite .citation:not(.no-print) pre").map((text) => ({
        what: "citation",
        texts: [text],
      })),
    ];
    for (const figure of document.querySelectorAll("figure")) {
      const title = textsOf(figure, "figcaption :is(h2, h3, h4)").slice(0, 1);
      const cells = textsOf(figure, "table :is(th, td)").filter((text) => text.trim() !== "");
      const source = textsOf(figure, ".chart-source").slice(0, 1);
      const what = `figure ${figure.id}`;
      const isLongList = figure.matches(".targets:has(tbody tr:nth-child(8))");
      if (!isLongList && figure.getBoundingClientRect().height < sheetHeight)
        expected.push({ what, texts: [...title, ...cells.slice(-1), ...source] });
      else
        for (const text of [...title, ...cells, ...source]) expected.push({ what, texts: [text] });
    }
    return expected;
  }, SHEET_HEIGHT);

/** Returns what the report card of a unit shows: who, which targets, whom to ask, dated. */
export const reportCard = (page: Page): Promise<readonly Expected[]> =>
  page.evaluate(() => {
    const parts = [".page-head", ".targets", ".ask p", ".standing .address"];
    return parts.map((part) => ({
      what: part,
      texts: [...document.querySelectorAll(`${part} :is(span, th, td, p, a), ${part}`)]
        .filter((element) => element.children.length === 0 && element.checkVisibility())
        .map((element) => element.textContent ?? ""),
    }));
  });

/** Names each figure that is printed without its table. */
export const foldedFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() =>
    [...document.querySelectorAll("figure")]
      .filter((figure) => figure.querySelector("table")?.checkVisibility() !== true)
      .map((figure) => `figure ${figure.id} is printed without its table`),
  );

/** Names what leads elsewhere on a screen and is of no use on paper, where it is printed. */
export const leftoverFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() =>
    [...document.querySelectorAll("nav, .skip, button:not([data-wraps]), input, select")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { right, bottom } = element.getBoundingClientRect();
        return right > 0 && bottom > 0;
      })
      .map((element) => `printed: ${element.localName}.${element.className}`),
  );
