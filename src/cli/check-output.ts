/** Whether a built site is whole: looked at as files, before anybody else sees it. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

import { publish as words } from "../i18n/zh/desk/publish.ts";
import { CHECKSUMS_FILE } from "../lib/checksums.ts";
import { wrongCopies } from "./compressed-copies.ts";
import { filesBelow } from "./files-below.ts";
import type { PageContent, SiteAddress } from "./output-links.ts";
import { destination, readPage, sheetAddresses } from "./output-links.ts";

export interface BuiltOutput extends SiteAddress {
  readonly folder: string;
  /** The id of the release that its data package has to carry. */
  readonly release: string;
}

type Faults = readonly string[];

const textOf = ({ folder }: BuiltOutput, name: string): string =>
  readFileSync(join(folder, name), "utf8");

const emptyFileFaults = ({ folder }: BuiltOutput, names: readonly string[]): Faults =>
  names
    .filter((name) => statSync(join(folder, name)).size === 0)
    .map((file) => words.emptyFile({ file }));

/** Names pages that break off, and addresses inside the site that lead to no file or no anchor. */
const linkFaults = (output: BuiltOutput, names: readonly string[]): Faults => {
  const files = new Set(names);
  const pages = new Map<string, PageContent>();
  for (const name of names)
    if (name.endsWith(".html")) pages.set(name, readPage(textOf(output, name)));
  const broken = [...pages].filter(([, { isWhole }]) => !isWhole);
  const named: (readonly [string, ReadonlySet<string>])[] = [
    ...[...pages].map(([from, { addresses }]) => [from, addresses] as const),
    ...names
      .filter((name) => name.endsWith(".css"))
      .map((from) => [from, sheetAddresses(textOf(output, from))] as const),
  ];
  const dead = named.flatMap(([from, addresses]) =>
    [...addresses].flatMap((address) => {
      if (address === "" || address === "#") return [words.emptyAddress({ file: from })];
      const to = destination(output, from, address);
      if (to.kind === "elsewhere") return [];
      if (to.kind === "above-base")
        return [words.addressAboveBase({ file: from, address, basePath: output.basePath })];
      if (!files.has(to.file)) return [words.deadLink({ file: from, address })];
      const ids = pages.get(to.file)?.ids;
      // A fragment of anything but a page is for the program that opens it.
      if (to.fragment !== "" && ids !== undefined && !ids.has(to.fragment))
        return [words.deadAnchor({ file: from, address })];
      return [];
    }),
  );
  return [...broken.map(([file]) => words.brokenPage({ file })), ...dead];
};

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** Names each line of the lists of checksums that is not as the file it speaks of. */
const checksumFaults = ({ folder }: BuiltOutput, names: readonly string[]): Faults =>
  names
    .filter((name) => posix.basename(name) === CHECKSUMS_FILE)
    .flatMap((list) => {
      const lines = readFileSync(join(folder, list), "utf8").trimEnd().split("\n");
      return lines.flatMap((line) => {
        const [, sum, name] = LINE.exec(line) ?? [];
        if (sum === undefined || name === undefined) return [words.badChecksumLine({ list, line })];
        const file = join(folder, dirname(list), name);
        if (!existsSync(file)) return [words.checksumWithoutFile({ list, name })];
        const found = createHash("sha256").update(readFileSync(file)).digest("hex");
        return found === sum ? [] : [words.checksumWrong({ list, name })];
      });
    });

/** Where the data package of a site is. */
export const PACKAGE_FILE = "data/datapackage.json";

/** Returns the release that the text of a data package carries; undefined if it is none. */
export const releaseInPackage = (text: string): string | undefined => {
  try {
    const descriptor: unknown = JSON.parse(text);
    return typeof descriptor === "object" &&
      descriptor !== null &&
      "version" in descriptor &&
      typeof descriptor.version === "string"
      ? descriptor.version
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const packageFaults = (output: BuiltOutput, names: readonly string[]): Faults => {
  const { release } = output;
  const found = names.includes(PACKAGE_FILE)
    ? releaseInPackage(textOf(output, PACKAGE_FILE))
    : undefined;
  return found === release
    ? []
    : [words.wrongRelease({ file: PACKAGE_FILE, found: found ?? "", release })];
};

/** Pages and lists that no site is without. */
const neededFiles = ["index.html", "404.html", `data/${CHECKSUMS_FILE}`];

/** Returns a sentence for each thing that is not as it should be in a built site. */
export const outputFaults = async (output: BuiltOutput): Promise<Faults> => {
  const names = filesBelow(output.folder).filter((name) => !posix.basename(name).startsWith("."));
  return [
    ...neededFiles
      .filter((name) => !names.includes(name))
      .map((file) => words.fileMissing({ file })),
    ...emptyFileFaults(output, names),
    ...linkFaults(output, names),
    ...checksumFaults(output, names),
    ...packageFaults(output, names),
    ...(await wrongCopies(output.folder, names)).map((file) => words.wrongCopy({ file })),
  ];
};
