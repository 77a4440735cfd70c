/** The built sites, served to the browser. */

import { serveFolder } from "../../src/cli/serve-folder.ts";
import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { isFramed, readSite } from "../site/built-site.ts";
import { ODD_ID } from "../site/hostile-city.ts";
import { sites } from "../site/sites.ts";
import { everyPage, onePerKind } from "./page-kinds.ts";
import type { TestPage } from "./page-kinds.ts";

export interface Site {
  readonly name: string;
  readonly folder: string;
  /** `/` or `/pj/`. */
  readonly base: string;
  /** Ids of the pages that stand for the others of their kind. */
  readonly examples: {
    readonly district: string;
    /** Split over the units; with a path to the last year; with neither. */
    readonly indicators: readonly string[];
    readonly source: string;
  };
}

const realExamples = {
  district: "panshan",
  indicators: ["tech-smes", "carriers-national", "rd-intensity"],
  source: "pj-2021-10",
};

export const real: Site = {
  name: "real",
  folder: sites.root.out,
  base: "/",
  examples: realExamples,
};

export const realBelowPath: Site = {
  name: "real-below-path",
  folder: sites.subPath.out,
  base: sites.subPath.base,
  examples: realExamples,
};

export const fictional: Site = {
  name: "fictional",
  folder: sites.fictional.out,
  base: "/",
  examples: {
    district: "unit-5",
    indicators: ["carriers", "approval-days", "shared-instruments"],
    source: "sl-bulletin-2023-07",
  },
};

/** Of a dataset whose texts all try to be more than text. */
export const hostile: Site = {
  name: "hostile",
  folder: sites.hostile.out,
  base: "/",
  examples: {
    district: ODD_ID,
    indicators: ["carriers", ODD_ID, "incubatees"],
    source: "sl-2021-8",
  },
};

/** Set by `npm run test:long`: every page, and every check in every form. */
export const isLong = process.env["TEST_LONG"] === "1";

/** Returns the pages of a site that this run opens, all but those made for frames. */
export const testPages = (site: Site): readonly TestPage[] =>
  isLong
    ? everyPage(
        readSite(site.folder, site.base)
          .pages.map(({ path }) => path)
          .filter((path) => !isFramed(path)),
      )
    : onePerKind(site);

/** Serves a site to this computer only, on any free port. */
export const serve = (site: Site): Promise<SiteServer> =>
  serveFolder({ folder: site.folder, basePath: site.base, port: 0 });

/** Returns the address of a page of a served site. */
export const addressOf = (server: SiteServer, { path }: TestPage): string =>
  server.url + path.slice(1);
