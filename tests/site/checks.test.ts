/** The checks of built sites, each on a page of a few lines that it must not let pass. */

import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";

import { CONTENT_POLICY } from "../../src/lib/security-headers.ts";
import { siteOf } from "./built-site.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { sizeFaults } from "./dataset-faults.ts";
import {
  headFaults,
  headingFaults,
  idFaults,
  leakFaults,
  scriptFaults,
} from "./document-faults.ts";
import { emptyFaults, hollowFaults, strangerFaults } from "./empty-faults.ts";
import { capitalFaults, figureFaults, svgFaults, tableFaults } from "./figure-faults.ts";
import { layerFaults } from "./layer-faults.ts";
import { linkFaults, otherHostFaults, reportNameFaults } from "./link-faults.ts";
import { policyFaults } from "./policy-faults.ts";
import { indexFaults, searchListFaults } from "./search-faults.ts";
import { stripFaults } from "./strip-faults.ts";
import { scriptWeightFaults, weight, weightFaults } from "./weight.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>总览</title><meta name="description" content="说明">${head}</head><body>${body}</body></html>`;

const siteWith = (body: string, head = ""): BuiltSite => siteOf([["index.html", page(body, head)]]);

/** A check finds nothing in a sound page, and each fault by its sentence. */
const describeCheck = (
  name: string,
  faultsOf: (site: BuiltSite) => Faults,
  sound: readonly string[],
  faulty: readonly (readonly [body: string, fault: string])[],
): void => {
  describe(name, () => {
    test.each(sound.map((body) => [body]))("lets pass %s", (body) => {
      expect(faultsOf(siteWith(body))).toEqual([]);
    });
    test.each(faulty)("refuses %s", (body, fault) => {
      expect(faultsOf(siteWith(body))).toEqual([fault]);
    });
  });
};

describe("layerFaults", () => {
  const site = (...sheets: readonly string[]): BuiltSite =>
    siteOf([
      [
        "index.html",
        page("", sheets.map((_, index) => `<link rel="stylesheet" href="/${index}.css">`).join("")),
      ],
      ...sheets.map((sheet, index) => [`${index}.css`, sheet] as const),
    ]);

  test("lets pass layers in their order, over several sheets", () =>
    expect(
      layerFaults(site("a{}@layer reset{a{}}@layer base{a{}}", "@layer utilities{a{}}")),
    ).toEqual([]));

  test("refuses a sheet that is loaded before the one that it builds on", () =>
    expect(
      layerFaults(site("@layer components{a{}}", "@layer reset{a{}}@layer base{a{}}")),
    ).toEqual(["/: layers are components, reset, base"]));
});

describe("linkFaults", () => {
  const site = (href: string, base = "/"): BuiltSite =>
    siteOf(
      [
        ["index.html", page(`<a href="${href}">甲</a>`)],
        ["districts/index.html", page(`<p id="panshan">乙</p>`)],
        ["data/targets.csv", ""],
      ],
      base,
    );

  test.each([
    "/districts/",
    "districts/#panshan",
    "/data/targets.csv?v=1",
    "https://example.org/gone/",
    "mailto:a@example.org",
  ])("lets pass %s", (href) => expect(linkFaults(site(href))).toEqual([]));

  test.each([
    ["/district/", "leads to no file"],
    ["/districts", "leads to no file"],
    ["/data/targets.json", "leads to no file"],
    ["/districts/#dawa", "leads to no anchor"],
    ["#main", "leads to no anchor"],
  ])("refuses %s", (href, fault) =>
    expect(linkFaults(site(href))).toEqual([`index.html: ${href} ${fault}`]),
  );

  test("refuses an address without a destination", () =>
    expect(linkFaults(site("#"))).toEqual(["index.html: empty address"]));

  test("refuses an address above the path that the site is published under", () => {
    expect(linkFaults(site("/pj/districts/#panshan", "/pj/"))).toEqual([]);
    expect(linkFaults(site("/districts/", "/pj/"))).toEqual([
      "index.html: /districts/ is not below /pj/",
    ]);
  });

  test("looks into sets of images and style sheets", () => {
    const files: [string, string][] = [
      ["index.html", page(`<img srcset="/a.png 1x, /b.png 2x">`)],
      ["a.png", ""],
      ["style.css", `@import "c.css"; p { background: url('d.png') } i { mask: url(data:x) }`],
    ];
    expect(linkFaults(siteOf(files))).toEqual([
      "index.html: /b.png leads to no file",
      "style.css: d.png leads to no file",
      "style.css: c.css leads to no file",
    ]);
  });
});

describeCheck(
  "otherHostFaults",
  otherHostFaults,
  [`<a href="https://example.org/">出处</a>`, `<img src="/a.png">`, `<img src="data:image/png,x">`],
  [
    [`<img src="https://example.org/a.png">`, "index.html: img asks for https://example.org/a.png"],
    [
      `<script src="//example.org/a.js"></script>`,
      "index.html: script asks for //example.org/a.js",
    ],
    [
      `<link rel="stylesheet" href="https://example.org/a.css">`,
      "index.html: link asks for https://example.org/a.css",
    ],
    [
      `<style>@font-face { src: url(https://example.org/a.woff2) }</style>`,
      "index.html: style asks for https://example.org/a.woff2",
    ],
    [`<a href="javascript:go()">去</a>`, "index.html: javascript:go() runs a script"],
  ],
);

describe("headFaults", () => {
  test("lets a sound page pass", () => expect(headFaults(siteWith(""))).toEqual([]));

  test("refuses a page without any of it", () =>
    expect(headFaults(siteOf([["a/index.html", `<html lang="en"><head></head></html>`]]))).toEqual([
      "/a/: no doctype",
      "/a/: language is en",
      "/a/: no charset",
      "/a/: no viewport",
      "/a/: no title",
      "/a/: no description",
    ]));

  test("refuses a title and a description that stand on two pages", () => {
    const twice = siteOf([
      ["index.html", page("")],
      ["a/index.html", page("")],
    ]);
    expect(headFaults(twice)).toEqual([
      "/a/: title used before: 总览",
      "/a/: description used before: 说明",
    ]);
  });
});

describeCheck(
  "headingFaults",
  headingFaults,
  [`<h1>甲</h1><h2>乙</h2><h3>丙</h3><h2>丁</h2>`],
  [
    [`<p>甲</p>`, "/: 0 h1"],
    [`<h1>甲</h1><h1>乙</h1>`, "/: 2 h1"],
    [`<h1>甲</h1><h3>乙</h3>`, "/: h3 below h1: 乙"],
    [`<h1>甲</h1><h2> </h2>`, "/: empty h2"],
  ],
);

describeCheck(
  "idFaults",
  idFaults,
  [`<p id="a" aria-describedby="b">甲</p><svg><rect id="b" fill="url(#a)"/></svg>`],
  [
    [`<p id="a">甲</p><p id="a">乙</p>`, "/: id stands twice: a"],
    [`<p aria-labelledby="a">甲</p>`, "/: no such id: a"],
    [`<svg><rect fill="url(#hatch)"/></svg>`, "/: no such id: hatch"],
  ],
);

describeCheck(
  "leakFaults",
  leakFaults,
  [
    `<p>未查到公开数据</p>`,
    `<p>空值写作<code>null</code></p>`,
    `<p class="not_found">甲</p>`,
    `<script>const a = null;</script>`,
    `<pre>pj-1.events.a.2021.increment_per_year（甲）</pre>`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ],
  [
    [`<p>共undefined项</p>`, "/: text: 共undefined项"],
    [`<td>NaN%</td>`, "/: text: NaN%"],
    [`<td>null</td>`, "/: text: null"],
    [`<td>[object Object]</td>`, "/: text: [object Object]"],
    [`<td>at_least</td>`, "/: text: at_least"],
    [`<img alt="null 家">`, "/: text: null 家"],
    [`<svg><path d="M0,NaNL1,2"/></svg>`, "/: attribute d: M0,NaNL1,2"],
    [`<i class="undefined"></i>`, "/: attribute class: undefined"],
  ],
);

test("leakFaults lets the page of all columns name codes, and nothing else", () => {
  const site = siteOf([["data/index.html", page("<td>also_in</td><td>null</td><td>NaN</td>")]]);
  expect(leakFaults(site)).toEqual(["/data/: text: NaN"]);
});

describeCheck(
  "scriptFaults",
  scriptFaults,
  [
    `<script type="module" src="/a.js"></script><script defer src="/b.js"></script>`,
    `<script type="application/json">{}</script>`,
  ],
  [
    [`<script src="/a.js"></script>`, "/: blocking script /a.js"],
    [`<script>go()</script>`, "/: script in the page"],
    [`<script type="module">go()</script>`, "/: script in the page"],
  ],
);

const figure = {
  title: `<h3>各单位分解</h3>`,
  sentence: `<p>合计32家。</p>`,
  drawing: `<svg role="img" aria-label="各单位分解"></svg>`,
  table: `<table><tbody><tr><td>5</td></tr></tbody></table>`,
  source: `<p class="chart-source"><a href="/sources/">附件2</a></p>`,
};
const figureWith = (parts: Partial<typeof figure>): string => {
  const { title, sentence, drawing, table, source } = { ...figure, ...parts };
  return `<figure class="chart" id="f"><figcaption>${title}${sentence}</figcaption>${drawing}${table}${source}</figure>`;
};

describeCheck(
  "figureFaults",
  figureFaults,
  [figureWith({}), `<figure><img></figure>`],
  [
    [figureWith({ title: "" }), "/: f: no title"],
    [figureWith({ sentence: "<p>图1</p>" }), "/: f: no sentence: 图1"],
    [figureWith({ drawing: "" }), "/: f: no drawing"],
    [figureWith({ table: "<table><tbody></tbody></table>" }), "/: f: no table"],
    [figureWith({ source: `<p class="chart-source">附件2</p>` }), "/: f: no source"],
  ],
);

describeCheck(
  "svgFaults",
  svgFaults,
  [figure.drawing, `<svg aria-hidden="true"></svg>`, `<i aria-hidden="true"><svg></svg></i>`],
  [
    [`<svg></svg>`, "/: svg without role and name"],
    [`<svg role="img" aria-label=""></svg>`, "/: svg without role and name"],
    [`<svg aria-label="甲"></svg>`, "/: svg without role and name"],
    [
      `<figure aria-hidden="true"><svg aria-hidden="true"></svg></figure>`,
      "/: svg without role and name",
    ],
    [`<svg aria-hidden="true"><g style="fill:red"></g></svg>`, "/: svg with styles in it"],
    [`<svg aria-hidden="true"><style>g {}</style></svg>`, "/: svg with styles in it"],
  ],
);

describeCheck(
  "capitalFaults",
  capitalFaults,
  [`<svg><clipPath></clipPath></svg>`],
  [[`<svg><RECT/><RECT/></svg>`, "/: element in capitals: RECT"]],
);

const tableWith = (head: string, caption = "<caption>指标</caption>"): string =>
  `<table>${caption}<thead><tr>${head}</tr></thead><tbody><tr><td>5</td></tr></tbody></table>`;

describeCheck(
  "tableFaults",
  tableFaults,
  [tableWith(`<th scope="col">家</th>`)],
  [
    [tableWith(`<th scope="col">家</th>`, ""), "/: table : no caption"],
    [tableWith(`<td>家</td>`), "/: table 指标: no header cells"],
    [tableWith(`<th>家</th>`), "/: table 指标: header without scope: 家"],
  ],
);

describe("policyFaults", () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
  const held = (body: string, head = policy): BuiltSite =>
    siteOf([["index.html", page(body).replace(`charset="utf-8">`, `charset="utf-8">${head}`)]]);

  test.each([
    `<p class="muted">甲</p>`,
    `<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`,
    `<svg role="img" aria-label="甲"><rect fill="#fff"/></svg>`,
    `<pre>&lt;iframe style="border:0"&gt;</pre>`,
  ])("lets pass %s", (body) => expect(policyFaults(held(body))).toEqual([]));

  test.each([
    [`<p style="color:red">甲</p>`, "/: style on p"],
    [`<svg><rect style="fill:red"/></svg>`, "/: style on rect"],
    [`<style>p {}</style>`, "/: element style"],
    [`<svg><style>p {}</style></svg>`, "/: element style"],
    [`<img src="/a.png" onerror="go()">`, "/: onerror on img"],
    [`<script>go()</script>`, "/: script in the page"],
    [`<script type="speculationrules">{}</script>`, "/: script in the page"],
    [`<iframe src="/a/"></iframe>`, "/: element iframe"],
  ])("refuses %s", (body, fault) => expect(policyFaults(held(body))).toEqual([fault]));

  test("refuses a page without a policy, with another, and with one that comes too late", () => {
    expect(policyFaults(held("", ""))).toEqual(["/: no policy"]);
    expect(policyFaults(held("", `<link rel="icon" href="/a.svg">${policy}`))).toEqual([
      "/: no policy",
    ]);
    expect(policyFaults(held("", policy.replace("'self'", "*")))).toEqual([
      `/: another policy: ${CONTENT_POLICY.replace("'self'", "*")}`,
    ]);
  });

  test("looks into drawings that stand alone", () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><style>p{}</style><rect onclick="go()"/></svg>`;
    expect(policyFaults(siteOf([["charts/a.svg", drawing]]))).toEqual([
      "charts/a.svg: element style",
      "charts/a.svg: onclick on rect",
    ]);
  });
});

describe("sizeFaults", () => {
  const site = (text: string): BuiltSite =>
    siteOf([
      ["index.html", page(`<ul><li><a href="/data/a.csv" download>a.csv</a>${text}</li></ul>`)],
      ["data/a.csv", "x".repeat(512)],
    ]);

  test("wants the size that the file has", () => {
    expect(sizeFaults(site("，512 B"))).toEqual([]);
    expect(sizeFaults(site("，513 B"))).toEqual(["/: data/a.csv is 512 B: a.csv，513 B"]);
    expect(sizeFaults(site(""))).toEqual(["/: data/a.csv is 512 B: a.csv"]);
  });
});

describe("weight", () => {
  // Random, so that compressing does not make it smaller.
  const noise = randomBytes(5_000);
  const site = siteOf([
    ["index.html", page(`<a href="/data/a.csv">表</a>`, `<link rel="stylesheet" href="/a.css">`)],
    ["a.css", `p { background: url(a.png) }`],
    ["a.png", noise],
    ["data/a.csv", randomBytes(50_000)],
  ]);

  test("counts what the page loads, also by way of a style sheet, and not what it links to", () => {
    const [home] = site.pages;
    expect(home && weight(site, home)).toBeGreaterThan(5_000);
    expect(home && weight(site, home)).toBeLessThan(6_000);
  });

  test("counts the scripts apart, with the modules they begin with", () => {
    const script = (text: string): Buffer =>
      Buffer.concat([
        Buffer.from(`${text};/*`),
        Buffer.from(noise.toString("hex")),
        Buffer.from("*/"),
      ]);
    const scripted = siteOf([
      ["index.html", page("", `<script type="module" src="/a.js"></script>`)],
      ["a.js", script(`import{b}from"./b.js";const c=()=>import("./c.js")`)],
      ["b.js", script("export const b=1")],
      ["c.js", script("export const c=1")],
    ]);
    expect(scriptWeightFaults(scripted, 12_000)).toEqual([]);
    expect(scriptWeightFaults(scripted, 9_000)).toHaveLength(1);
    expect(scriptWeightFaults(site, 9_000)).toEqual(["/: 0 bytes of scripts"]);
  });

  test("names a page over the limit", () => {
    expect(weightFaults(site, 6_000)).toEqual([]);
    expect(weightFaults(site, 5_000)).toHaveLength(1);
  });
});

describe("stripFaults", () => {
  const site = (link: string): BuiltSite =>
    siteOf([
      [
        "districts/panshan/index.html",
        page(
          `<figure class="targets"><svg><text>18</text></svg>${link}<table><tbody><tr><td>3</td></tr></tbody></table></figure>`,
        ),
      ],
      [
        "districts/index.html",
        page(
          `<section id="all"><table><tbody><tr><td>18</td><td>3</td></tr></tbody></table></section><p id="b">18</p>`,
        ),
      ],
    ]);
  const linkTo = (href: string): string => `<p class="all-units"><a href="${href}">甲</a></p>`;

  test("looks into the table that is linked", () =>
    expect(stripFaults(site(linkTo("/districts/#all")))).toEqual([]));
  test.each(["", linkTo("/districts/"), linkTo("/districts/#b"), linkTo("/gone/#all")])(
    "refuses %s",
    (link) =>
      expect(stripFaults(site(link))).toEqual([
        "/districts/panshan/: 18 of a strip is in no table",
      ]),
  );
});

describeCheck(
  "reportNameFaults",
  reportNameFaults,
  [
    `<a class="report" href="/a" aria-label="报错：甲">报错</a><a class="report" href="/b" aria-label="报错：乙">报错</a>`,
    `<a class="report" href="/a" aria-label="报错：甲">报错</a><a class="report" href="/a" aria-label="报错：甲">报错</a>`,
  ],
  [
    [`<a class="report" href="/a">报错</a>`, "/: “报错” is called “”"],
    [`<a class="report" href="/a" aria-label="报错">报错</a>`, "/: “报错” is called “报错”"],
    [
      `<a class="report" href="/a" aria-label="甲：报错">报错</a>`,
      "/: “报错” is called “甲：报错”",
    ],
    [
      `<a class="report" href="/a" aria-label="报错：甲">报错</a><a class="report" href="/b" aria-label="报错：甲">报错</a>`,
      "/: 2 are called “报错：甲”",
    ],
  ],
);

describeCheck(
  "emptyFaults",
  emptyFaults,
  [
    `<main><h2>甲</h2><ul><li>乙</li></ul></main>`,
    `<main><h2>甲</h2><div><p>乙</p></div><h2>丙</h2><table><tbody><tr><td>1</td></tr></tbody></table></main>`,
  ],
  [
    [`<main><h2>甲</h2></main>`, "/: nothing below 甲"],
    [`<main><h2>甲</h2><h2>乙</h2><p>丙</p></main>`, "/: nothing below 甲"],
    [`<main><h2>甲</h2><div><span></span></div></main>`, "/: nothing below 甲"],
    [
      `<main><p>甲</p><table><caption>乙</caption><thead><tr><th>丙</th></tr></thead><tbody></tbody></table></main>`,
      "/: table without rows: 乙",
    ],
    [`<main><dl></dl></main>`, "/: empty dl"],
    [`<main><p> </p></main>`, "/: empty paragraph"],
  ],
);

describeCheck(
  "hollowFaults",
  hollowFaults,
  [`<p>10项目标，查到公开数据0项。</p>`, `<p>1,000个单位，“甲”。</p>`],
  [
    [`<p>0项目标</p>`, "/: hollow sentence: 0项目标"],
    [`<p>分给0个单位。</p>`, "/: hollow sentence: 0个单位。"],
    [`<p>到2030年，。</p>`, "/: hollow sentence: ，。"],
    [`<p>甲。。</p>`, "/: hollow sentence: 。。"],
    [`<p>甲：，乙</p>`, "/: hollow sentence: ：，乙"],
  ],
);

test("strangerFaults names each place that a page should not know", () =>
  expect(strangerFaults(siteWith("<p>示例市</p>"), ["示例市", "样例市"])).toEqual([
    "/: speaks of 示例市",
  ]));

describe("searchListFaults and indexFaults", () => {
  const site = (path: string, kind = "term"): BuiltSite =>
    siteOf([
      ["search/index.html", page(`<section id="index"><a href="/a/#b">甲</a></section>`)],
      ["search/list.json", JSON.stringify({ records: [{ kind, title: "甲", path }] })],
      ["a/index.html", page(`<p id="b">乙</p>`)],
    ]);

  test("let pass what leads to a place and is in the index", () => {
    expect(searchListFaults(site("/a/#b"))).toEqual([]);
    expect(indexFaults(site("/a/#b"))).toEqual([]);
  });

  test.each([
    ["/a/#c", "甲: /a/#c leads to no anchor"],
    ["/b/", "甲: /b/ is no page"],
    ["https://example.org/", "甲: https://example.org/ is no page"],
  ])("refuse %s", (path, fault) => {
    expect(searchListFaults(site(path))).toEqual([fault]);
    expect(indexFaults(site(path))).toEqual([`not in the index: 甲 ${path}`]);
  });

  test("leave targets to the pages of the index", () =>
    expect(indexFaults(site("/a/#c", "target"))).toEqual([]));

  test("refuse a site that can find nothing", () =>
    expect(searchListFaults(siteWith(""))).toEqual(["search/list.json: nothing can be found"]));
});
