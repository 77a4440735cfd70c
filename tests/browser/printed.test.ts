/** The checks of printed pages, each on one that it must not let pass. */

import { describe, expect, test } from "vitest";

import {
  expectedOnPaper,
  foldedFaults,
  headFaults,
  leftoverFaults,
  paperFaults,
  printFaults,
  readPrint,
  tablesOnPaper,
} from "./printed.ts";
import type { Expected, Printed } from "./printed.ts";
import { lookIn, useBrowser } from "./small-page.ts";

const look = lookIn(useBrowser());

describe("what comes out of a printer", () => {
  const style = (margin: string, size = "A4"): string =>
    `<style>@page { size: ${size}; margin: ${margin} } h1 { break-after: page }</style>`;
  const print = (body: string): Promise<Printed> =>
    look(body, async (page) => readPrint(await page.pdf({ preferCSSPageSize: true })));

  test("is read sheet by sheet, without spaces", async () => {
    const { texts } = await print(`${style("16mm")}<h1>盘锦 双创</h1><p>2021年</p>`);
    expect(texts).toEqual(["盘锦双创", "2021年"]);
  });

  test("has to be A4 and not blank", async () => {
    expect(paperFaults(await print(`${style("16mm")}<p>盘锦</p>`))).toEqual([]);
    expect(paperFaults(await print(`${style("16mm", "A5")}<p>盘锦</p>`))).toEqual([
      "sheet 1 is 420 by 595",
    ]);
    expect(paperFaults(await print(`${style("16mm")}<h1></h1><p>盘锦</p>`))).toEqual([
      "sheet 1 is blank",
    ]);
  });

  test("has to repeat the head of a table overleaf, a sorting button's words included", async () => {
    const rows = Array.from({ length: 90 }, (_, row) => `<tr><td>第${row + 1}行</td></tr>`).join(
      "",
    );
    const faultsOf = (rule: string): Promise<readonly string[]> =>
      look(
        `${style("16mm")}<style>@media print { button { ${rule} } }</style><table><thead><tr>` +
          `<th><button>甲栏</button></th></tr></thead><tbody>${rows}</tbody></table>`,
        async (page) => {
          const tables = await tablesOnPaper(page);
          return headFaults(await readPrint(await page.pdf({ preferCSSPageSize: true })), tables);
        },
      );
    expect(await faultsOf("display: contents")).toEqual([]);
    expect((await faultsOf("display: block"))[0]).toMatch(/^sheet 2 has rows without their head/);
  });

  test("has to be complete and not torn apart", () => {
    const printed = { sizes: [], texts: ["图一合计32", "来源附件2"] };
    const expected = (...texts: string[]): readonly Expected[] => [{ what: "figure", texts }];
    expect(printFaults(printed, expected("图一", "32"))).toEqual([]);
    expect(printFaults(printed, expected("图一", "33"))).toEqual(["figure is missing: 33"]);
    expect(printFaults(printed, expected("图一", "附件2"))).toEqual([
      "figure is torn apart: 图一 … 附件2",
    ]);
  });

  test("has to have title, date, address, and each figure's drawing, table and source", async () => {
    const table = `<details><table><tr><td>5</td></tr></table></details>`;
    const source = `<p class="chart-source">附件2</p>`;
    const figure = `<figure id="f"><figcaption><h3>图一</h3></figcaption><div class="drawing"></div>${table}${source}</figure>`;
    const list = `<figure id="g"><h3>清单</h3><figcaption><h3>乙</h3></figcaption><b class="num">9</b><table><tr><th>甲</th><td>9</td></tr><tr><td>8</td></tr></table></figure>`;
    const footer = `<footer><dl><dt>截至</dt><dd>2026年</dd></dl></footer>`;
    expect(await look(`<h1>甲</h1>${figure}${list}${footer}`, expectedOnPaper)).toEqual([
      { what: "title", texts: ["甲"] },
      { what: "date", texts: ["2026年"] },
      { what: "address", texts: ["blank"] },
      { what: "figure f", texts: ["图一", "5", "附件2"] },
      { what: "figure g", texts: ["乙", "8"] },
    ]);
  });

  test("has the tables of its drawings", async () => {
    const folded = (style: string): string =>
      `<style>${style}</style><figure id="f"><div class="drawing"></div><details><table><tr><td>5</td></tr></table></details></figure>`;
    const open = "::details-content { content-visibility: visible }";
    expect(await look(folded(open), foldedFaults)).toEqual([]);
    expect(await look(folded(""), foldedFaults)).toEqual(["figure f is printed without its table"]);
  });

  test("has no navigation", async () => {
    const nav = `<nav class="a"><a href="#b">甲</a></nav>`;
    expect(await look(nav, leftoverFaults)).toEqual(["printed: nav.a"]);
    expect(await look(`<style>nav { display: none }</style>${nav}`, leftoverFaults)).toEqual([]);
  });

  test("has no control, but the page's own words inside one", async () => {
    expect(await look(`<button class="a">甲</button>`, leftoverFaults)).toEqual([
      "printed: button.a",
    ]);
    expect(await look(`<button data-wraps>甲</button>`, leftoverFaults)).toEqual([]);
  });
});
