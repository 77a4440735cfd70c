import { createServer, type RequestListener } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";

import { CommandError } from "../../../src/cli/command-error.ts";
import { assertServed } from "../../../src/cli/live/confirm-live.ts";

const place = { name: "/srv/www/pj", link: "/srv/www/pj", store: "/srv/www/.pj.sites" };

/** Returns the address of a server that lasts as long as the test. */
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((succeed) => server.listen(0, "127.0.0.1", succeed));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}/pj` : "";
};

/** Returns an address that nobody answers at. */
const unserved = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((succeed) => server.listen(0, "127.0.0.1", succeed));
  const address = server.address();
  await new Promise((succeed) => server.close(succeed));
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}/` : "";
};

const outcome = async (url: string, signal = new AbortController().signal): Promise<string> => {
  try {
    await assertServed(place, { url, release: "2026-11-22", signal }, 1);
    return "served";
  } catch (error) {
    return error instanceof CommandError ? `${error.exitCode} ${error.message}` : String(error);
  }
};

describe("assertServed", () => {
  test("finds the release below the address, with or without its last slash", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve(({ url: path }, response) => {
      asked.push(path);
      response.end(`{"version":"2026-11-22"}`);
    });
    expect(await outcome(url)).toBe("served");
    expect(await outcome(`${url}/`)).toBe("served");
    expect(asked).toEqual(["/pj/data/datapackage.json", "/pj/data/datapackage.json"]);
  });

  test("asks again before it says that another release is there", async () => {
    let times = 0;
    const url = await serve((_request, response) => {
      times += 1;
      response.end(`{"version":"${times === 2 ? "2026-11-22" : "2026-10-22"}"}`);
    });
    expect(await outcome(url)).toBe("served");
    times = 2;
    expect(await outcome(url)).toMatch(
      /^3 “\/srv\/www\/pj”已经换成新的（2026-11-22），但是 .* 上还是“2026-10-22”/,
    );
  });

  test("says why an address could not be read, and that the site is live", async () => {
    const missing = await serve((_request, response) => response.writeHead(404).end());
    expect(await outcome(missing)).toMatch(/^3 “\/srv\/www\/pj”已经换成新的.*（状态码 404）/);
    const other = await serve((_request, response) => response.end("<html>"));
    expect(await outcome(other)).toContain("那里没有这个网站的数据包");
    expect(await outcome(await unserved())).toMatch(/^3 .*读不到（ECONNREFUSED）/);
  });

  test("stops at once when it is interrupted, and says that the site is live", async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    expect(await outcome(url, stop.signal)).toMatch(
      /^3 已中止。“\/srv\/www\/pj”在这之前已经换成新的/,
    );
  });
});
