/** Whether the built site holds everything that its dataset promises a reader. */

import { en } from "../../src/i18n/en.ts";
import { zh } from "../../src/i18n/zh.ts";
import { formatBytes } from "../../src/lib/format.ts";
import type { Dataset } from "../../src/model/types.ts";
import { publicFiles } from "../../src/publish/public-files.ts";
import { destination, fileOfPage, pageAddresses } from "./addresses.ts";
import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { all, eachPage, isEnglish, isFramed, textOf } from "./built-site.ts";

/** Names each anchor that is on none of the pages where it may be. */
const anchorFaults = (
  site: BuiltSite,
  anchors: Iterable<{ readonly paths: readonly string[]; readonly id: string }>,
): Faults => {
  const byPath = new Map(
    site.pages.map(({ path, document }) => [
      path,
      new Set(all(document, "[id]").map((element) => element.id)),
    ]),
  );
  return [...anchors].flatMap(({ paths, id }) =>
    paths.some((path) => byPath.get(path)?.has(id) === true)
      ? []
      : [`${paths[0] ?? ""}: no anchor ${id}`],
  );
};

/** Names each target without a place of its own: in its indicator's table, on its unit's page. */
export const targetFaults = (site: BuiltSite, dataset: Dataset): Faults => {
  const tablePages = (name: string): readonly string[] =>
    site.pages.map(({ path }) => path).filter((path) => path.startsWith(`/tables/${name}/`));
  const pages = new Map(
    dataset.indicators.map(({ id }) => [
      id,
      [
        `/indicators/${id}/`,
        ...["targets", "peers"].flatMap((kind) => tablePages(`${kind}-${id}`)),
      ],
    ]),
  );
  const units = new Set(dataset.units);
  return anchorFaults(
    site,
    dataset.targets.flatMap(({ id, indicator, region }) => [
      { paths: pages.get(indicator.id) ?? [], id },
      ...(units.has(region) ? [{ paths: [`/districts/${region.id}/`], id }] : []),
    ]),
  );
};

/** Names each clause that has no place of its own on the page of its document. */
export const clauseFaults = (site: BuiltSite, dataset: Dataset): Faults =>
  anchorFaults(
    site,
    dataset.documents.flatMap((document) =>
      [...document.clauses.keys()].map((id) => ({ paths: [`/sources/${document.id}/`], id })),
    ),
  );

const linkedFiles = (site: BuiltSite, page: Page | undefined): ReadonlySet<string> =>
  new Set(
    (page === undefined ? [] : pageAddresses(page)).flatMap(({ text }) => {
      const target = destination(site, page === undefined ? "" : fileOfPage(page), text);
      return target.kind === "inside" ? [target.file] : [];
    }),
  );

/** Names each public file that is missing, differs from what was meant, or is offered by no page. */
export const fileFaults = (site: BuiltSite, dataset: Dataset): Faults => {
  // Where there are many, their list goes on beyond its page.
  const offered = new Set(
    site.pages
      .filter(({ path }) => path === "/data/" || path.startsWith("/tables/files-"))
      .flatMap((page) => [...linkedFiles(site, page)]),
  );
  return publicFiles(dataset).flatMap(({ path, body }) => {
    const name = `data/${path}`;
    const faults: string[] = [];
    if (site.files.get(name)?.equals(Buffer.from(body)) !== true)
      faults.push(`${name} is not as published`);
    if (!offered.has(name)) faults.push(`/data/: ${name} is not offered`);
    const subject = /^(?:districts|indicators)\/[^/]+(?=\.)/.exec(path)?.[0];
    if (subject !== undefined) {
      const page = site.pages.find((candidate) => candidate.path === `/${subject}/`);
      if (page !== undefined && !linkedFiles(site, page).has(name))
        faults.push(`/${subject}/: ${name} is not offered`);
    }
    return faults;
  });
};

/** Names each download whose size is not stated beside it, or is stated wrongly. */
export const sizeFaults = (site: BuiltSite): Faults =>
  eachPage((page) =>
    all(page.document, "a[download]").flatMap((link) => {
      const target = destination(site, fileOfPage(page), link.getAttribute("href") ?? "");
      if (target.kind !== "inside") return [];
      const size = formatBytes(site.files.get(target.file)?.length ?? 0, "zh");
      const text = textOf(link.closest("li, td, p"));
      return text.includes(size) ? [] : [`${target.file} is ${size}: ${text}`];
    }),
  )(site);

/** Names each page that does not say what kind of site it belongs to: fictional, or not a government's. */
export const standingFaults = (site: BuiltSite, { site: facts }: Dataset): Faults =>
  eachPage(({ document, path }) => {
    const text = textOf(document.body);
    const words = (isEnglish(path) ? en : zh).site;
    const faults: string[] = [];
    // A frame has no room for the sentence.
    const notes = [words.standing.nonGovernment, words.footer.nonGovernment];
    for (const note of isFramed(path) ? notes.slice(0, 1) : notes)
      if (text.includes(note) === facts.isGovernment)
        faults.push(`${facts.isGovernment ? "wrongly says" : "does not say"} ${note}`);
    if (text.includes(words.fictionalBanner) !== facts.isFictional)
      faults.push(`fictional banner ${facts.isFictional ? "is missing" : "on a real page"}`);
    return faults;
  })(site);
