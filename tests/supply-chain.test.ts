/** What is installed: complete for every platform, of known licences, and without scripts of its own. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { z } from "zod";

import { projectFolder } from "../src/cli/tool-path.ts";

const textOf = (name: string): string => readFileSync(join(projectFolder, name), "utf8");

const names = z.record(z.string(), z.unknown()).default({});
const lockedPackage = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z.record(z.string(), z.looseObject({ optional: z.boolean() })).default({}),
});
const lock = z
  .object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockedPackage) })
  .parse(JSON.parse(textOf("package-lock.json")));
const { "": project, ...installed } = lock.packages;
type Locked = z.infer<typeof lockedPackage>;
type Packages = Readonly<Record<string, Locked>>;

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, "");

/** Whether a package that stands at a place finds another by name, there or in a folder above. */
const finds = (packages: Packages, place: string, name: string): boolean => {
  for (
    let folder = place;
    ;
    folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")
  ) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
};

/** Names each package that another one needs, on whatever platform, and that is not in the list. */
const missingFrom = (packages: Packages): readonly string[] =>
  Object.entries(packages).flatMap(([place, locked]) => {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = locked;
    const needed = [
      ...Object.keys({ ...dependencies, ...optionalDependencies }),
      ...Object.keys(peerDependencies).filter(
        (name) => peerDependenciesMeta[name]?.optional !== true,
      ),
    ];
    return needed
      .filter((name) => !finds(packages, place, name))
      .map((name) => `${nameOf(place)} needs ${name}`);
  });

describe("the lock file", () => {
  test("has every package of every platform", () => {
    expect(Object.keys(installed).length).toBeGreaterThan(500);
    expect(missingFrom(installed)).toEqual([]);
  });

  test("would be found wanting without the packages of another platform", () => {
    const { ["node_modules/@esbuild/win32-x64"]: left, ...rest } = installed;
    expect(left).toBeDefined();
    expect(missingFrom(rest)).toEqual(["esbuild needs @esbuild/win32-x64"]);
  });

  test("proves each package by its checksum and names no host", () => {
    expect(lock.lockfileVersion).toBe(3);
    const wrong = Object.entries(installed).filter(
      ([, { integrity, resolved }]) =>
        resolved !== undefined || !/^sha512-[\w+/]+=*$/.test(integrity ?? ""),
    );
    expect(wrong.map(([place]) => nameOf(place))).toEqual([]);
  });

  test("has each direct dependency in one version only", () => {
    const manifest = z
      .looseObject({ devDependencies: names, optionalDependencies: names, dependencies: names })
      .parse(JSON.parse(textOf("package.json")));
    const direct = { ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(manifest.dependencies).toEqual({});
    expect(Object.values(direct).filter((version) => !/^\d/.test(String(version)))).toEqual([]);
    expect({
      ...(project?.["devDependencies"] as object),
      ...project?.optionalDependencies,
    }).toEqual(direct);
  });
});

describe("install scripts", () => {
  /** Each by name, with what happens without it. */
  const known = {
    // Puts the program in the place of a small script that calls it: only faster to start.
    esbuild: false,
  };

  test("are all known, and none runs", () => {
    const scripted = Object.entries(installed)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameOf(place));
    expect([...new Set(scripted)]).toEqual(Object.keys(known));
    expect(textOf(".npmrc").split(/\r?\n/)).toContain("ignore-scripts=true");
    const { allowScripts } = z
      .looseObject({ allowScripts: z.record(z.string(), z.boolean()) })
      .parse(JSON.parse(textOf("package.json")));
    expect(allowScripts).toEqual(known);
  });
});

describe("licences", () => {
  const [, section = ""] = textOf("README.md").split("### 许可一览");
  const listed = new Set(
    [...(section.split(/\n#+ /)[0] ?? "").matchAll(/^\| (.+?) +\|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, licence = ""]) => licence),
    ),
  );

  test("of all packages are in the README, and no others", () => {
    const found = Object.entries(installed).map(([place, { license }]) => {
      if (license === undefined) throw new Error(`${nameOf(place)} states no licence`);
      return license;
    });
    expect([...listed].sort()).toEqual([...new Set(found)].sort());
  });
});
