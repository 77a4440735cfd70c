/** Whether a site has the files of its earlier releases as they are kept, and offers each of them. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { CHECKSUMS_FILE } from "../../src/lib/checksums.ts";
import type { Dataset } from "../../src/model/types.ts";
import { destination, fileOfPage, pageAddresses } from "./addresses.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { pageAt } from "./built-site.ts";

/** Names each kept file that the site lacks, has otherwise or offers nowhere, and each that is not kept. */
export const keptFaults = (site: BuiltSite, dataset: Dataset, dataFolder: string): Faults => {
  const wanted = dataset.releases
    .filter(({ frozen }) => frozen.length > 0)
    .flatMap(({ date }) =>
      readdirSync(join(dataFolder, "releases", date.text)).map((name) => `${date.text}/${name}`),
    );
  const offered = ["/data/releases/", "/en/data/releases/"].map((path) => {
    const page = pageAt(site, path);
    const targets = pageAddresses(page).map(({ text }) =>
      destination(site, fileOfPage(page), text),
    );
    return new Set(targets.map((target) => (target.kind === "inside" ? target.file : "")));
  });
  const there = [...site.files.keys()].filter((name) => /^data\/releases\/\d/.test(name));
  return [
    ...there
      .filter((name) => !wanted.includes(name.slice("data/releases/".length)))
      .map((name) => `${name} is not kept`),
    ...wanted.flatMap((name) => {
      const built = `data/releases/${name}`;
      const bytes = readFileSync(join(dataFolder, "releases", name));
      return [
        ...(site.files.get(built)?.equals(bytes) === true ? [] : [`${built} is not as kept`]),
        ...(offered.every((files) => files.has(built)) ? [] : [`${built} is not offered`]),
      ];
    }),
  ];
};

const hasSha256sum = spawnSync("sha256sum", ["--version"]).status === 0;

/** Returns what `sha256sum -c` finds wrong in each kept folder of a built site; nothing without it. */
export const checksumFaults = (siteFolder: string, dataset: Dataset): Faults =>
  !hasSha256sum
    ? []
    : dataset.releases
        .filter(({ frozen }) => frozen.length > 0)
        .flatMap(({ date }) => {
          const cwd = join(siteFolder, "data/releases", date.text);
          const { status, stdout, stderr } = spawnSync(
            "sha256sum",
            ["--check", "--strict", CHECKSUMS_FILE],
            { cwd, encoding: "utf8" },
          );
          return status === 0 ? [] : [`${date.text}: ${stdout}${stderr}`];
        });
