/** The checks of the browser, each on a page of a few lines that it must not let pass. */

import { describe, expect, test } from "vitest";

import type { Faults } from "../site/built-site.ts";
import { axeFaults, colourRules } from "./axe-faults.ts";
import { firstScreenFaults } from "./first-screen-faults.ts";
import { keyboardFaults, skipLinkFaults } from "./keyboard-faults.ts";
import { drawingsOf, labelFaults } from "./label-faults.ts";
import { clippedFaults, sidewaysFaults, squeezedFaults } from "./layout-faults.ts";
import { lineFaults, linesOf } from "./page-text.ts";
import { describeCheck, lookIn, useBrowser } from "./small-page.ts";
import { watchFaults } from "./watch.ts";

const browser = useBrowser();
const look = lookIn(browser);

describeCheck(
  look,
  "sidewaysFaults",
  sidewaysFaults,
  [
    `<p>盘锦</p>`,
    `<div style="overflow-x: auto"><p style="width: 500px">盘锦</p></div>`,
    `<p style="position: absolute; left: -999px; width: 1px; height: 1px">盘锦</p>`,
  ],
  [
    [
      `<p style="width: 400px">盘锦</p>`,
      "page is 400 wide in 360",
      "p “盘锦” stands at 0 to 400 of 360",
    ],
    [`<p style="margin-left: -10px">盘锦</p>`, "p “盘锦” stands at -10 to 360 of 360"],
    [
      `<div style="overflow: hidden"><p style="width: 400px">盘锦</p></div>`,
      "p “盘锦” stands at 0 to 400 of 360",
    ],
  ],
);

describeCheck(
  look,
  "clippedFaults",
  clippedFaults,
  [
    `<p>盘锦</p>`,
    `<p style="overflow: auto; width: 32px; white-space: nowrap">盘锦双创</p>`,
    `<p style="overflow: hidden; width: 32px">盘锦双创</p>`,
    `<p style="overflow: hidden; clip-path: inset(50%); width: 9px; height: 9px"><b style="display: block">盘锦</b></p>`,
  ],
  [
    [
      `<p style="overflow: hidden; width: 32px; white-space: nowrap">盘锦双创</p>`,
      "p. “盘锦双创” is cut off at the side",
    ],
    [`<p style="overflow: hidden; height: 9px">盘锦双创</p>`, "p. “盘锦双创” is cut off below"],
    [
      `<div><p class="a" style="width: 32px; white-space: nowrap">盘锦双创</p></div>`,
      "p.a “盘锦双创” runs 32 out of its box",
    ],
  ],
);

describeCheck(
  look,
  "squeezedFaults",
  squeezedFaults,
  [
    `<p>把初创企业和团队引到孵化载体</p>`,
    `<p style="writing-mode: vertical-rl">把初创企业和团队引到孵化载体</p>`,
    `<p style="width: 7em">把初创企业和团队引到孵化载体，毕业后向各产业园区扩散，由各单位承担</p>`,
  ],
  [
    [
      `<p style="width: 2em">把初创企业和团队引到孵化载体</p>`,
      "p “把初创企业和团队引到孵化载体” is 32 wide",
    ],
  ],
);

const svg = (body: string, size = `width="200" height="100"`): string =>
  `<svg aria-label="图" viewBox="0 0 200 100" ${size} font-size="12">${body}</svg>`;

describeCheck(
  look,
  "labelFaults",
  async (page) => (await drawingsOf(page)).flatMap(labelFaults),
  [
    svg(`<text x="10" y="20">盘锦</text><text x="40" y="20">双创</text>`),
    // One line under another, an em and a bit apart.
    svg(`<text><tspan x="10" y="20">盘锦</tspan><tspan x="10" y="34">双创</tspan></text>`),
    svg(`<text x="190" y="20" visibility="hidden">盘锦</text>`),
    `<div hidden>${svg(`<text x="190" y="20">盘锦</text>`)}</div>`,
  ],
  [
    [svg(`<text x="190" y="20">盘锦</text>`), "图: “盘锦” sticks out by 14.0"],
    [svg(`<text x="10" y="4">盘锦</text>`), "图: “盘锦” sticks out by 6.0"],
    [
      svg(`<text x="10" y="20">盘锦</text><text x="30" y="24">双创</text>`),
      "图: “盘锦” over “双创”",
    ],
    [
      svg(
        `<text x="10" y="20">盘锦</text><text x="10" y="50">双创</text>`,
        `width="100" height="50"`,
      ),
      "图: 2 labels are shown too small, “盘锦” 6.0 high",
    ],
  ],
);

describeCheck(
  look,
  "firstScreenFaults",
  firstScreenFaults,
  [`<h1>甲</h1><div class="lede"><p>乙</p></div>`],
  [
    [
      `<nav style="height: 390px"></nav><h1 style="line-height: 20px; font-size: 16px">甲</h1><div class="lede"><p style="line-height: 20px">乙</p></div>`,
      "h1 ends at 410 of the first 400",
      "p ends at 430 of the first 400",
    ],
    [`<h1>甲</h1>`, "page without an answer"],
  ],
);

/** A page that axe has nothing against, around a body. */
const framed = (body: string): string => `<main><h1>甲</h1>${body}</main>`;
const ruleOf = (fault: string): string => fault.replace(/:.*/s, "");
/** Of more than one character, since axe is not sure of less. */
const dim = `<p style="color: #aaa; background: #fff">盘锦</p>`;

describeCheck(
  look,
  "axeFaults",
  async (page) => (await axeFaults(page)).map(ruleOf),
  [framed(`<p>乙</p>`)],
  [
    [framed(`<img src="data:,">`), "image-alt"],
    [framed(dim), "color-contrast"],
    [framed(`<h4>乙</h4>`), "heading-order"],
    [
      framed(
        `<button style="display: block; height: 9px">乙</button><button style="height: 9px">丙</button>`,
      ),
      "target-size",
    ],
  ],
);

describeCheck(
  look,
  "axeFaults of some rules",
  async (page) => (await axeFaults(page, colourRules)).map(ruleOf),
  [framed(`<h4>乙</h4>`)],
  [[framed(dim), "color-contrast"]],
);

const links = `<p><a href="#a">甲</a> <a href="#b">乙</a></p><details><summary>丙</summary><a href="#c">丁</a></details>`;

describeCheck(
  look,
  "keyboardFaults",
  keyboardFaults,
  [`<p>盘锦</p>`, links],
  [
    [
      `<style>a:focus { outline: none }</style>${links}`,
      "no outline: a “甲”",
      "no outline: a “乙”",
    ],
    [`<a href="#a" tabindex="-1">甲</a><a href="#b">乙</a>`, "never reached: a “甲”"],
    [`<a href="#a">甲</a><a href="#b" tabindex="1">乙</a>`, "never reached: a “甲”"],
    [
      `<a href="#a">甲</a><a href="#b">乙</a><a href="#c" tabindex="2">丙</a><a href="#d" tabindex="1">丁</a>`,
      "never reached: a “甲”",
      "never reached: a “乙”",
      "never reached: a “丙”",
    ],
    [`<a href="#a" style="position: fixed; left: -99px">甲</a>`, "out of sight: a “甲”"],
    [
      `<a href="#a">甲</a><a href="#b">乙</a><a href="#c">丙</a><script>document.links[1].onkeydown = (event) => event.preventDefault()</script>`,
      "never reached: a “丙”",
    ],
  ],
);

describeCheck(
  look,
  "skipLinkFaults",
  skipLinkFaults,
  [
    `<a href="#main">甲</a><a href="#b">乙</a><main id="main" tabindex="-1"><a href="#c">丙</a></main>`,
  ],
  [
    [
      `<a href="#b">乙</a><main id="main"><a href="#c">丙</a></main>`,
      "first stop is no link to #main",
    ],
    [
      `<a href="#main" style="position: absolute; left: -99px">甲</a><main id="main"><a href="#c">丙</a></main>`,
      "link to #main is not seen with the focus on it",
    ],
    [
      `<a href="#main">甲</a><a href="#b">乙</a><div id="main"></div><p><a href="#d">丁</a></p><main><a href="#c">丙</a></main>`,
      "link to #main does not lead there",
    ],
  ],
);

describe("linesOf", () => {
  test("reads what is folded and leaves controls out", async () => {
    const body = `<p>甲<button>复制</button></p><details><summary>乙</summary>丙</details><p hidden>丁</p>`;
    expect(await look(body, linesOf)).toEqual(["甲", "乙", "丙"]);
  });

  test("leaves out what a script marks as its own, but no words of the page inside it", async () => {
    const body = `<p>甲<span data-by-script>已复制</span></p><p><button data-by-script data-wraps>乙</button></p><p>丙</p>`;
    expect(await look(body, linesOf)).toEqual(["甲", "乙", "丙"]);
  });

  test("is compared line by line", () => {
    expect(lineFaults(["甲", "乙"], ["乙", "甲"])).toEqual([]);
    expect(lineFaults(["甲", "乙"], ["乙", "丙"])).toEqual([
      "only with script: 甲",
      "only without script: 丙",
    ]);
  });
});

describe("watchFaults", () => {
  const base = "http://site.test/pj/";

  /** Opens a page whose requests are answered here: what is not known is missing. */
  const faultsOf = async (body: string): Promise<Faults> => {
    const page = await browser().newPage();
    try {
      await page.route("**/*", (route) => {
        const { pathname, hostname } = new URL(route.request().url());
        if (hostname !== "site.test") return route.abort();
        if (pathname === "/pj/")
          return route.fulfill({ contentType: "text/html;charset=utf-8", body });
        return route.fulfill({ status: pathname === "/pj/a.css" ? 200 : 404, body: "" });
      });
      const faultsSoFar = watchFaults(page, base);
      await page.goto(base, { waitUntil: "load" });
      return faultsSoFar();
    } finally {
      await page.close();
    }
  };

  test.each([[`<p>甲</p>`], [`<link rel="stylesheet" href="a.css">`], [`<img src="data:,">`]])(
    "lets pass %s",
    async (body) => expect(await faultsOf(body)).toEqual([]),
  );

  test.each([
    [`<link rel="stylesheet" href="b.css">`, ["404 for http://site.test/pj/b.css"]],
    [
      `<link rel="stylesheet" href="/a.css">`,
      ["asks for http://site.test/a.css", "404 for http://site.test/a.css"],
    ],
    [
      `<img src="http://other.test/a.png">`,
      ["asks for http://other.test/a.png", "no answer for http://other.test/a.png"],
    ],
    [`<script>console.error("甲")</script>`, ["console: 甲"]],
    [`<script>throw new Error("甲")</script>`, ["script: 甲"]],
  ])("refuses %s", async (body, faults) => expect(await faultsOf(body)).toEqual(faults));
});
