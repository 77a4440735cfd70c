/** The offline bundle: what it refuses, and that the README's two lines run from it without a network. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, test } from "vitest";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The npm on the PATH: the one that a run of these tests without npm would not name. */
const npmProgram = (): string =>
  process.env["npm_execpath"] ??
  join(
    execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim(),
    "npm/bin/npm-cli.js",
  );

/** A bundle has the files, but not their history. */
const isRepository = existsSync(join(projectFolder, ".git"));

const bundle = (project: string, args: readonly string[], environment = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/bundle.ts", ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: npmProgram(), ...environment },
  });
  return { status, said: stdout + stderr };
};

/** A copy of the project as last committed, whatever is being changed beside it. */
const cloneInto = (folder: string): string => {
  const project = join(folder, "project");
  execFileSync("git", ["clone", "--quiet", projectFolder, project]);
  return project;
};

describe("npm run bundle", () => {
  test.each([
    [["--to", "ledger.zip"], "文件名要以 .tar.gz 结尾"],
    [["--to", "no-such-folder/ledger.tar.gz"], "没有文件夹“no-such-folder”"],
    [["--to", "ledger.tar.gz", "--platform", "mac"], "可以写 linux-x64、linux-arm64、win-x64"],
    [["--platform", "win-x64"], "要写明 --to"],
  ])("refuses %j in one sentence", (args, sentence) => {
    const { status, said } = bundle(projectFolder, args);
    expect(said).toContain(sentence);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
    expect(existsSync(join(projectFolder, "ledger.tar.gz"))).toBe(false);
  });

  test.skipIf(!isRepository)("refuses what is not committed, and any other npm", () => {
    const project = cloneInto(temporaryFolder());
    writeFileSync(join(project, "data/new.csv"), "");
    const dirty = bundle(project, ["--to", "../ledger.tar.gz"]);
    expect(dirty.said).toContain("有1处改动没有提交（第一处：data/new.csv）");
    expect(dirty.status).toBe(2);
    const foreign = bundle(project, ["--to", "../ledger.tar.gz"], {
      npm_execpath: "/usr/bin/pnpm",
    });
    expect(foreign.said).toContain("请用 npm run bundle 运行");
    expect(existsSync(join(dirname(project), "ledger.tar.gz"))).toBe(false);
  });
});

/** A shell of its own network, in which only loopback answers; only root may make one. */
const alone = ["-n", "sh", "-c", 'ip link set lo up && exec "$@"', "alone"];
const canBeAlone =
  process.platform === "linux" && spawnSync("unshare", [...alone, "true"]).status === 0;
const isOnline = process.env["npm_config_offline"] !== "true";

describe.runIf(process.env["TEST_LONG"] === "1" && isOnline && isRepository)("a bundle", () => {
  test.skipIf(!canBeAlone)(
    "is all that a computer without a network needs",
    { timeout: 900_000 },
    () => {
      const folder = temporaryFolder();
      const made = bundle(cloneInto(folder), ["--to", join(folder, "ledger.tar.gz")]);
      expect(made.said).toContain("离线包已写好");
      execFileSync("tar", ["-xzf", "ledger.tar.gz"], { cwd: folder });
      const project = join(folder, "ledger/ledger");
      const home = join(folder, "home");
      mkdirSync(home);
      /** With nothing of this computer but its system programs. */
      const offline = (...command: readonly string[]) => {
        const { status, stdout, stderr } = spawnSync("unshare", [...alone, ...command], {
          cwd: project,
          encoding: "utf8",
          env: { HOME: home, PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LANG: "C.UTF-8" },
          maxBuffer: 1 << 28,
        });
        return { status, said: stdout + stderr };
      };
      const reached = offline("../offline/node/node", "-e", "fetch('http://192.0.2.1/')");
      expect(reached.status, "a network answers").not.toBe(0);
      expect(offline("./npm", "ci")).toMatchObject({ status: 0 });
      expect(offline("./npm", "run", "build").said).toContain("网站已生成");
      // Types, rules, code, a built site and a browser: all that the second line is made of.
      const tools = [
        ["astro", "check"],
        ["eslint", "src/lib"],
        ["prettier", "--check", "src/lib"],
        ["vitest", "run", "--project", "code", "tests/load", "tests/cli/settings"],
        ["vitest", "run", "--project", "browser", "tests/browser/checks.test.ts"],
      ];
      for (const tool of tools) {
        const { status, said } = offline("./npm", "exec", "--no", "--", ...tool);
        expect(status, said).toBe(0);
      }
    },
  );
});
