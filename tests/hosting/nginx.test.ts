/** The built sites behind a real nginx: every page and file, at the root of a host and below paths of one. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { isLong } from "../browser/served-sites.ts";
import { freePort } from "../cli/free-port.ts";
import { smallPages, writeSmallSite } from "../cli/live/small-sites.ts";
import { buildOrThrow, builtFolder } from "../site/run-build.ts";
import { fictionalData, sites } from "../site/sites.ts";
import type { ServedFolder } from "./answer-faults.ts";
import { askedFiles, missingFaults, pathOf, servedFaults, slashFaults } from "./answer-faults.ts";
import { asker, CONNECTIONS, rawAnswer } from "./ask.ts";
import {
  hasBrotli,
  hasNginx,
  nginxMissing,
  replaced,
  startNginx,
  suppliedText,
  withBrotli,
} from "./nginx.ts";

if (isLong && !hasNginx) console.warn(nginxMissing);

const isTested = isLong && hasNginx;
const scratch = join(builtFolder, "nginx");
/** Of another city each, built by itself below its own path. */
const cities = [
  { data: fictionalData, base: "/a/", out: join(scratch, "city-a") },
  { data: "data", base: "/b/", out: join(scratch, "city-b") },
] as const;

if (isTested) {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
}

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** A certificate for this computer, for as long as the tests run. */
const makeCertificate = (): { certificate: string; key: string } => {
  const [certificate, key] = [join(scratch, "fullchain.pem"), join(scratch, "privkey.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"],
      ...["-keyout", key, "-out", certificate],
    ],
    { stdio: "ignore" },
  );
  return { certificate, key };
};

/** What the tests of a server need of it; each is stopped in the end. */
interface Running {
  readonly port: number;
  readonly ask: ServedFolder["ask"];
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

const run = async (
  name: string,
  {
    http,
    port,
    isBrotli,
    certificate,
  }: { http: string; port: number; isBrotli: boolean; certificate?: Buffer },
): Promise<Running> => {
  const { ask, close } = asker({ port, ...(certificate === undefined ? {} : { certificate }) });
  const folder = join(scratch, name);
  const nginx = await startNginx({ folder, http, port, isBrotli });
  const stop = async (): Promise<void> => {
    close();
    await nginx.stop();
  };
  return { port, ask, stop, errors: nginx.errors };
};

const HSTS = { "strict-transport-security": "max-age=31536000" };

/** The whole host as supplied, but for its ports, its certificate and its folder. */
const wholeHost = async (
  root: string,
  isBrotli: boolean,
): Promise<Running & { plain: Running["ask"] }> => {
  const { certificate, key } = makeCertificate();
  const [port, plainPort] = [await freePort(), await freePort()];
  const http = replaced(withBrotli(suppliedText("whole-host.conf"), isBrotli), [
    ["listen 80;", `listen 127.0.0.1:${plainPort};`],
    ["listen [::]:80;", ""],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${port} ssl http2;`],
    ["listen [::]:443 ssl http2;", ""],
    ["/etc/ssl/pj.example/fullchain.pem", certificate],
    ["/etc/ssl/pj.example/privkey.pem", key],
    ["root /srv/www/pj;", `root ${root};`],
  ]);
  const name = isBrotli ? "whole-host-brotli" : "whole-host";
  const running = await run(name, { http, port, isBrotli, certificate: readFileSync(certificate) });
  const plain = asker({ port: plainPort });
  const stop = async (): Promise<void> => {
    plain.close();
    await running.stop();
  };
  return { ...running, stop, plain: plain.ask };
};

/** A portal with a section for each folder, as supplied but for the paths; it has careless rules of its own. */
const portal = async (
  name: string,
  sections: readonly { readonly base: string; readonly out: string }[],
  isBrotli: boolean,
): Promise<Running> => {
  const port = await freePort();
  const supplied = withBrotli(suppliedText("sub-path-server.conf"), isBrotli);
  const parts = sections.map(({ base, out }) =>
    replaced(supplied, [["/srv/www/pj/", `${out}/`]]).replaceAll("/pj", base.slice(0, -1)),
  );
  const http = `${suppliedText("sub-path-http.conf")}
server {
  listen 127.0.0.1:${port};
  server_name portal.example;
  add_header X-Portal stray always;
  error_page 404 /sorry;
  location / { return 200 "portal\\n"; }
  location ~* \\.(?:css|js|html|csv)$ { expires 30d; add_header X-Portal stray; return 200 "portal\\n"; }
${parts.join("\n")}
}`;
  return run(name, { http, port, isBrotli });
};

const started: Running[] = [];
const kept = async <R extends Running>(running: Promise<R>): Promise<R> => {
  started.push(await running);
  return running;
};
afterAll(() => Promise.all(started.map(({ stop }) => stop())));

/** Asks for files at random until there were enough answers; bounded in number, not in time. */
const load = async (ask: Running["ask"], addresses: readonly string[], count: number) => {
  const startedAt = performance.now();
  const statuses = new Map<number, number>();
  let left = count;
  const reader = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const address = addresses[(left * 7919) % addresses.length] ?? "";
      const { status } = await ask(address, { "accept-encoding": "gzip, deflate, br" });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, reader));
  const seconds = (performance.now() - startedAt) / 1000;
  return { statuses, perSecond: Math.round(count / seconds) };
};

describe.runIf(isTested && hasOpenssl).each(hasBrotli ? [true, false] : [false])(
  "a whole host of its own, brotli: %s",
  (isBrotli) => {
    let served: ServedFolder;
    let host: Awaited<ReturnType<typeof wholeHost>>;
    beforeAll(async () => {
      host = await kept(wholeHost(sites.root.out, isBrotli));
      served = { ask: host.ask, folder: sites.root.out, base: "/", isBrotli, more: HSTS };
    });

    test("sends every file in every form, with its headers", async () => {
      expect(askedFiles(served.folder).length).toBeGreaterThan(300);
      expect(await servedFaults(served)).toEqual([]);
    });
    test("shows the site's own page for what is not there", async () =>
      expect(await missingFaults(served)).toEqual([]));
    test("leads from each folder to its page", async () =>
      expect(await slashFaults(served)).toEqual([]));
    test("sends readers who come without https to it, wherever they said they were", async () => {
      const { status, headers } = await host.plain("/districts/?a=1", { host: "evil.example" });
      expect([status, headers.location]).toEqual([301, "https://pj.example/districts/?a=1"]);
    });
    test("answers HEAD without a body, and takes nothing from anybody", async () => {
      const head = await served.ask("/data/targets.csv", {}, "HEAD");
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const method of ["POST", "PUT", "DELETE"])
        expect((await served.ask("/data/targets.csv", {}, method)).status).toBe(405);
    });
    test("meets with no fault that it writes down", () =>
      expect(host.errors().replace(/^.*(?:is not found|forbidden|No such file).*\n/gm, "")).toBe(
        "",
      ));
  },
);

describe.runIf(isTested)("a section of a portal", () => {
  const { out, base } = sites.subPath;
  const served = async (): Promise<ServedFolder> => ({
    ...section,
    folder: out,
    base,
    isBrotli: hasBrotli,
  });
  let section: Running;
  beforeAll(async () => {
    section = await kept(portal("portal", [{ base, out }], hasBrotli));
  });

  test("sends every file in every form, with its own headers and none of the portal's", async () =>
    expect(await servedFaults(await served())).toEqual([]));
  test("shows the site's own page for what is not there", async () =>
    expect(await missingFaults(await served())).toEqual([]));
  test("leads from each folder to its page", async () =>
    expect(await slashFaults(await served())).toEqual([]));
  test("leads from the path without its slash to the section", async () => {
    const { status, headers } = await section.ask("/pj");
    expect([status, headers.location]).toEqual([301, "/pj/"]);
  });
  test("sends a copy to a proxy that speaks an older HTTP", async () => {
    const asked = "GET /pj/districts/ HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n";
    const answer = await rawAnswer(section.port, asked);
    expect(answer.split("\r\n\r\n")[0]).toMatch(/^HTTP\/1\.1 200 .*^Content-Encoding: gzip/ms);
  });
  test("leaves the rest of the portal to it", async () => {
    for (const path of ["/", "/pjx/", "/districts/", "/embed/"])
      expect((await section.ask(path)).body.toString()).toBe("portal\n");
  });
});

describe.runIf(isTested)("a link that publishing turns", () => {
  test("leads every reader into the new site at once, though they kept the old one", async () => {
    const folder = join(scratch, "turned");
    for (const mark of ["old", "new"]) writeSmallSite(join(folder, mark), mark);
    // Both are of one size; a site takes longer than a second to build.
    for (const name of smallPages)
      utimesSync(join(folder, "old", name), 1_700_000_000, 1_700_000_000);
    const link = join(folder, "live");
    symlinkSync("old", link);
    const { ask } = await kept(portal("turning", [{ base: "/pj/", out: link }], false));
    const addresses = smallPages
      .filter((name) => name !== "404.html")
      .map((name) => `/pj${pathOf(name)}`);
    const tags = new Map<string, string>();
    for (const address of addresses) {
      const { body, headers } = await ask(address);
      expect(body.toString()).toContain("site old");
      tags.set(address, headers.etag ?? "");
    }
    symlinkSync("new", join(folder, "next"));
    renameSync(join(folder, "next"), link);
    for (const address of addresses) {
      const { status, body } = await ask(address, { "if-none-match": tags.get(address) ?? "" });
      expect([status, body.toString().includes("site new")]).toEqual([200, true]);
    }
  });
});

describe.runIf(isTested)("two cities on one host", () => {
  let host: Running;
  beforeAll(async () => {
    for (const { data, base, out } of cities) await buildOrThrow({ data, base, out });
    host = await kept(portal("cities", cities, hasBrotli));
  });

  test.each(cities)("sends all of $base as its own", async ({ base, out }) => {
    const served = { ask: host.ask, folder: out, base, isBrotli: hasBrotli };
    expect(await servedFaults(served)).toEqual([]);
    expect(await missingFaults(served)).toEqual([]);
    expect(await slashFaults(served)).toEqual([]);
  });

  test("shares nothing between them, not even a file of the same name", async () => {
    const [a, b] = cities.map(({ out }) => new Set(askedFiles(out)));
    const both = [...(a ?? [])].filter((name) => b?.has(name));
    expect(both).toEqual(
      expect.arrayContaining(["index.html", "data/targets.csv", "search/list.json"]),
    );
    const homes = await Promise.all(["/a/", "/b/"].map((path) => host.ask(path)));
    const titles = homes.map(({ body }) => /<title>(.*?)<\/title>/.exec(body.toString())?.[1]);
    expect(titles).toEqual([expect.stringContaining("示例"), expect.stringContaining("盘锦")]);
    for (const path of ["/a/districts/panshan/", "/b/districts/unit-5/"])
      expect((await host.ask(path)).status).toBe(404);
  });

  test("answers many readers at once without an error", async () => {
    const addresses = cities.flatMap(({ base, out }) =>
      askedFiles(out).map((name) => base + pathOf(name).slice(1)),
    );
    const { statuses, perSecond } = await load(host.ask, addresses, 20_000);
    console.log(
      `${perSecond} answers a second, asked by this program with ${CONNECTIONS} connections`,
    );
    expect([...statuses]).toEqual([[200, 20_000]]);
    expect(host.errors()).not.toMatch(/\[(?:alert|crit|emerg)\]/);
  });
});
