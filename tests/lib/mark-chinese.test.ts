import { describe, expect, test } from "vitest";
import { markChinese } from "../../src/lib/mark-chinese.ts";

const marked = (html: string): string =>
  markChinese(html, (address) => address.startsWith("/sources/"));
const zh = (text: string): string => `<span lang="zh-CN">${text}</span>`;

describe("markChinese", () => {
  test("leaves a page without Chinese as it is", () => {
    const page = `<!doctype html>\n<p class='a'>At least 20 &amp; “more” – <br> 2021</p>`;
    expect(marked(page)).toBe(page);
  });

  test("marks each run of Chinese, and no English or space beside it", () => {
    expect(marked("<p>An aim (力争) of 万元 here</p>")).toBe(
      `<p>An aim (${zh("力争")}) of ${zh("万元")} here</p>`,
    );
  });

  test("keeps the punctuation and the figures of a phrase in its run", () => {
    expect(marked("<p>Original: “新增5家，达到20%以上”.</p>")).toBe(
      `<p>Original: ${zh("“新增5家，达到20%以上”")}.</p>`,
    );
    expect(marked("<p>the plan 盘政办发〔2021〕10号 of 2021</p>")).toBe(
      `<p>the plan ${zh("盘政办发〔2021〕10号")} of 2021</p>`,
    );
  });

  test("leaves English in quotation marks beside Chinese unmarked", () => {
    expect(marked("<p>“Eaglet” 雏鹰</p>")).toBe(`<p>“Eaglet” ${zh("雏鹰")}</p>`);
  });

  test("takes a tspan in a drawing, and touches no attribute", () => {
    expect(marked(`<svg aria-label="数"><text x="1">20 万元</text></svg>`)).toBe(
      `<svg aria-label="数"><text x="1">20 <tspan lang="zh-CN">万元</tspan></text></svg>`,
    );
  });

  test("marks nothing inside what is marked already", () => {
    const page = `<p><a lang="zh-CN" href="/x"><b>中文</b></a></p>`;
    expect(marked(page)).toBe(page);
  });

  test("marks again after an element that was marked already", () => {
    expect(marked(`<p><b lang="zh-CN">中</b>文</p>`)).toBe(
      `<p><b lang="zh-CN">中</b>${zh("文")}</p>`,
    );
  });

  test("leaves titles, scripts and styles alone", () => {
    const page = `<title>盘锦</title><style>a::after{content:"中"}</style><script>"中"</script>`;
    expect(marked(page)).toBe(page);
  });

  test("keeps entities as they are written", () => {
    expect(marked("<p>&lt;中&gt;</p>")).toBe(`<p>&lt;${zh("中")}&gt;</p>`);
  });

  test("marks after an element that has no end", () => {
    expect(marked("<p><br>中<img src='a.png'>文</p>")).toBe(
      `<p><br>${zh("中")}<img src='a.png'>${zh("文")}</p>`,
    );
  });

  test("says the language of a Chinese page that a link leads to", () => {
    expect(marked(`<p><a class="c" href="/sources/x/#s1">section 1</a></p>`)).toBe(
      `<p><a hreflang="zh-CN" class="c" href="/sources/x/#s1">section 1</a></p>`,
    );
  });

  test("says no language of other pages, nor a second time", () => {
    const page = `<a href="/en/data/">Data</a><a hreflang="zh-CN" href="/sources/">Sources</a>`;
    expect(marked(page)).toBe(page);
  });
});
