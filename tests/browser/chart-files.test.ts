/** Charts that leave the site: as a picture that the browser draws, and in the frame of another site. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";

import { isFramed, readSite } from "../site/built-site.ts";
import { fictional, isLong, real, type Site } from "./served-sites.ts";
import { useSite, type Visit } from "./visit.ts";

const PICTURE = "/indicators/tech-smes/";
const wide = { viewport: { width: 1440, height: 900 } };

/** Serves one page from an origin of its own, as another site would, and returns its address. */
const serveHost = async (body: string): Promise<string> => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
    response.end(`<!doctype html><title>别的网站</title>${body}`);
  });
  await new Promise<void>((succeed) => server.listen(0, "127.0.0.1", succeed));
  onTestFinished(() => void server.close());
  // A server that listens on a port has the address of one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** Width and height of a PNG, and how many colours its pixels have, looked at on an empty page. */
const pictureFacts = async (page: Page, bytes: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? new ArrayBuffer(0),
    );
    return { width: canvas.width, height: canvas.height, colours: new Set(pixels).size };
  }, bytes.toString("base64"));

describe("a chart as a picture", () => {
  const visit = useSite(real);

  test("is drawn from its own file, twice as large, and named after it", async () => {
    await visit.as({ ...wide, acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(PICTURE));
      const figure = page.locator("figure.chart").first();
      const id = (await figure.getAttribute("id")) ?? "";
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", { name: /PNG/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${id}.png`);
      const facts = await pictureFacts(
        await context.newPage(),
        readFileSync(await download.path()),
      );
      const svg = readFileSync(join(real.folder, "charts", `${id}.svg`), "utf8");
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(facts).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
      expect(facts.colours).toBeGreaterThan(20);
      await page
        .getByRole("status")
        .filter({ hasText: "PNG 已存到" })
        .waitFor({ state: "attached" });
    });
  });

  test("says so where the browser cannot draw it", async () => {
    await visit.as(wide, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(PICTURE));
      await page.route("**/charts/**", (route) => route.abort());
      await page.getByRole("button", { name: /PNG/ }).first().click();
      await page.getByText("没能画成 PNG").first().waitFor();
    });
  });
});

describe("the line that embeds a chart", () => {
  const visit = useSite(real);

  test("names the address that the reader is at, where the site has none", async () => {
    await visit.as(wide, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(PICTURE));
      const line = await page.locator(".embed pre").first().textContent();
      const { origin } = new URL(visit.at("/"));
      expect(line).toMatch(
        new RegExp(
          `^<iframe src="${origin}/embed/[^"]+/" title="[^"]+" width="100%" height="\\d+"`,
        ),
      );
    });
  });

  test("shows the chart on a page of another origin, and no other page can be framed", async () => {
    await visit.as(wide, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(PICTURE));
      const line = (await page.locator(".embed pre").first().textContent()) ?? "";
      const host = await serveHost(
        `${line}<iframe id="other" src="${visit.at(PICTURE)}"></iframe>`,
      );
      expect(new URL(host).origin).not.toBe(new URL(visit.at("/")).origin);
      const refused: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") refused.push(message.text());
      });
      await page.goto(host, { waitUntil: "networkidle" });
      const framed = page.frameLocator("iframe[title]");
      await framed.getByRole("heading", { level: 1 }).waitFor();
      expect(await framed.locator("svg:visible").count()).toBe(1);
      expect(refused.filter((text) => text.includes("frame-ancestors"))).toHaveLength(1);
      // What is refused has the address of the browser's own page.
      const shown = page.frames().map((frame) => frame.url());
      expect(shown.filter((address) => address.includes("/indicators/"))).toEqual([]);
    });
  });
});

/** Frames to look at: all of them, or those of each kind that say most. */
const framesOf = (site: Site): readonly string[] => {
  const { pages } = readSite(site.folder, site.base);
  const frames = pages.filter(({ path }) => isFramed(path)).map(({ path }) => path);
  if (isLong) return frames;
  const kinds = Map.groupBy(frames, (path) => path.replace(/embed\/(\w+).*/, "$1"));
  return [...kinds.values()].flatMap((paths) => paths.slice(0, 1));
};

/** Height that the line for a frame states, by the path of the frame. */
const statedHeights = (site: Site): ReadonlyMap<string, number> => {
  const lines = readSite(site.folder, site.base).pages.flatMap(({ document }) =>
    [...document.querySelectorAll(".embed pre")].map((pre) => pre.textContent ?? ""),
  );
  return new Map(
    lines.flatMap((line) => {
      const [, path = "", height] = /((?:\/en)?\/embed\/[^"]+)".* height="(\d+)"/.exec(line) ?? [];
      return [[path, Number(height)]];
    }),
  );
};

const fits = (site: Site, visit: Visit): void => {
  const heights = statedHeights(site);
  test.each(framesOf(site))("%s at every width", async (path) => {
    const height = heights.get(path) ?? 0;
    const measured = await visit.as({ viewport: { width: 900, height: 100 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(path));
      const found: { width: number; needs: number; sideways: number }[] = [];
      for (const width of [320, 360, 480, 511, 512, 640, 751, 752, 900]) {
        await page.setViewportSize({ width, height });
        const [needs, sideways] = await page.evaluate(() => [
          Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0),
          document.documentElement.scrollWidth,
        ]);
        found.push({ width, needs: needs ?? 0, sideways: sideways ?? 0 });
      }
      return found;
    });
    for (const { width, needs, sideways } of measured) {
      expect(sideways, `${width} wide`).toBeLessThanOrEqual(width);
      expect(needs, `${width} wide`).toBeLessThanOrEqual(height);
    }
    // Not a hole in the page that shows it: the width that needs most nearly fills it.
    expect(Math.max(...measured.map(({ needs }) => needs))).toBeGreaterThan(height * 0.75);
  });
};

describe("a frame of the real site is high enough:", () => fits(real, useSite(real)));
describe("a frame of the fictional site is high enough:", () =>
  fits(fictional, useSite(fictional)));
