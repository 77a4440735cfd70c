/** The commands as programs: what they print, how they end, what they leave behind. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { freePort } from "./free-port.ts";
import { startCommand } from "./run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const slow = 120_000;

describe("npm run build", () => {
  test.each([
    [{ DATA_DIR: "no-such-folder" }, [], "没有找到数据文件夹“no-such-folder”"],
    [{ OUT_DIR: "data/out" }, [], "输出文件夹“data/out”在“data”里面"],
    [{ OUT_DIR: "." }, [], "输出文件夹“.”里面放着项目或数据本身"],
    [{ OUT_DIR: "node_modules" }, [], "文件夹“node_modules”里已有内容"],
    [{ BASE_PATH: "pj" }, [], "BASE_PATH 写成了“pj”"],
    [{}, ["--dta", "data"], "不认识“--dta”"],
  ])("ends with one sentence for %j %j", async (environment, args, sentence) => {
    const build = startCommand("build", environment as Record<string, string>, args);
    expect(await build.ended).toBe(1);
    expect(build.printed()).toContain(sentence);
    expect(build.printed().trimEnd().split("\n")).toHaveLength(1);
  });

  test("names every fault of an empty dataset, without a stack trace", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "city"));
    writeFileSync(join(folder, "city/site.json"), "{");
    const build = startCommand("build", {
      DATA_DIR: join(folder, "city"),
      OUT_DIR: join(folder, "out"),
    });
    expect(await build.ended).toBe(1);
    expect(build.printed()).toMatch(/共\d+处需要改正。网站没有生成，上一次的结果保持原样。\n$/);
    expect(build.printed()).not.toMatch(/^\s+at |\.ts:\d/m);
    expect(readdirSync(folder)).toEqual(["city"]);
  });

  test.skipIf(process.platform === "win32")(
    "clears up when it is stopped half-way",
    async () => {
      const folder = temporaryFolder();
      const scratch = "node_modules/.cache/panjin-ledger";
      const build = startCommand("build", { OUT_DIR: join(folder, "out") });
      await build.until(/正在生成网站/);
      build.process.kill("SIGINT");
      expect(await build.ended).toBe(130);
      expect(build.printed()).toContain("已中止，上一次的结果保持原样。");
      expect(readdirSync(folder)).toEqual([]);
      const own = `build-${build.process.pid}-`;
      expect(readdirSync(scratch).filter((name) => name.startsWith(own))).toEqual([]);
    },
    slow,
  );
});

describe("npm start", () => {
  test(
    "builds the site and serves it below its path",
    async () => {
      const start = startCommand("start", {
        OUT_DIR: join(temporaryFolder(), "out"),
        BASE_PATH: "/pj/",
        PORT: String(await freePort()),
      });
      const [, url = ""] = await start.until(/(http:\/\/localhost:\d+\/pj\/)/);
      const home = await fetch(url);
      expect(home.headers.get("content-type")).toBe("text/html;charset=utf-8");
      expect(await home.text()).toContain('href="/pj/districts/"');
      const targets = await fetch(new URL("data/targets.csv", url));
      expect([targets.status, targets.headers.get("content-type")]).toEqual([
        200,
        "text/csv;charset=utf-8",
      ]);
      start.process.kill();
      await start.ended;
    },
    slow,
  );

  test("says at once that the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void other.close());
    // A server that listens on a port, not on a pipe, has an address of this shape.
    const { port } = other.address() as AddressInfo;
    const start = startCommand("start", { PORT: String(port) });
    expect(await start.ended).toBe(1);
    expect(start.printed()).toBe(
      `端口 ${port} 已被别的程序占用。请先关掉那个程序，或者用环境变量 PORT 换一个端口，例如 4322。\n`,
    );
  });
});

describe("npm run data:…", () => {
  test.each(["data-add-document", "data-correct"])(
    "%s explains itself, and a wrong call",
    (name) => {
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], {
          cwd: projectFolder,
          encoding: "utf8",
        });
      const help = run("--help");
      expect([help.status, help.stderr]).toEqual([0, ""]);
      expect(help.stdout).toContain(`用法：npm run ${name.replace("-", ":")} --`);
      const wrong = run("--keyy", "x");
      expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
      expect(wrong.stderr).toMatch(/^不认识选项“--keyy”.*\n$/);
    },
  );
});
