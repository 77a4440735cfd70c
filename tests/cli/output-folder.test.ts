import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

import { checkedOutputFolder, markerFile, replaceOutput } from "../../src/cli/output-folder.ts";
import { projectFolder } from "../../src/cli/tool-path.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folderWith = (folder: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe("checkedOutputFolder", () => {
  const data = join(projectFolder, "data");

  test("accepts a folder that is absent, empty or made by a build", () => {
    const folder = temporaryFolder();
    const own = folderWith(join(folder, "own"), { [markerFile]: "", "index.html": "" });
    const absent = join(folder, "a/b");
    expect(checkedOutputFolder(folderWith(join(folder, "empty"), {}), data)).toContain("empty");
    expect(checkedOutputFolder(own, data)).toBe(own);
    expect(checkedOutputFolder(absent, data)).toBe(absent);
  });

  test("refuses a folder with anything that a build did not make", () => {
    const folder = folderWith(temporaryFolder(), { "thesis.docx": "" });
    expect(() => checkedOutputFolder(folder, data)).toThrow("已有内容，而且不是本程序生成的");
  });

  test("refuses a file", () => {
    const folder = folderWith(temporaryFolder(), { out: "" });
    expect(() => checkedOutputFolder(join(folder, "out"), data)).toThrow("是一个文件，不是文件夹");
  });

  test("refuses the project, what holds it, and the folders of its sources", () => {
    expect(() => checkedOutputFolder(projectFolder, data)).toThrow("里面放着项目或数据本身");
    expect(() => checkedOutputFolder(dirname(projectFolder), data)).toThrow(
      "里面放着项目或数据本身",
    );
    expect(() => checkedOutputFolder(join(projectFolder, "src/out"), data)).toThrow("在“src”里面");
  });

  test("refuses the data, what holds it and what is in it, also behind a link", () => {
    const folder = temporaryFolder();
    const city = folderWith(join(folder, "city"), { [markerFile]: "" });
    symlinkSync(city, join(folder, "link"), "junction");
    expect(() => checkedOutputFolder(city, city)).toThrow("里面放着项目或数据本身");
    expect(() => checkedOutputFolder(folder, city)).toThrow("里面放着项目或数据本身");
    expect(() => checkedOutputFolder(join(city, "out"), city)).toThrow("在“city”里面");
    expect(() => checkedOutputFolder(join(folder, "link/out"), city)).toThrow("在“city”里面");
  });

  test("is not misled by a name that begins like another", () => {
    const folder = temporaryFolder();
    const city = folderWith(join(folder, "city"), {});
    expect(checkedOutputFolder(join(folder, "city-site"), city)).toBe(join(folder, "city-site"));
    expect(checkedOutputFolder(join(folder, "..city"), city)).toBe(join(folder, "..city"));
  });
});

describe("replaceOutput", () => {
  test("puts the new site in place of the last one and leaves nothing beside it", () => {
    const folder = temporaryFolder();
    const output = folderWith(join(folder, "out"), { [markerFile]: "", "old.html": "old" });
    replaceOutput(folderWith(join(folder, "built"), { "index.html": "new" }), output);
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readdirSync(output).sort()).toEqual([markerFile, "index.html"]);
  });

  test("makes the folders on the way", () => {
    const folder = temporaryFolder();
    const output = join(folder, "a/b/out");
    replaceOutput(folderWith(join(folder, "built"), { "index.html": "new" }), output);
    expect(readFileSync(join(output, "index.html"), "utf8")).toBe("new");
  });

  test("keeps the last site when the new one cannot be moved", () => {
    const folder = temporaryFolder();
    const output = folderWith(join(folder, "out"), { [markerFile]: "", "old.html": "old" });
    expect(() => replaceOutput(join(folder, "absent"), output)).toThrow(
      `没能放进“${output}”（ENOENT）`,
    );
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(existsSync(join(output, "old.html"))).toBe(true);
  });
});
