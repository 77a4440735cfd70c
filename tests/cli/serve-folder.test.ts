import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { assertPortFree, serveFolder } from "../../src/cli/serve-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A small site, served on any free port until the test ends; returns its address without the base. */
const served = async (basePath: string): Promise<string> => {
  const folder = join(temporaryFolder(), "site");
  mkdirSync(join(folder, "data/指标"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<h1>首页</h1>");
  writeFileSync(join(folder, "404.html"), "<h1>没有这一页</h1>");
  writeFileSync(join(folder, "data/index.html"), "<h1>数据</h1>");
  writeFileSync(join(folder, "data/targets.csv"), "\ufeffid\r\n");
  writeFileSync(join(folder, "data/指标/a.json"), "[]");
  writeFileSync(join(folder, ".marker"), "");
  writeFileSync(join(folder, "../secret.txt"), "secret");
  const server = await serveFolder({ folder, basePath, port: 0 });
  onTestFinished(server.close);
  return server.url.slice(0, -basePath.length);
};

/** Asks without tidying the path first, as fetch would. */
const rawStatus = (origin: string, path: string): Promise<number | undefined> =>
  new Promise((succeed, fail) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path }, (response) => {
      response.resume();
      succeed(response.statusCode);
    }).on("error", fail);
  });

describe("serveFolder", () => {
  test("serves pages and files with their types", async () => {
    const origin = await served("/");
    const home = await fetch(`${origin}/`);
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await home.text()).toBe("<h1>首页</h1>");
    const table = await fetch(`${origin}/data/targets.csv?v=1`);
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(new Uint8Array(await table.arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    const json = await fetch(`${origin}/data/指标/a.json`);
    expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  test("answers on both addresses of this computer or on the one there is", async () => {
    const { port } = new URL(await served("/"));
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  test("sends a folder's address on to its page", async () => {
    const origin = await served("/");
    const response = await fetch(`${origin}/data`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([301, "/data/"]);
  });

  test("shows the site's own page for what is not there", async () => {
    const origin = await served("/");
    for (const path of ["/nothing/", "/data/targets.csv/", "/.marker", "/%E0%A4%A"]) {
      const response = await fetch(`${origin}${path}`);
      expect([path, response.status, await response.text()]).toEqual([
        path,
        404,
        "<h1>没有这一页</h1>",
      ]);
    }
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt"])(
    "never leaves its folder: %s",
    async (path) => {
      expect(await rawStatus(await served("/"), path)).toBe(404);
    },
  );

  test("serves below a sub-path only, and sends the root there", async () => {
    const origin = await served("/pj/");
    expect((await fetch(`${origin}/pj/data/`)).status).toBe(200);
    expect((await fetch(`${origin}/data/`)).status).toBe(404);
    expect((await fetch(`${origin}/pjx/`)).status).toBe(404);
    for (const path of ["/", "/pj"]) {
      const response = await fetch(`${origin}${path}`, { redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([301, "/pj/"]);
    }
  });

  test("answers HEAD without a body and refuses to be written to", async () => {
    const origin = await served("/");
    const head = await fetch(`${origin}/data/targets.csv`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "7"]);
    expect((await fetch(`${origin}/`, { method: "POST" })).status).toBe(405);
  });
});

describe("assertPortFree", () => {
  test("names a port that another program uses", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    await expect(assertPortFree(port)).rejects.toThrow(`端口 ${port} 已被别的程序占用`);
  });
});
