/** The upload to an object store, as the README quotes it, to a store that writes down what it is sent. */

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { extname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { isLong } from "../browser/served-sites.ts";
import { freePort } from "../cli/free-port.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";
import { sites } from "../site/sites.ts";
import { askedFiles, pathOf } from "./answer-faults.ts";
import { replaced, suppliedText } from "./nginx.ts";
import { cacheOf, typeOfEnding } from "./rules.ts";

const hasRclone = spawnSync("rclone", ["version"]).status === 0;
const isTested = isLong && hasRclone && process.platform === "linux";
if (isLong && !hasRclone)
  console.warn("没有找到 rclone，跳过上传到对象存储的检查；装上再来：apt-get install rclone");

interface Stored {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const BUCKET = "bucket";
const NOTHING = `<?xml version="1.0"?><ListBucketResult><Name>${BUCKET}</Name><IsTruncated>false</IsTruncated></ListBucketResult>`;

/** Answers as an empty store that takes everything; returns what it was sent, in order. */
const openStore = async (): Promise<{ port: number; stored: ReadonlyMap<string, Stored> }> => {
  const stored = new Map<string, Stored>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname } = new URL(request.url ?? "/", "http://store.invalid");
      const key = decodeURIComponent(pathname).replace(`/${BUCKET}/`, "");
      if (request.method === "PUT") {
        const body = Buffer.concat(chunks);
        stored.set(key, { headers: request.headers, body });
        const tag = createHash("md5").update(body).digest("hex");
        response.writeHead(200, { etag: `"${tag}"` }).end();
        return;
      }
      const found = stored.get(key);
      if (request.method === "HEAD" && found === undefined) response.writeHead(404).end();
      else if (request.method === "HEAD" && found !== undefined) {
        const tag = createHash("md5").update(found.body).digest("hex");
        const length = String(found.body.length);
        const time = new Date(0).toUTCString();
        response.writeHead(200, {
          etag: `"${tag}"`,
          "content-length": length,
          "last-modified": time,
        });
        response.end();
      } else response.writeHead(200, { "content-type": "application/xml" }).end(NOTHING);
    });
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port, stored };
};

test.runIf(isTested)("each file goes up once, as what it is, the pages last", async () => {
  const { port, stored } = await openStore();
  const folder = temporaryFolder();
  const { out } = sites.root;
  symlinkSync(out, join(folder, "dist"));
  const script = replaced(suppliedText("upload.sh"), [["远端:桶", `store:${BUCKET}`]]);
  const code = await new Promise((ended) =>
    spawn("sh", ["-c", script], {
      cwd: folder,
      timeout: 60_000,
      stdio: "inherit",
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        RCLONE_CONFIG: join(folder, "none.conf"),
        RCLONE_CONFIG_STORE_TYPE: "s3",
        RCLONE_CONFIG_STORE_PROVIDER: "Other",
        RCLONE_CONFIG_STORE_ENDPOINT: `http://127.0.0.1:${port}`,
        RCLONE_CONFIG_STORE_ACCESS_KEY_ID: "key",
        RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: "secret",
        RCLONE_LOG_LEVEL: "ERROR",
      },
    }).on("close", ended),
  );
  expect(code).toBe(0);
  const names = [...askedFiles(out), "404.html"];
  expect([...stored.keys()].sort()).toEqual(names.toSorted());
  for (const [name, { headers, body }] of stored) {
    const said = { type: headers["content-type"], cache: headers["cache-control"] };
    const wanted = { type: typeOfEnding(extname(name)), cache: cacheOf(pathOf(name)) };
    expect([name, said]).toEqual([name, wanted]);
    expect(body.equals(readFileSync(join(out, name))), name).toBe(true);
  }
  const order = [...stored.keys()].map((name) => name.endsWith(".html"));
  expect(order.indexOf(true)).toBe(order.lastIndexOf(false) + 1);
});
