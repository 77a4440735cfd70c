import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { assertPortFree, serveFolder } from "../../src/cli/serve-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A small site, and what is beside it. */
const files: Readonly<Record<string, string>> = {
  "index.html": "<h1>首页</h1>",
  "404.html": "<h1>没有这一页</h1>",
  "data/index.html": "<h1>数据</h1>",
  "data/targets.csv": "\ufeffid\r\n",
  "data/指标/a.json": "[]",
  "chart.svg": "<svg/>",
  "feed.xml": "<feed/>",
  "licence.txt": "自由使用",
  "style.css": "",
  ".marker": "hidden",
  ".git/config": "hidden",
  "../secret.txt": "secret",
  "../site-2/secret.txt": "secret",
};

interface Served {
  /** Address of the server without the base path. */
  readonly origin: string;
  readonly folder: string;
}

/** A small site, served on any free port until the test ends. */
const served = async (basePath = "/"): Promise<Served> => {
  const folder = join(temporaryFolder(), "site");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = await serveFolder({ folder, basePath, port: 0 });
  onTestFinished(server.close);
  return { origin: server.url.slice(0, -basePath.length), folder };
};

/** Asks for a path as it is written; fetch would tidy it first. */
const rawAnswer = (origin: string, path: string): Promise<{ status?: number; text: string }> =>
  new Promise((succeed, fail) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
      response.on("end", () => {
        succeed({ status: response.statusCode ?? 0, text });
      });
    }).on("error", fail);
  });

/** Returns whether something answers at this address of this computer. */
const answersAt = (host: string, port: number): Promise<boolean> =>
  new Promise((succeed) => {
    const socket = connect({ host, port });
    socket.once("connect", () => {
      socket.destroy();
      succeed(true);
    });
    socket.once("error", () => {
      succeed(false);
    });
  });

/** Link-local addresses are left out: they mean nothing without the name of their network. */
const ownAddresses = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .map(({ address }) => address)
  .filter((address) => !/^(?:fe80|169\.254)/.test(address));

describe("serveFolder", () => {
  test.each([
    ["/", "text/html;charset=utf-8"],
    ["/data/", "text/html;charset=utf-8"],
    ["/data/targets.csv?v=1", "text/csv;charset=utf-8"],
    ["/data/指标/a.json", "application/json;charset=utf-8"],
    ["/chart.svg", "image/svg+xml;charset=utf-8"],
    ["/feed.xml", "application/xml;charset=utf-8"],
    ["/licence.txt", "text/plain;charset=utf-8"],
    ["/style.css", "text/css;charset=utf-8"],
    ["/nothing/", "text/html;charset=utf-8"],
  ])("tells the type of %s, to be taken at its word and asked for again", async (path, type) => {
    const { headers } = await fetch(`${(await served()).origin}${path}`);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  test("sends files byte by byte", async () => {
    const { origin } = await served();
    const table = await fetch(`${origin}/data/targets.csv`);
    expect(Buffer.from(await table.arrayBuffer())).toEqual(Buffer.from("\ufeffid\r\n"));
  });

  test("shows what a later build has put in place", async () => {
    const { origin, folder } = await served();
    expect(await (await fetch(`${origin}/`)).text()).toBe("<h1>首页</h1>");
    rmSync(folder, { recursive: true });
    expect((await fetch(`${origin}/`)).status).toBe(404);
    mkdirSync(folder);
    writeFileSync(join(folder, "index.html"), "<h1>新的首页</h1>");
    expect(await (await fetch(`${origin}/`)).text()).toBe("<h1>新的首页</h1>");
  });

  test("answers on the two loopback addresses and on no other", async () => {
    const port = Number(new URL((await served()).origin).port);
    expect(await answersAt("127.0.0.1", port)).toBe(true);
    for (const address of ownAddresses)
      expect([address, await answersAt(address, port)]).toEqual([
        address,
        ["127.0.0.1", "::1"].includes(address),
      ]);
  });

  test.each(["/nothing/", "/data/targets", "/.marker", "/%2Emarker", "/.git/config", "/%E0%A4%A"])(
    "shows the site's own page for %s, which is not there",
    async (path) => {
      const { origin } = await served();
      expect(await rawAnswer(origin, path)).toEqual({ status: 404, text: files["404.html"] });
    },
  );

  test.each([
    "/../secret.txt",
    "/data/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/../site-2/secret.txt",
    "//secret.txt",
  ])("never leaves its folder: %s", async (path) => {
    for (const [basePath, prefix] of [
      ["/", ""],
      ["/pj/", "/pj"],
    ] as const) {
      const { origin } = await served(basePath);
      expect((await rawAnswer(origin, `${prefix}${path}`)).status).toBe(404);
    }
  });

  test("serves below a sub-path only, and sends the root there", async () => {
    const { origin } = await served("/pj/");
    expect(await (await fetch(`${origin}/pj/`)).text()).toBe("<h1>首页</h1>");
    expect((await fetch(`${origin}/pj/data/`)).status).toBe(200);
    for (const path of ["/data/", "/pjx/", "/pj/pj/"])
      expect(await rawAnswer(origin, path)).toEqual({ status: 404, text: files["404.html"] });
    for (const path of ["/", "/pj"]) {
      const response = await fetch(`${origin}${path}`, { redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([302, "/pj/"]);
    }
  });

  test("takes a sub-path that begins with a dot", async () => {
    const { origin } = await served("/.pj/");
    expect((await fetch(`${origin}/.pj/data/`)).status).toBe(200);
    expect((await fetch(`${origin}/.pj/.marker`)).status).toBe(404);
  });

  test("answers HEAD without a body", async () => {
    const { origin } = await served();
    const head = await fetch(`${origin}/data/targets.csv`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "7"]);
    expect(await head.text()).toBe("");
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
