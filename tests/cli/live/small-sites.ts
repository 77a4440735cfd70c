/** Small finished sites that tell in every file which of them it belongs to. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Pages of such a site, as a browser asks for them. */
export const smallPages = ["index.html", "404.html", "districts/index.html", "en/index.html"];

/** Names of the hashed files that each page of a site loads. */
export const smallAssets = (mark: string): readonly string[] => [
  `base.${mark}.css`,
  `find.${mark}.js`,
];

const page = (mark: string): string => `<!doctype html>
<html><head><title>${mark}</title>
${smallAssets(mark)
  .map((name) => `<link href="/_astro/${name}">`)
  .join("\n")}
</head><body><main>
${`<p>site ${mark}</p>\n`.repeat(200)}</main></body></html>
`;

/** Returns the files of the site of a mark, by their paths. */
export const smallFiles = (mark: string, release = "2026-11-22"): ReadonlyMap<string, string> =>
  new Map([
    ...smallPages.map((name) => [name, page(mark)] as const),
    ...smallAssets(mark).map((name) => [`_astro/${name}`, `/* site ${mark} */`] as const),
    ["data/datapackage.json", JSON.stringify({ version: release, mark })],
    ["data/SHA256SUMS", mark],
  ]);

/** Writes the site of a mark into a folder, and returns the folder. */
export const writeSmallSite = (folder: string, mark: string, release?: string): string => {
  for (const [name, text] of smallFiles(mark, release)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

/** Returns what is wrong with a page that says it is of one site, and with what it loads. */
export const pageFaults = (html: string, assetText: (name: string) => string): string[] => {
  const marks = new Set([...html.matchAll(/site (\w+)|<title>(\w+)/g)].map((m) => m[1] ?? m[2]));
  const [mark] = marks;
  if (marks.size !== 1 || mark === undefined || html !== page(mark))
    return [`page of ${marks.size} sites, ${html.length} characters`];
  return [...html.matchAll(/href="\/(_astro\/[^"]+)"/g)]
    .map((match) => assetText(match[1] ?? ""))
    .filter((text) => text !== `/* site ${mark} */`)
    .map((text) => `asset of ${mark} is “${text}”`);
};
