/** The files that a call of the import names, and their bytes. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

import { Findings } from "../desk/import/sheet.ts";
import { MOST_BYTES } from "../desk/import/read-file.ts";
import { fileFaults as faults } from "../i18n/zh/desk/import-files.ts";
import { formatBytes } from "../lib/format.ts";

export interface NamedFile {
  /** As the user named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What systems and offices leave beside their files. */
const isLeftover = (name: string): boolean =>
  name.startsWith(".") || name.startsWith("~$") || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "?";

/** Returns the files behind a name: itself, or those of the folder. */
const filesAt = (name: string, findings: Findings): readonly string[] => {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined) findings.refuse({ file: name }, faults.missing);
  if (found?.isDirectory() !== true) return found === undefined ? [] : [name];
  const names = readdirSync(name, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeftover(entry.name))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) findings.refuse({ file: name }, faults.emptyFolder);
  return names.map((each) => join(name, each));
};

/** Returns the files in the order named, each once; tells those that cannot be read. */
export const openFiles = (names: readonly string[], findings: Findings): readonly NamedFile[] => {
  const seen = new Set<string>();
  return names
    .flatMap((name) => filesAt(name, findings))
    .flatMap((file) => {
      if (seen.has(resolve(file))) return [];
      seen.add(resolve(file));
      try {
        if (statSync(file).size > MOST_BYTES) {
          findings.refuse({ file }, faults.tooLarge({ most: formatBytes(MOST_BYTES, "zh") }));
          return [];
        }
        return [{ file, bytes: new Uint8Array(readFileSync(file)) }];
      } catch (error) {
        findings.refuse({ file }, faults.unreadable({ code: codeOf(error) }));
        return [];
      }
    });
};
