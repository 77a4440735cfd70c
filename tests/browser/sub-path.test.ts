/** The real site published below a path: every kind of page with all that it loads. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { isEnglish } from "../site/built-site.ts";
import { launchBrowser } from "./browser.ts";
import { addressOf, realBelowPath, serve, testPages } from "./served-sites.ts";
import { watchFaults } from "./watch.ts";

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(realBelowPath)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the real site below a path", () => {
  test.concurrent.each(testPages(realBelowPath))("$kind", async (testPage) => {
    const page = await browser.newPage();
    const faultsSoFar = watchFaults(page, server.url);
    await page.goto(addressOf(server, testPage));
    // Only a style sheet takes the margin of the body away.
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    const home = await page.getAttribute("header a", "href");
    await page.close();
    expect(faultsSoFar()).toEqual([]);
    expect(margin).toBe("0px");
    expect(home).toBe(isEnglish(testPage.path) ? `${realBelowPath.base}en/` : realBelowPath.base);
  });
});

describe("the feed of releases", () => {
  test("is well-formed, has what Atom requires, and leads back below the path", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}data/releases/`);
    const text = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
      return (await fetch(link?.href ?? "")).text();
    });
    // The policy of the site's own pages lets no script parse text.
    await page.goto("about:blank");
    const feed = await page.evaluate((text) => {
      // A strict parser: of a text that is not well-formed it makes a document of the error.
      const atom = new DOMParser().parseFromString(text, "application/xml");
      const textsIn = (parent: Element, name: string): readonly string[] =>
        [...parent.children]
          .filter(({ localName }) => localName === name)
          .map(({ textContent }) => textContent.trim());
      const of = (element: Element) => ({
        ids: textsIn(element, "id"),
        titles: textsIn(element, "title"),
        updated: textsIn(element, "updated"),
        authors: textsIn(element, "author"),
        summaries: textsIn(element, "summary"),
        links: [...element.children]
          .filter(({ localName }) => localName === "link")
          .map((each) => [each.getAttribute("rel"), each.getAttribute("href")]),
      });
      const root = atom.documentElement;
      return {
        root: `${root.namespaceURI} ${root.localName}`,
        head: of(root),
        entries: [...atom.querySelectorAll("entry")].map(of),
      };
    }, text);
    await page.close();
    const id = [expect.stringMatching(/^urn:uuid:/)];
    const day = ["2026-11-22T00:00:00.000Z"];
    expect(feed.root).toBe("http://www.w3.org/2005/Atom feed");
    expect(feed.head).toEqual({
      ids: id,
      titles: ["盘锦双创目标公开账：发布消息"],
      updated: day,
      authors: ["盘锦双创目标公开账"],
      summaries: [],
      links: [
        ["alternate", "/pj/data/releases/"],
        ["self", "/pj/data/releases/feed.xml"],
      ],
    });
    expect(feed.entries).toEqual([
      {
        ids: id,
        titles: ["2026年11月22日发布"],
        updated: day,
        authors: [],
        summaries: [expect.stringContaining("首次发布")],
        links: [[null, "/pj/data/releases/#2026-11-22"]],
      },
    ]);
  });
});
