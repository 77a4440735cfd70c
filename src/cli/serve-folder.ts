/** A small web server for looking at a finished site on one's own computer. */

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { resolve } from "node:path";

import { cli } from "../i18n/zh/cli.ts";
import { answerFor } from "./answer-for.ts";
import { CommandError } from "./command-error.ts";
import { mediaType } from "./media-type.ts";

const respond = (
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  basePath: string,
): void => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const answer = answerFor(request.url ?? "/", folder, basePath);
  if (answer.status === 301) {
    response.writeHead(301, { location: answer.to, "cache-control": "no-store" }).end();
    return;
  }
  const size = statSync(answer.file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(answer.status, {
    "content-type": mediaType(answer.file),
    "content-length": size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(answer.file)
      .on("error", () => response.destroy())
      .pipe(response);
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
}): Promise<SiteServer> => {
  const { basePath } = options;
  const folder = resolve(options.folder);
  const servers = await openServers((request, response) => {
    respond(request, response, folder, basePath);
  }, options.port);
  const port = servers[0] === undefined ? options.port : portOf(servers[0]);
  return {
    url: `http://localhost:${port}${basePath}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
};
