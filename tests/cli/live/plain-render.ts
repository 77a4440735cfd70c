/** Stands in for Astro: plain pages, and the public files that are frozen in the data it is given. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { BuildFolders } from "../../../src/cli/run-astro.ts";

type Render = (
  settings: { readonly dataFolder: string },
  folders: BuildFolders,
  signal: AbortSignal,
) => Promise<void>;

const plainPage = (body: string): string =>
  `<!doctype html><html><head><title>页</title></head><body><main>${body}</main></body></html>`;

/** Returns what renders the pages given, path → content of `main`, beside the files of the data. */
export const plainRender =
  (pages: Readonly<Record<string, string>> = {}): Render =>
  ({ dataFolder }, { site }) => {
    const settings = readFileSync(join(dataFolder, "site.json"), "utf8");
    const released = /"released": "([^"]*)"/.exec(settings)?.[1] ?? "";
    cpSync(join(dataFolder, "releases", released), join(site, "data"), { recursive: true });
    rmSync(join(site, "data/SHA256SUMS"));
    const all = { "index.html": "首页", "404.html": "没有", ...pages };
    for (const [name, body] of Object.entries(all)) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), plainPage(body));
    }
    return Promise.resolve();
  };
