/**
 * The content policy in a real browser. The tests of pages and interactions watch for violations while
 * they are at it; here are the kinds of page that they do not open, and the proof that whatever were
 * written into a page would be refused and seen.
 */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { readSite } from "../site/built-site.ts";
import { fictional, real, realBelowPath, serve, type Site } from "./served-sites.ts";
import { useBrowser } from "./small-page.ts";
import { useSite } from "./visit.ts";
import { watchFaults, watchPolicy } from "./watch.ts";

/** Addresses of every kind that is no page of the site, or that only other sites show. */
const others = (site: Site): readonly string[] => {
  const { files } = readSite(site.folder, site.base);
  const first = (pattern: RegExp): string => {
    const name = [...files.keys()].find((each) => pattern.test(each));
    if (name === undefined) throw new Error(`the ${site.name} site has no ${pattern}`);
    return `/${name.replace(/index\.html$/, "")}`;
  };
  return [
    ...["split", "progress", "subsidies", "trajectory"].flatMap((kind) =>
      [...files.keys()].some((name) => name.startsWith(`embed/${kind}`))
        ? [
            first(new RegExp(`^embed/${kind}.*index`)),
            first(new RegExp(`^en/embed/${kind}.*index`)),
          ]
        : [],
    ),
    ...["about", "search", "sources", "tasks"].map((section) => `/en/${section}/`),
    first(/^charts\/.*\.svg$/),
    first(/^data\/.*\.json$/),
    first(/SHA256SUMS$/),
    "/data/releases/feed.xml",
    "/favicon.svg",
  ];
};

describe.each([real, realBelowPath, fictional])("the $name site", (site) => {
  const visit = useSite(site);

  test("opens everything it has without a violation", () =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      const faultsSoFar = watchFaults(page, visit.at("/"));
      for (const path of others(site)) await page.goto(visit.at(path), { waitUntil: "load" });
      expect(faultsSoFar()).toEqual([]);
    }));
});

/** What would have to be refused, each as a script that tries it, and the directive against it. */
const attempts: readonly (readonly [string, () => unknown, string])[] = [
  [
    "a style element",
    () => {
      const style = document.createElementNS(document.documentElement.namespaceURI, "style");
      style.textContent = "* { color: red }";
      document.documentElement.append(style);
    },
    "style-src-elem",
  ],
  [
    "a style attribute",
    () => document.documentElement.setAttribute("style", "color: red"),
    "style-src-attr",
  ],
  [
    "an event handler",
    () => document.documentElement.setAttribute("onclick", "go()"),
    "require-trusted-types-for",
  ],
  [
    "a picture of another host",
    () => {
      new Image().src = "http://127.0.0.1:9/a.png";
    },
    "img-src",
  ],
  [
    "a picture in its own address",
    () => {
      new Image().src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    },
    "img-src",
  ],
  [
    "a message to another host",
    () => fetch("http://127.0.0.1:9/").catch(() => undefined),
    "connect-src",
  ],
  [
    "a frame",
    () => {
      const frame = document.createElementNS("http://www.w3.org/1999/xhtml", "iframe");
      frame.setAttribute("src", "/");
      document.documentElement.append(frame);
    },
    "frame-src",
  ],
  [
    "another place for all addresses",
    () => {
      const base = document.createElementNS("http://www.w3.org/1999/xhtml", "base");
      base.setAttribute("href", "http://127.0.0.1:9/");
      document.head?.append(base);
      return document.baseURI;
    },
    "base-uri",
  ],
];

/** Returns, in the page, the directive that is violated next. */
const violatedDirective = (): Promise<string> =>
  new Promise((succeed) => {
    addEventListener("securitypolicyviolation", (event) => succeed(event.effectiveDirective));
    setTimeout(() => succeed("nothing refused"), 5000);
  });

describe("a page of the real site", () => {
  const browser = useBrowser();
  let server: SiteServer;
  beforeAll(async () => {
    server = await serve(real);
  });
  afterAll(() => server.close());

  const kinds = ["", "embed/coverage/", "en/embed/coverage/", "no-such-page/", "search/"];

  test.concurrent.each(kinds)("/%s lets in nothing that is not the site's own", async (path) => {
    const context = await browser().newContext();
    const violationsSoFar = await watchPolicy(context);
    const page = await context.newPage();
    const told: string[] = [];
    for (const [name, attempt, directive] of attempts) {
      await page.goto(server.url + path);
      const before = violationsSoFar().length;
      const violation = page.evaluate(violatedDirective);
      // Some are refused by an error, too.
      await page.evaluate(attempt).catch(() => undefined);
      const refused = await violation;
      if (refused !== directive) told.push(`${name}: ${refused}`);
      if (violationsSoFar().length === before) told.push(`${name}: not seen by the watch`);
    }
    await context.close();
    expect(told).toEqual([]);
  });
});
