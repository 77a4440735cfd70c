/** Requests as written, with the answer as it was sent: fetch would tidy the one and unpack the other. */

import { Agent as HttpAgent, request as httpRequest } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Where a server is asked: on this computer only. */
export interface Asked {
  readonly port: number;
  /** The certificate to trust; plain HTTP without one. */
  readonly certificate?: Buffer;
}

/** Connections at a time to one server. */
export const CONNECTIONS = 32;

const TIMEOUT = 20_000;

/** Returns what asks one server, over connections that are kept. */
export const asker = ({ port, certificate }: Asked) => {
  const options = { keepAlive: true, maxSockets: CONNECTIONS };
  const isPlain = certificate === undefined;
  const agent = isPlain ? new HttpAgent(options) : new HttpsAgent({ ...options, ca: certificate });
  const ask = (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = "GET",
  ): Promise<Answer> =>
    new Promise((succeed, fail) => {
      const asked = (isPlain ? httpRequest : httpsRequest)(
        { host: "localhost", family: 4, port, path, method, headers, agent, timeout: TIMEOUT },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", fail);
          response.on("end", () => {
            const { statusCode: status = 0, headers: answered } = response;
            succeed({ status, headers: answered, body: Buffer.concat(chunks) });
          });
        },
      );
      asked.on("timeout", () => asked.destroy(new Error(`no answer in time: ${path}`)));
      asked.on("error", fail);
      asked.end();
    });
  return { ask, close: (): void => agent.destroy() };
};

/** Returns all that comes back for a request that is written out, until the server ends. */
export const rawAnswer = (port: number, request: string): Promise<string> =>
  new Promise((succeed, fail) => {
    const socket = connect({ host: "127.0.0.1", port });
    const chunks: Buffer[] = [];
    socket.setTimeout(TIMEOUT, () => socket.destroy(new Error("no answer in time")));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", fail);
    socket.on("end", () => succeed(Buffer.concat(chunks).toString("latin1")));
    socket.end(request);
  });

export type Ask = ReturnType<typeof asker>["ask"];

/** Returns the body of an answer as its reader sees it. */
export const decoded = ({ headers, body }: Answer): Buffer => {
  const encoding = headers["content-encoding"];
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
};
