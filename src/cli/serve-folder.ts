/** A small web server for looking at a finished site on one's own computer. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { RequestListener, Server, ServerResponse } from "node:http";
import { basename, extname, join } from "node:path";

import sirv from "sirv";

import { cli } from "../i18n/zh/cli.ts";
import { CHECKSUMS_FILE } from "../lib/checksums.ts";
import { headersOf } from "../lib/security-headers.ts";
import { mediaTypeOf } from "../publish/media-type.ts";
import { CommandError } from "./command-error.ts";

/** Types of text that sirv sends without saying that it is UTF-8, as it does for pages. */
const textTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
  [CHECKSUMS_FILE]: "text/plain",
};

/** A step of a path that begins with a dot, also where it is written in escapes. */
const hiddenStep = /(?:[/\\]|%2f|%5c)(?:\.|%2e)/i;

const sendMissing = async (response: ServerResponse, folder: string): Promise<void> => {
  // A build that replaces the site takes its page away for a moment; the status says enough.
  const page = await readFile(join(folder, "404.html")).catch(() => "");
  guard(response, "");
  response.writeHead(404, {
    "content-type": "text/html;charset=utf-8",
    "cache-control": "no-cache",
  });
  response.end(page);
};

/** Sets the headers that keep the site's pages to the site's own files. */
const guard = (response: ServerResponse, path: string): void => {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
};

/** Returns what answers requests for a folder that is published under `basePath`. */
const siteListener = (folder: string, basePath: string, sendsCopies: boolean): RequestListener => {
  const serve = sirv(folder, {
    brotli: sendsCopies,
    gzip: sendsCopies,
    // Reads the folder anew for each request, since a later build may replace it meanwhile.
    dev: true,
    // Makes browsers ask again each time: "no-cache".
    etag: true,
    setHeaders: (response, path) => {
      guard(response, path);
      const text = textTypes[extname(path)] ?? textTypes[basename(path)];
      if (text !== undefined) response.setHeader("content-type", `${text};charset=utf-8`);
      // Which sirv does not know.
      if (path.endsWith(".xlsx")) response.setHeader("content-type", mediaTypeOf(path));
    },
  });
  return (request, response) => {
    const address = request.url ?? "/";
    const path = address.replace(/\?.*$/s, "");
    // With `dev`, sirv would show hidden files.
    if (path.startsWith(basePath) && !hiddenStep.test(path.slice(basePath.length - 1))) {
      request.url = address.slice(basePath.length - 1);
      serve(request, response, () => sendMissing(response, folder));
    } else if (path === "/" || `${path}/` === basePath) {
      response.writeHead(302, { location: basePath }).end();
    } else {
      void sendMissing(response, folder);
    }
  };
};

/** Both addresses of this computer, since a browser may take "localhost" for either. */
const hosts = ["127.0.0.1", "::1"];

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((succeed, fail) => {
    server.once("error", fail);
    server.listen({ port, host }, () => {
      server.off("error", fail);
      succeed();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((succeed) => {
    server.close(() => succeed());
    server.closeAllConnections();
  });

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("server without a port");
  return address.port;
};

/** Returns a server for each address of this computer, all on one port; 0 takes any free one. */
const openServers = async (handler: RequestListener, wanted: number): Promise<Server[]> => {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(handler);
    const port = servers[0] === undefined ? wanted : portOf(servers[0]);
    try {
      await listen(server, port, host);
      servers.push(server);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      // Many machines have no IPv6.
      if (servers.length > 0 && code !== "EADDRINUSE") continue;
      await Promise.all(servers.map(close));
      const text = String(port);
      if (code === "EADDRINUSE") throw new CommandError(cli.portInUse({ port: text }));
      throw new CommandError(cli.portRefused({ port: text, code }));
    }
  }
  return servers;
};

/** Throws a `CommandError` if another program listens on the port of this computer. */
export const assertPortFree = async (port: number): Promise<void> => {
  const servers = await openServers(() => {}, port);
  await Promise.all(servers.map(close));
};

/** A running server. */
export interface SiteServer {
  /** Address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a finished site to this computer only, until it is closed. Port 0 takes any free one. */
export const serveFolder = async (options: {
  readonly folder: string;
  readonly basePath: string;
  readonly port: number;
  /** Whether it answers with the compressed copies beside the files, as a web server does. */
  readonly sendsCopies?: boolean;
}): Promise<SiteServer> => {
  const { folder, basePath, sendsCopies = false } = options;
  const servers = await openServers(siteListener(folder, basePath, sendsCopies), options.port);
  const port = servers[0] === undefined ? options.port : portOf(servers[0]);
  return {
    url: `http://localhost:${port}${basePath}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
};
