/** What is added to a site once its pages are rendered, before it takes the place of the last one. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Site } from "../model/types.ts";
import { CHECKSUMS_FILE, checksumLine } from "../lib/checksums.ts";
import { isCompressedCopy, writeMissingCopies } from "./compressed-copies.ts";
import { filesBelow } from "./files-below.ts";
import { robotsTxt, sitemapXml } from "../publish/sitemap.ts";

/** A site that is rendered and not yet in its place. */
export interface RenderedSite {
  readonly folder: string;
  readonly site: Pick<Site, "baseUrl" | "released">;
  /** `/` or `/pj/`. */
  readonly basePath: string;
}

/** A sitemap names whole addresses only, so a site without one of its own gets none. */
const writeSitemap = async ({ folder, site, basePath }: RenderedSite): Promise<void> => {
  if (site.baseUrl === undefined) return;
  const published = { baseUrl: site.baseUrl, basePath, released: site.released.text };
  writeFileSync(join(folder, "sitemap.xml"), await sitemapXml(filesBelow(folder), published));
  const robots = robotsTxt(published);
  if (robots !== undefined) writeFileSync(join(folder, "robots.txt"), robots);
};

/** Folders whose files readers take away. */
const publicFolders = ["data", "charts"];

/** Writes, in each public folder, the checksums of the files in it and below; pages are none. */
const writeChecksums = ({ folder }: RenderedSite): void => {
  for (const part of publicFolders.map((name) => join(folder, name)).filter(existsSync)) {
    const names = filesBelow(part).filter(
      (name) => name !== CHECKSUMS_FILE && !name.endsWith(".html") && !isCompressedCopy(name),
    );
    const lines = names.map((name) => checksumLine(name, readFileSync(join(part, name))));
    writeFileSync(join(part, CHECKSUMS_FILE), lines.join(""));
  }
};

/**
 * Last, since it compresses what the others write; no list names the copies. The files that readers take
 * away have theirs already, from the program that wrote them.
 */
const writeCopies = ({ folder }: RenderedSite): Promise<void> =>
  writeMissingCopies(folder, filesBelow(folder));

/** One after the other, in this order. */
const steps: readonly ((rendered: RenderedSite) => Promise<void> | void)[] = [
  writeSitemap,
  writeChecksums,
  writeCopies,
];

/** Adds to a rendered site what is made from its finished files. */
export const afterRender = async (rendered: RenderedSite): Promise<void> => {
  for (const step of steps) await step(rendered);
};
