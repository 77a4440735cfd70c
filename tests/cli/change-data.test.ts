/** Changes of several files: all or none, whatever moment they are cut off at. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { changeData, ChangedMeanwhile, restoreData } from "../../src/cli/change-data.ts";
import { projectFolder } from "../../src/cli/tool-path.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );

const before = { "site.json": "old", "releases.csv": "old lines" };
const after = { "site.json": "new", "releases.csv": "new lines", "actuals/1.csv": "values" };

const smallFolder = (): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "actuals"));
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
  return folder;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const changes = [
  { name: "actuals/1.csv", text: "values", before: undefined },
  { name: "site.json", text: "new", before: bytes("old") },
  { name: "releases.csv", text: "new lines", before: bytes("old lines") },
];

describe("changeData", () => {
  test("writes all files and leaves nothing else behind", () => {
    const folder = smallFolder();
    changeData(folder, changes);
    expect(filesIn(folder)).toEqual(after);
    expect(readdirSync(folder).sort()).toEqual(["actuals", "releases.csv", "site.json"]);
    expect(restoreData(folder)).toBe(false);
  });

  test("changes nothing where a file is not what it was made from", () => {
    const folder = smallFolder();
    writeFileSync(join(folder, "releases.csv"), "edited meanwhile");
    expect(() => changeData(folder, changes)).toThrow(ChangedMeanwhile);
    expect(filesIn(folder)).toEqual({ ...before, "releases.csv": "edited meanwhile" });
  });

  test("takes back what it has written where a later file cannot be", () => {
    const folder = smallFolder();
    const impossible = { name: "site.json/below", text: "", before: undefined };
    expect(() => changeData(folder, [...changes, impossible])).toThrow();
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["actuals", "releases.csv", "site.json"]);
  });

  // A program that kills itself at its nth renaming: a power cut at that moment.
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const [folder, cut] = process.argv.slice(1);
    let count = 0;
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => {
      count += 1;
      if (count === Number(cut)) process.kill(process.pid, "SIGKILL");
      rename(from, to);
    };
    syncBuiltinESMExports();
    const { changeData } = await import("./src/cli/change-data.ts");
    changeData(folder, ${JSON.stringify(changes)}.map((change) => ({
      ...change,
      before: change.before === undefined ? undefined : fs.readFileSync(folder + "/" + change.name),
    })));
  `;
  test.skipIf(process.platform === "win32")(
    "is taken back by the next command, cut off before any of its steps",
    () => {
      const outcomes = [1, 2, 3, 4, 5, 6].map((cut) => {
        const folder = smallFolder();
        const args = ["--input-type=module", "-e", program, folder, String(cut)];
        const { signal } = spawnSync(process.execPath, args, { cwd: projectFolder });
        restoreData(folder);
        return [signal, filesIn(folder)];
      });
      const cutOff = ["SIGKILL", before];
      // The journal, three files, and the end of the journal; a sixth renaming there is none.
      expect(outcomes).toEqual([cutOff, cutOff, cutOff, cutOff, cutOff, [null, after]]);
    },
    60_000,
  );

  test.skipIf(process.platform === "win32")(
    "keeps what someone has written since it was cut off",
    () => {
      const folder = smallFolder();
      const args = ["--input-type=module", "-e", program, folder, "4"];
      spawnSync(process.execPath, args, { cwd: projectFolder });
      expect(filesIn(folder)).toMatchObject({ "site.json": "new", "releases.csv": "old lines" });
      writeFileSync(join(folder, "site.json"), "mended by hand");
      restoreData(folder);
      expect(filesIn(folder)).toEqual({ ...before, "site.json": "mended by hand" });
    },
    60_000,
  );
});
