/** Pictures of the pages as tested, for a person to leaf through. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { isLong } from "./served-sites.ts";

/** Below node_modules, so that nothing lists it; index.html shows them all. */
export const picturesFolder = join(projectFolder, "node_modules/.cache/panjin-ledger/pictures");

/** Pictures of every page cost as much as its checks, so a short run takes them only if told to. */
export const arePicturesWanted = isLong || process.env["TEST_PICTURES"] === "1";

/** Takes the pictures of an earlier run of one site away; its printed pages are made apart. */
export const clearPictures = (site: string): void => {
  mkdirSync(picturesFolder, { recursive: true });
  for (const name of readdirSync(picturesFolder))
    if (name.startsWith(`${site}.`) && name.endsWith(".jpeg")) rmSync(join(picturesFolder, name));
};

/** Keeps a picture of the whole page, as `site.kind.form.jpeg`. */
export const takePicture = async (
  page: Page,
  name: { readonly site: string; readonly kind: string; readonly form: string },
): Promise<void> => {
  const file = `${name.site}.${name.kind}.${name.form}.jpeg`;
  await page.screenshot({
    path: join(picturesFolder, file),
    fullPage: true,
    type: "jpeg",
    quality: 70,
  });
};

/** Keeps a printed page, as `site.kind.pdf`, and returns it. */
export const keepPrint = async (page: Page, site: string, kind: string): Promise<Buffer> =>
  page.pdf({
    path: join(picturesFolder, `${site}.${kind}.pdf`),
    preferCSSPageSize: true,
    printBackground: true,
  });

/** Writes the sheet that shows all pictures there are, and returns its path. */
export const writeContactSheet = (): string => {
  const files = readdirSync(picturesFolder).filter((name) => /\.(jpeg|pdf)$/.test(name));
  const rows = Map.groupBy(files.sort(), (name) => name.split(".").slice(0, 2).join(" · "));
  const figures = [...rows].map(([title, names]) => {
    const pictures = names.map((name) => {
      const form = name.split(".").slice(2, -1).join(".") || "pdf";
      const shown = name.endsWith(".pdf")
        ? `<embed src="${name}" type="application/pdf">`
        : `<img src="${name}" alt="" loading="lazy">`;
      return `<figure><a href="${name}">${shown}</a><figcaption>${form}</figcaption></figure>`;
    });
    return `<h2>${title}</h2><div>${pictures.join("")}</div>`;
  });
  const path = join(picturesFolder, "index.html");
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Pages as tested</title>
<style>
  body { font: 14px/1.5 sans-serif; margin: 2rem; background: #ddd; }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
  img { height: 30rem; width: auto; max-width: 36rem; object-fit: cover; object-position: top; background: white; }
  embed { height: 30rem; width: 22rem; }
</style>
<h1>Pages as tested</h1>
${figures.join("\n")}
`,
  );
  return path;
};
