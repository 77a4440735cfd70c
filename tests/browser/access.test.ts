/** Pages for readers who zoom, set text wider, use the colours of their system, or do not see. */

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { axeFaults } from "./axe-faults.ts";
import { clippedFaults, sidewaysFaults } from "./layout-faults.ts";
import { onePerKind } from "./page-kinds.ts";
import type { TestPage } from "./page-kinds.ts";
import { takePicture } from "./pictures.ts";
import { fictional, isLong, real, testPages } from "./served-sites.ts";
import { drawingFaults, frameOf, landmarkFaults } from "./structure-faults.ts";
import type { Frame } from "./structure-faults.ts";
import { useSite } from "./visit.ts";

/** WCAG 1.4.12, set as a reader's own style would be; a content policy does not refuse this way. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *:not(svg, svg *) {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });

const english: readonly TestPage[] = [
  { kind: "en-indicators", path: "/en/indicators/" },
  { kind: "en-methodology", path: "/en/methodology/" },
];

/** Pages of the invented city whose drawings and tables are the fullest. */
const fullest = (["home", "districts-unit-5", "trajectory"] as const).flatMap((kind) =>
  onePerKind(fictional).filter((page) => page.kind === kind),
);

/** Less than a quarter of a character is the air of its last mark. */
const AIR = /runs [1-4] out of its box$/;

describe.each([
  { site: real, pages: isLong ? testPages(real) : [...onePerKind(real), ...english] },
  { site: fictional, pages: isLong ? testPages(fictional) : fullest },
])("the $site.name site", ({ site, pages }) => {
  const visit = useSite(site);
  const frames: Partial<Record<"zh" | "en", Frame>> = {};
  beforeAll(() =>
    visit.as({}, async (context) => {
      const page = await context.newPage();
      for (const lang of ["zh", "en"] as const) {
        await page.goto(visit.at(lang === "zh" ? "/" : "/en/"));
        frames[lang] = await frameOf(page);
      }
    }),
  );

  test.concurrent.each(pages)("$kind", async ({ kind, path }) => {
    await visit.as({}, async (context) => {
      const page = await context.newPage();
      await page.goto(visit.at(path));
      const found: string[] = [...(await landmarkFaults(page)), ...(await drawingFaults(page))];
      found.push(...(await axeFaults(page, ["label-content-name-mismatch"])));
      const look = async (form: string): Promise<void> => {
        const inForm = [...(await sidewaysFaults(page)), ...(await clippedFaults(page))];
        const real = inForm.filter((fault) => !AIR.test(fault));
        found.push(...real.map((fault) => `${form}: ${fault}`));
      };
      // A window of 1280 that is zoomed to 400 %, and one of 1440 zoomed to 200 %.
      for (const width of [320, 720]) {
        await page.setViewportSize({ width, height: 500 });
        await look(`${width} wide`);
      }
      await spaceText(page);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await look(`spaced, ${width} wide`);
      }
      if (isLong) await takePicture(page, { site: site.name, kind, form: "360-spaced" });
      expect(found).toEqual([]);
      // Navigation and help stand where they stand on the other pages.
      const frame = await frameOf(page);
      expect(frame).toEqual(frames[path.startsWith("/en/") ? "en" : "zh"]);
      expect(frame.help.length).toBeGreaterThan(4);
    });
  });
});

/** Colours as a page has them where the system sets its own. */
const systemColours = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const names = ["Canvas", "CanvasText", "LinkText", "GrayText"];
    const colours = names.map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return Object.fromEntries(colours);
  });

describe("colours of the system", () => {
  const visit = useSite(fictional);
  const charts = ["/districts/unit-5/", "/subsidies/"];

  test.concurrent.each(charts.flatMap((path) => [`light ${path}`, `dark ${path}`]))(
    "reach the drawings: %s",
    (name) => {
      const [scheme, path = "/"] = name.split(" ");
      return visit.as(
        { forcedColors: "active", colorScheme: scheme === "dark" ? "dark" : "light" },
        async (context) => {
          const page = await context.newPage();
          await page.goto(visit.at(path));
          const colours = Object.values(await systemColours(page));
          const drawn = await page.evaluate(() => {
            const marks = document.querySelectorAll(
              ".drawing svg :is(text, rect, path, line, circle)",
            );
            const used = [...marks]
              .filter((mark) => mark.checkVisibility())
              .flatMap((mark) => {
                const { fill, stroke } = getComputedStyle(mark);
                return [fill, stroke];
              });
            return [...new Set(used)].filter((paint) => paint.startsWith("rgb"));
          });
          expect(drawn.length).toBeGreaterThan(1);
          expect(drawn.filter((colour) => !colours.includes(colour))).toEqual([]);
          const kind = path.replaceAll("/", "-").replace(/^-$/, "home");
          await takePicture(page, { site: "fictional", kind, form: `forced-${scheme ?? ""}` });
        },
      );
    },
  );
});
