/** Opens pages of a built site as one reader or another. */

import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { launchBrowser } from "./browser.ts";
import { serve } from "./served-sites.ts";
import type { Site } from "./served-sites.ts";
import { watchPolicy } from "./watch.ts";

export interface Visit {
  /**
   * Gives a profile of its own, with nothing kept in it, closes it afterwards, and expects that no
   * page of it went against its content policy.
   */
  readonly as: <Result>(
    options: BrowserContextOptions,
    look: (context: BrowserContext) => Promise<Result>,
  ) => Promise<Result>;
  /** Returns the address of a path of the site. */
  readonly at: (path: string) => string;
}

/** Serves a site and starts a browser before the tests of a file, and stops both after them. */
export const useSite = (site: Site): Visit => {
  let browser: Browser | undefined;
  let server: SiteServer | undefined;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    as: async (options, look) => {
      if (browser === undefined) throw new Error("no browser before the first test");
      const context = await browser.newContext({ colorScheme: "light", ...options });
      try {
        const violationsSoFar = await watchPolicy(context);
        const result = await look(context);
        expect(violationsSoFar()).toEqual([]);
        return result;
      } finally {
        await context.close();
      }
    },
    at: (path) => {
      if (server === undefined) throw new Error("no server before the first test");
      return server.url + path.slice(1);
    },
  };
};
