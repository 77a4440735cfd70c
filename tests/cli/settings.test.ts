import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { readSettings } from "../../src/cli/settings.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("readSettings", () => {
  test("takes the project's own folders when nothing is said", () => {
    expect(readSettings([], {})).toEqual({
      dataFolder: "data",
      outFolder: "dist",
      basePath: "/",
      port: 4321,
    });
  });

  test("takes a blank variable for one that is not set", () => {
    const env = { DATA_DIR: " ", OUT_DIR: "", BASE_PATH: "", PORT: "" };
    expect(readSettings([], env)).toEqual(readSettings([], {}));
  });

  test("takes folders, sub-path and port from the environment", () => {
    const folder = temporaryFolder();
    const env = { DATA_DIR: folder, OUT_DIR: "out", BASE_PATH: "/a/b-c/", PORT: "8080" };
    expect(readSettings([], env)).toEqual({
      dataFolder: folder,
      outFolder: "out",
      basePath: "/a/b-c/",
      port: 8080,
    });
  });

  test("prefers the argument to the environment", () => {
    const folder = temporaryFolder();
    expect(readSettings(["--data", folder], { DATA_DIR: "data" }).dataFolder).toBe(folder);
    expect(readSettings([`--data=${folder}/`], {}).dataFolder).toBe(folder);
  });

  test.each(["pj", "/pj", "pj/", "//", "/a//b/", "/../", "/./", "/a b/", "/盘锦/", "https://x/"])(
    "refuses the base path %s",
    (text) => {
      expect(() => readSettings([], { BASE_PATH: text })).toThrow(
        `BASE_PATH 写成了“${text}”。它要以 / 开头、以 / 结尾`,
      );
    },
  );

  test.each(["0", "65536", "4321.5", "-1", "http"])("refuses the port %s", (text) => {
    expect(() => readSettings([], { PORT: text })).toThrow(`PORT 写成了“${text}”`);
  });

  test("names a data folder that is not there, or is a file", () => {
    const file = join(temporaryFolder(), "data.csv");
    writeFileSync(file, "");
    expect(() => readSettings(["--data", "dta"], {})).toThrow("没有找到数据文件夹“dta”");
    expect(() => readSettings([], { DATA_DIR: file })).toThrow(`没有找到数据文件夹“${file}”`);
  });

  test("names an argument that it does not know", () => {
    expect(() => readSettings(["--dat", "x"], {})).toThrow("不认识“--dat”");
    expect(() => readSettings(["data"], {})).toThrow("不认识“data”");
    expect(() => readSettings(["-x"], {})).toThrow("不认识“-x”");
    expect(() => readSettings(["--data"], {})).toThrow("--data 后面要写一个文件夹");
  });
});
