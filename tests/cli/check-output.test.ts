import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { outputFaults, releaseInPackage } from "../../src/cli/check-output.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const release = "2026-11-22";

const page = (body: string): string =>
  `<!doctype html>\n<html><head><title>页</title></head><body><main>${body}</main></body></html>\n`;

/** Writes a sound site, and over it the files named; undefined removes one. */
const siteWith = (files: Readonly<Record<string, string | undefined>>): string => {
  const folder = temporaryFolder();
  const write = (name: string, text: string | undefined): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text, /\.(?:br|gz)$/.test(name) ? "latin1" : "utf8");
  };
  write("index.html", page(`<a href="/x/#甲">甲</a><a href="https://example.org/y">外</a>`));
  write("x/index.html", page(`<h2 id="甲">甲</h2><a href="../data/targets.csv">表</a>`));
  write("404.html", page(`<a href="/">首页</a>`));
  const data = { "targets.csv": "id\n1\n", "datapackage.json": `{"version":"${release}"}` };
  for (const [name, text] of Object.entries(data)) write(`data/${name}`, text);
  const lines = Object.entries(data).map(
    ([name, text]) => `${createHash("sha256").update(text).digest("hex")}  ${name}\n`,
  );
  write("data/SHA256SUMS", lines.join(""));
  for (const [name, text] of Object.entries(files)) write(name, text);
  return folder;
};

const faultsOf = (
  files: Readonly<Record<string, string | undefined>>,
  address: { basePath?: string; baseUrl?: string } = {},
): Promise<readonly string[]> =>
  outputFaults({
    folder: siteWith(files),
    basePath: "/",
    baseUrl: undefined,
    release,
    ...address,
  });

describe("outputFaults", () => {
  test("finds nothing in a site that is whole", async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  test.each([
    [
      "a page that breaks off",
      { "x/index.html": page(`<h2 id="甲">甲`).slice(0, -9) },
      ["x/index.html：网页不完整"],
    ],
    [
      "a page without its main part",
      { "y.html": "<!doctype html><html><head><title>y</title></head><body></body></html>" },
      ["y.html：网页不完整"],
    ],
    [
      "a link to no file",
      { "404.html": page(`<a href="/z/">z</a>`) },
      ["404.html：链接“/z/”没有对应的文件"],
    ],
    [
      "a link without its last slash",
      { "404.html": page(`<a href="/x">x</a>`) },
      ["404.html：链接“/x”没有对应的文件"],
    ],
    [
      "a link to no anchor",
      { "404.html": page(`<a href="/x/#乙">乙</a>`) },
      ["404.html：链接“/x/#乙”在那一页上没有对应的位置"],
    ],
    ["an empty link", { "404.html": page(`<a href="">空</a>`) }, ["404.html：有一个空的链接"]],
    [
      "an image in a set of them",
      { "404.html": page(`<img srcset="/a.png 1x, /b.png 2x">`) },
      ["404.html：链接“/a.png”没有对应的文件", "404.html：链接“/b.png”没有对应的文件"],
    ],
    [
      "a style sheet's picture",
      { "a.css": `p{background:url("/no.svg")}` },
      ["a.css：链接“/no.svg”没有对应的文件"],
    ],
    ["an empty file", { "charts.svg": "" }, ["charts.svg：文件是空的"]],
    [
      "a file unlike its checksum",
      { "data/targets.csv": "id\n2\n" },
      ["data/SHA256SUMS：targets.csv 的校验值不对"],
    ],
    [
      "a list that is none",
      { "data/SHA256SUMS": "targets.csv\n" },
      ["data/SHA256SUMS：看不懂这一行“targets.csv”"],
    ],
    [
      "a data package of another release",
      { "data/datapackage.json": `{"version":"2020-01-01"}` },
      [
        "data/SHA256SUMS：datapackage.json 的校验值不对",
        "data/datapackage.json：应当是 2026-11-22 这次发布，却写着“2020-01-01”",
      ],
    ],
    [
      "a download that is gone",
      { "data/targets.csv": undefined },
      [
        "x/index.html：链接“../data/targets.csv”没有对应的文件",
        "data/SHA256SUMS：列了 targets.csv，却没有这个文件",
      ],
    ],
    [
      "a compressed copy of something else",
      { "data/targets.csv.gz": gzipSync("id\n2\n").toString("latin1") },
      ["data/targets.csv.gz：解压以后和原来的文件不一样"],
    ],
    [
      "a compressed copy that breaks off",
      { "data/targets.csv.br": brotliCompressSync("id\n1\n").subarray(0, -1).toString("latin1") },
      ["data/targets.csv.br：解压以后和原来的文件不一样"],
    ],
    [
      "a compressed copy of nothing",
      { "data/gone.csv.gz": gzipSync("id\n1\n").toString("latin1") },
      ["data/gone.csv.gz：解压以后和原来的文件不一样"],
    ],
    ["a page that no site is without", { "404.html": undefined }, ["404.html：没有生成"]],
  ])("finds %s", async (_what, files, sentences) => {
    expect(await faultsOf(files)).toEqual(sentences);
  });

  test("knows links below a sub-path from those above it", async () => {
    const files = {
      "index.html": page(`<a href="/pj/x/">x</a><a href="/x/">above</a>`),
      "404.html": page(`<a href="/pj/">首页</a>`),
    };
    expect(await faultsOf(files, { basePath: "/pj/" })).toEqual([
      "index.html：链接“/x/”不在 /pj/ 下面",
    ]);
  });

  test("follows whole addresses of its own host, and no others", async () => {
    const files = {
      "404.html": page(
        `<a href="https://pj.example/z/">own</a><a href="https://pj.example.org/z/">other</a>`,
      ),
    };
    expect(await faultsOf(files, { baseUrl: "https://pj.example/" })).toEqual([
      "404.html：链接“https://pj.example/z/”没有对应的文件",
    ]);
  });
});

describe("releaseInPackage", () => {
  test("reads the version, and takes nothing else for one", () => {
    expect(releaseInPackage(`{"version":"2026-11-22"}`)).toBe("2026-11-22");
    for (const text of ["<html>", "null", "[]", `{"version":1}`])
      expect(releaseInPackage(text)).toBeUndefined();
  });
});
