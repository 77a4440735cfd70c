import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { buildSite } from "../../src/cli/build-site.ts";
import { filesBelow } from "../../src/cli/files-below.ts";
import { publishSite } from "../../src/cli/publish-site.ts";
import { serveFolder } from "../../src/cli/serve-folder.ts";
import { writeCityFiles } from "../fictional/generate.ts";
import { keptDays } from "../fictional/history.ts";
import { plainRender } from "./live/plain-render.ts";
import { startCommand } from "./run-command.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Builds are slow where other tests build at the same time. */
const slow = 240_000;

const [, earlier = "", later = ""] = keptDays({});

/** A folder with the invented city's data, its release before the last live in `pj`. */
const publishedCity = async (): Promise<{ folder: string; data: string; to: string }> => {
  const folder = temporaryFolder();
  const [data, to] = [join(folder, "data"), join(folder, "pj")];
  writeCityFiles(data, { day: earlier });
  await publishSite(
    { dataFolder: data, to, basePath: "/", url: undefined, keep: 5, mayDropPages: false },
    { render: plainRender(), log: () => undefined },
  );
  writeCityFiles(data, { day: later });
  return { folder, data, to };
};

/** Runs a command to its end; returns its exit code and all that it printed. */
const run = async (
  name: "data-publish" | "data-rollback",
  args: readonly string[],
): Promise<readonly [number | null, string]> => {
  const command = startCommand(name, {}, args);
  const code = await command.ended;
  return [code, command.printed()];
};

const homePage = (to: string): string => readFileSync(join(to, "index.html"), "utf8");

describe.runIf(process.platform === "linux")("npm run data:publish", () => {
  test(
    "takes the city from its data to the live page, and back again",
    async () => {
      const { folder, data, to } = await publishedCity();

      const stopped = startCommand("data-publish", {}, ["--data", data, "--to", to]);
      await stopped.until(/3\/5/);
      stopped.process.kill("SIGINT");
      expect(await stopped.ended).toBe(130);
      expect(stopped.printed()).toContain("已中止，上一次的结果保持原样。");
      expect(existsSync(join(data, "releases", later))).toBe(false);
      expect(homePage(to)).toContain("首页");

      const server = await serveFolder({ folder: to, basePath: "/", port: 0 });
      onTestFinished(server.close);
      const { url } = server;
      const [code, text] = await run("data-publish", ["--data", data, "--to", to, "--url", url]);
      expect([code, text]).toEqual([
        0,
        expect.stringContaining(`${url} 上也是 ${later} 这次发布。`),
      ]);
      expect(text).toContain(`${to} 现在是 ${later} 这次发布（0002-${later}，`);
      const served = await fetch(`${url}data/releases/${later}/targets.csv`);
      expect(Buffer.from(await served.arrayBuffer())).toEqual(
        readFileSync(join(data, "releases", later, "targets.csv")),
      );

      expect(await run("data-rollback", ["--to", to, "--list"])).toEqual([
        0,
        expect.stringMatching(/^ {3}0001-.*2个页面\n→ 0002-.*个页面（线上）\n$/),
      ]);
      expect((await run("data-rollback", ["--to", to]))[0]).toBe(0);
      expect(homePage(to)).toContain("首页");
      expect(existsSync(join(data, "releases", later))).toBe(true);
      expect(readdirSync(folder).sort()).toEqual([".pj.sites", "data", "pj"]);
    },
    slow,
  );

  test.runIf(process.env["TEST_LONG"] !== undefined)(
    "publishes below a sub-path the very bytes that `npm run build` makes",
    async () => {
      const { folder, data, to } = await publishedCity();
      const [code, text] = await run("data-publish", [
        ...["--data", data, "--to", to],
        ...["--base-path", "/pj/", "--keep", "1"],
      ]);
      expect([code, text]).toEqual([0, expect.stringContaining("换下来的是 0001")]);
      const outFolder = join(folder, "built");
      await buildSite(
        { dataFolder: data, outFolder, basePath: "/pj/", port: 4321 },
        { log: () => undefined },
      );
      const visible = (of: string): readonly string[] =>
        filesBelow(of).filter((name) => !name.startsWith("."));
      expect(visible(to)).toEqual(visible(outFolder));
      for (const name of visible(to))
        expect(readFileSync(join(to, name)).equals(readFileSync(join(outFolder, name))), name).toBe(
          true,
        );
    },
    slow,
  );

  test.each([
    [["data-publish", ["--to", "pj", "--keep", "0"]], 2, "--keep 写成了“0”"],
    [["data-rollback", ["--to", "node_modules"]], 1, "已有内容，而且不是这条命令发布的"],
  ] as const)("answers %j with exit code %i", async ([name, args], code, sentence) => {
    expect(await run(name, args)).toEqual([code, expect.stringContaining(sentence)]);
  });
});
