/** What a script adds to the pages, by pointer, keyboard and touch, on both sites. */

import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SiteServer } from "../../src/cli/serve-folder.ts";
import { axeFaults, colourRules } from "./axe-faults.ts";
import { launchBrowser } from "./browser.ts";
import { sidewaysFaults } from "./layout-faults.ts";
import { fictional, real, serve } from "./served-sites.ts";
import { watchFaults } from "./watch.ts";

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let browser: Browser;
let servers: Readonly<Record<"real" | "fictional", SiteServer>>;

beforeAll(async () => {
  const [started, realServer, fictionalServer] = await Promise.all([
    launchBrowser(),
    serve(real),
    serve(fictional),
  ]);
  browser = started;
  servers = { real: realServer, fictional: fictionalServer };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

/** Opens an address of a site, looks, and finds no error of a script either. */
const on = async (
  site: "real" | "fictional",
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ colorScheme: "light", ...options });
  try {
    const page = await context.newPage();
    const faultsSoFar = watchFaults(page, servers[site].url);
    await page.goto(servers[site].url + path);
    await look(page);
    expect(faultsSoFar()).toEqual([]);
  } finally {
    await context.close();
  }
};

const shownMarks = (page: Page): Locator =>
  page.locator(".readable [data-readout]").filter({ visible: true });
const readOut = (page: Page): Locator => page.locator(".read-out");
/** What is read out; the line below it says where the reader is. */
const readOutText = (page: Page): Promise<string> =>
  readOut(page).evaluate((box) => box.firstChild?.textContent ?? "");
/** What was said last, line by line. */
const announced = async (page: Page): Promise<string> =>
  (await page.locator("[role=status][data-by-script] > p").allTextContents())
    .map((line) => line.trim())
    .join("\n");
const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

const middleOf = async (mark: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("a mark without a box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const CARRIERS = "indicators/carriers/";
const SMES = "indicators/tech-smes/";

describe("a read-out", () => {
  test("shows what a pointer is over, lets it in, and closes behind it or by Escape", () =>
    on("real", SMES, desk, async (page) => {
      const mark = page.locator(".wide [data-region=gaoxin][data-readout]").first();
      const { x, y } = await middleOf(mark);
      await page.mouse.move(x, y);
      expect(await readOutText(page)).toBe(await mark.getAttribute("data-readout"));
      expect(await readOutText(page)).toContain("盘政办发〔2021〕10号 附件2");
      expect(await page.locator(".mark-ring").count()).toBe(1);
      const box = await readOut(page).boundingBox();
      await page.mouse.move(x, y - 10, { steps: 5 });
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 5 });
      await page.waitForTimeout(500);
      expect(await readOut(page).count()).toBe(1);
      await page.mouse.move(2, 2);
      await readOut(page).waitFor({ state: "detached" });
      expect(await page.locator(".mark-ring").count()).toBe(0);
      await page.mouse.move(x, y);
      await page.keyboard.press("Escape");
      expect(await readOut(page).count()).toBe(0);
    }));

  test.each([
    ["real", SMES],
    ["fictional", CARRIERS],
  ] as const)("is stepped through with the arrow keys (%s)", (site, path) =>
    on(site, path, desk, async (page) => {
      for (const frame of await page.locator("figure .readable").filter({ visible: true }).all()) {
        // The summary before the drawing's own takes the focus first, so that Tab leads here.
        await frame.evaluate((element) => {
          element.insertAdjacentHTML("beforebegin", `<a href="#x" class="before">甲</a>`);
        });
        await page.locator(".before").last().focus();
        await page.keyboard.press("Tab");
        const marks = frame.locator("[data-readout]");
        const all = await marks.evaluateAll((each) =>
          each.map((mark) => mark.getAttribute("data-readout")),
        );
        const read: string[] = [];
        for (let place = 1; place <= all.length; place += 1) {
          if (place > 1) await page.keyboard.press(place % 2 === 0 ? "ArrowDown" : "ArrowRight");
          const text = await readOutText(page);
          expect(await announced(page)).toBe(`${text}\n第${place}个，共${all.length}个`);
          read.push(text);
        }
        expect(read.toSorted()).toEqual(all.toSorted());
        await page.keyboard.press("ArrowRight");
        expect(await readOutText(page)).toBe(read.at(-1));
        expect(await announced(page)).toBe("这已经是最后一个。");
        await page.keyboard.press("Home");
        expect(await readOutText(page)).toBe(read[0]);
        await page.keyboard.press("End");
        await page.keyboard.press("ArrowLeft");
        expect(await readOutText(page)).toBe(read.at(-2) ?? read[0]);
        expect(await page.locator(".mark-ring").isVisible()).toBe(true);
        await page.keyboard.press("Escape");
        expect(await readOut(page).count()).toBe(0);
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Tab");
        expect(await readOut(page).count()).toBe(0);
        await page.evaluate(() => document.querySelector(".before")?.remove());
      }
    }),
  );

  test("speaks for a drawing once, with its sentence", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const frame = page.locator("figure .readable").filter({ visible: true }).first();
      const sentence =
        (await page.locator("figure:has(.readable) .chart-sentence").first().textContent()) ?? "";
      expect(await frame.getAttribute("role")).toBe("group");
      expect(await frame.getAttribute("aria-roledescription")).toBe("图");
      expect(await frame.getAttribute("aria-description")).toContain(sentence.trim());
      expect(await frame.locator("svg").getAttribute("aria-hidden")).toBe("true");
    }));

  test("goes on from the mark that was clicked, and scrolls the page where none is shown", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const frame = page.locator("figure .readable").filter({ visible: true }).first();
      const { x, y } = await middleOf(frame.locator("[data-readout]").nth(3));
      await page.mouse.click(x, y);
      const [text = "", place = ""] = (await announced(page)).split(/\n(?=第)/);
      expect(text).toBe(await readOutText(page));
      const clicked = Number(/第(\d+)个/.exec(place)?.[1]);
      expect(clicked).toBeGreaterThan(1);
      await page.keyboard.press("ArrowRight");
      expect(await announced(page)).toContain(`第${clicked + 1}个，`);
      await page.keyboard.press("Escape");
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      expect(await readOut(page).count()).toBe(0);
      await page.keyboard.press("ArrowLeft");
      expect(await announced(page)).toContain(`第${clicked}个，`);
    }));

  test("is seen with its mark in a small window", () =>
    on("fictional", CARRIERS, { viewport: { width: 320, height: 256 } }, async (page) => {
      for (const frame of await page.locator("figure .readable").filter({ visible: true }).all()) {
        const count = await frame.locator("[data-readout]").count();
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        // Who comes by keyboard: the last input was a key.
        await page.keyboard.press("Shift");
        await frame.evaluate((element) => (element as HTMLElement).focus());
        for (let step = 0; step < count; step += 1) {
          const box = await readOut(page).boundingBox();
          const ring = await page.locator(".mark-ring rect").first().boundingBox();
          if (box === null || ring === null) throw new Error("nothing is shown");
          expect(box.y).toBeGreaterThanOrEqual(0);
          // Browsers round what they scroll.
          expect(box.y + box.height).toBeLessThan(257);
          // Of a mark higher than what is left of the window, a part.
          expect(ring.y + ring.height).toBeGreaterThan(0);
          expect(ring.y).toBeLessThan(256);
          await page.keyboard.press("ArrowRight");
        }
      }
    }));

  test.each(["", CARRIERS, "subsidies/"])("covers no title or sentence: /%s", (path) =>
    on("fictional", path, desk, async (page) => {
      for (const mark of await shownMarks(page).all()) {
        const { x, y } = await middleOf(mark);
        await page.mouse.move(x, y);
        const box = await readOut(page).boundingBox();
        if (box === null) throw new Error("nothing is shown");
        const lines = await mark.evaluate((element) =>
          [...(element.closest("figure")?.querySelectorAll("figcaption > *") ?? [])].map((line) => {
            const { left, right, top, bottom } = line.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        const covered = lines.filter(
          ({ left, right, top, bottom }) =>
            box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top,
        );
        expect(covered).toEqual([]);
      }
    }),
  );

  test("of a strip in a row answers to a pointer, and is no stop of the tab key", () =>
    on("real", "districts/panshan/", desk, async (page) => {
      const strips = page.locator("li.row .readable").filter({ visible: true });
      expect(await strips.count()).toBeGreaterThan(1);
      expect(await page.locator("li.row .readable[tabindex]").count()).toBe(0);
      expect(await strips.first().locator("svg").getAttribute("role")).toBe("img");
      const { x, y } = await middleOf(strips.first().locator("[data-readout]").first());
      await page.mouse.move(x, y);
      expect(await readOut(page).count()).toBe(1);
      await page.mouse.click(x, y);
      expect(await announced(page)).toMatch(/\n第\d个，共6个$/);
    }));

  test("answers to a finger beside a small mark, and leaves when another place is touched", () =>
    on("fictional", CARRIERS, phone, async (page) => {
      const mark = page.locator(".narrow circle[data-readout]").first();
      const { x, y } = await middleOf(mark);
      await page.touchscreen.tap(x - 15, y + 15);
      expect(await readOutText(page)).toBe(await mark.getAttribute("data-readout"));
      expect(await sidewaysFaults(page)).toEqual([]);
      const heading = await middleOf(page.locator("h2").first());
      await page.touchscreen.tap(heading.x, heading.y);
      expect(await readOut(page).count()).toBe(0);
    }));

  test.each([desk, phone])("of every mark stays inside the window ($viewport.width)", (form) =>
    on("fictional", "subsidies/", form, async (page) => {
      const marks = await shownMarks(page).all();
      expect(marks.length).toBeGreaterThan(5);
      for (const mark of marks) {
        const { x, y } = await middleOf(mark);
        await page.mouse.move(x, y);
        const box = await readOut(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(form.viewport.width);
      }
    }),
  );
});

describe("a table", () => {
  const table = (page: Page): Locator => page.locator("main > section > table.data-table").first();
  const column = (page: Page, number: number): Promise<readonly string[]> =>
    table(page)
      .locator(`tbody > tr:visible > :nth-child(${number}) > .value`)
      .evaluateAll((cells) =>
        cells.map((cell) =>
          [...cell.childNodes]
            .map((node) =>
              node instanceof Element && node.localName === "small"
                ? ""
                : (node.textContent ?? "").trim(),
            )
            .join(""),
        ),
      );
  const heading = (page: Page, number: number): Locator =>
    table(page)
      .locator("thead th")
      .nth(number - 1);

  test("is put in order by its headings, pointer and keyboard, and back again", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const before = await column(page, 4);
      expect(before).toContain("未查到公开数据");
      const numbers = (texts: readonly string[]): readonly number[] =>
        texts.filter((text) => /^\d/.test(text)).map((text) => parseInt(text, 10));
      await heading(page, 4).getByRole("button").click();
      const ascending = await column(page, 4);
      expect(numbers(ascending)).toEqual(numbers(ascending).toSorted((a, b) => a - b));
      expect(ascending.at(-1)).toBe("未查到公开数据");
      expect(await heading(page, 4).getAttribute("aria-sort")).toBe("ascending");
      expect(queryOf(page)).toBe("?sort.targets=4");
      expect(await announced(page)).toContain("从小到大");
      await page.keyboard.press("Enter");
      const descending = await column(page, 4);
      expect(numbers(descending)).toEqual(numbers(ascending).toReversed());
      expect(descending.at(-1)).toBe("未查到公开数据");
      expect(queryOf(page)).toBe("?sort.targets=4-desc");
      await page.reload();
      expect(await column(page, 4)).toEqual(descending);
      expect(await heading(page, 4).getAttribute("aria-sort")).toBe("descending");
      await heading(page, 4).getByRole("button").focus();
      await page.keyboard.press("Space");
      expect(await column(page, 4)).toEqual(before);
      expect(await heading(page, 4).getAttribute("aria-sort")).toBeNull();
      expect(queryOf(page)).toBe("");
    }));

  test("is put in order by a list of choices on a phone, whose headings are not reached", () =>
    on("fictional", CARRIERS, phone, async (page) => {
      expect(await table(page).locator("thead button").count()).toBe(0);
      const before = await column(page, 1);
      const select = page.getByLabel("排序").filter({ visible: true }).first();
      expect(await select.getAttribute("aria-label")).toMatch(/^排序：./);
      expect(
        await select.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text), // It is a list.
      ).toBe("原来的顺序");
      await select.selectOption({ label: "地区，按拼音" });
      const collator = new Intl.Collator("zh");
      expect(await column(page, 1)).toEqual(before.toSorted(collator.compare));
      expect(queryOf(page)).toBe("?sort.targets=1");
      await page.setViewportSize({ width: 1200, height: 800 });
      expect(await heading(page, 1).getByRole("button").count()).toBe(1);
      expect(await heading(page, 1).getAttribute("aria-sort")).toBe("ascending");
    }));

  test("has no button in headings that large text hides, and has them again without it", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const buttons = page.locator("thead button");
      const before = await buttons.count();
      expect(before).toBeGreaterThan(0);
      const large = page.locator(`[data-reading-form="text"]`);
      await large.click();
      await expect.poll(() => buttons.count()).toBe(0);
      expect(await page.getByLabel("排序").filter({ visible: true }).count()).toBeGreaterThan(0);
      await large.click();
      await expect.poll(() => buttons.count()).toBe(before);
    }));

  test("is narrowed down while typing, says how far, and keeps it in the address", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const input = page.getByLabel("筛选").filter({ visible: true }).first();
      const rows = page.locator("table.data-table").last().locator("tbody tr:visible");
      const all = await rows.count();
      await input.fill("2022年 鹤例");
      const shown = await rows.count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      for (const text of await rows.allTextContents()) expect(text).toMatch(/鹤例[^]*2022年/);
      const count = `${all}行中的${shown}行`;
      expect(
        await page.locator(".filter-count").filter({ visible: true }).first().textContent(),
      ).toBe(count);
      await expect.poll(() => announced(page)).toBe(count);
      expect(queryOf(page)).toBe("?filter.actuals=2022年+鹤例");
      await page.reload();
      expect(await rows.count()).toBe(shown);
      await page.getByRole("button", { name: "清除" }).click();
      expect(await rows.count()).toBe(all);
      expect(queryOf(page)).toBe("");
      await page.keyboard.type("没有这一行");
      expect(await rows.count()).toBe(0);
      await page.keyboard.press("Escape");
      expect(await rows.count()).toBe(all);
    }));
});

describe("a unit", () => {
  test("stands out in every drawing and table, and in the address", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const select = page.getByLabel("突出显示");
      await select.selectOption("unit-3");
      expect(queryOf(page)).toBe("?unit=unit-3");
      const count = Number(/^已突出显示.+，共(\d+)处。$/.exec(await announced(page))?.[1]);
      const rings = page.locator(
        ":is(svg .chosen[data-readout], tr.chosen, td.chosen, th.chosen):visible",
      );
      expect(count).toBe(await rings.count());
      expect(count).toBeGreaterThan(3);
      expect(await page.locator("tr.chosen:not([aria-current=true])").count()).toBe(0);
      const states = await page.locator("[data-region]").evaluateAll((parts) =>
        parts.map((part) => ({
          region: part.getAttribute("data-region") ?? "",
          isChosen: part.classList.contains("chosen"),
          isDimmed: part.classList.contains("dimmed"),
        })),
      );
      expect(states.filter(({ isChosen }) => isChosen).length).toBeGreaterThan(10);
      for (const { region, isChosen, isDimmed } of states) {
        expect(isChosen).toBe(region === "unit-3");
        expect(isDimmed).toBe(/^unit-/.test(region) && region !== "unit-3");
      }
      await page.reload();
      expect(await select.inputValue()).toBe("unit-3");
      expect(await page.locator("tr.chosen").count()).toBeGreaterThan(1);
      await select.selectOption("");
      expect(await page.locator(".chosen, .dimmed, main [aria-current]").count()).toBe(0);
      expect(queryOf(page)).toBe("");
    }));

  test.each(["light", "dark"] as const)("leaves what is dimmed 3 to 1 in %s", (colorScheme) =>
    on("fictional", `${CARRIERS}?unit=unit-3`, { ...desk, colorScheme }, async (page) => {
      const contrasts = await page.locator("svg rect.dimmed").evaluateAll((marks) => {
        type Colour = readonly [number, number, number];
        const parse = (text: string): Colour | undefined => {
          const [r, g, b] = (text.match(/^rgb\((.*)\)$/)?.[1] ?? "").split(",").map(Number);
          return r === undefined || g === undefined || b === undefined ? undefined : [r, g, b];
        };
        const luminance = (colour: Colour): number => {
          const [r, g, b] = colour.map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
        };
        const surface = parse(getComputedStyle(document.documentElement).backgroundColor);
        return marks.flatMap((mark) => {
          const { fill, stroke, opacity } = getComputedStyle(mark);
          const colour = parse(stroke) ?? parse(fill);
          if (surface === undefined || colour === undefined) return [];
          const blend = (part: number, i: number): number =>
            part * Number(opacity) + (surface[i] ?? 0) * (1 - Number(opacity));
          const seen: Colour = [blend(colour[0], 0), blend(colour[1], 1), blend(colour[2], 2)];
          const [a, b] = [luminance(seen), luminance(surface)];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          // A segment of a strip has the colour of the page; its outline is drawn apart.
          return contrast < 1.01 ? [] : [contrast];
        });
      });
      expect(contrasts.length).toBeGreaterThan(5);
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    }),
  );
});

describe("a link", () => {
  test("to a figure or a row is copied with the view", () =>
    on(
      "real",
      `${SMES}?unit=panshan`,
      { ...desk, permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
        const figure = page.locator("figure[id^=split-]");
        await figure.getByRole("button", { name: /复制链接/ }).click();
        expect(await copied()).toBe(
          `${servers.real.url}${SMES}?unit=panshan#${(await figure.getAttribute("id")) ?? ""}`,
        );
        await expect.poll(() => announced(page)).toBe("已复制");
        const row = page.locator("tr[id]").nth(2);
        const button = row.getByRole("link", { name: /复制链接/ });
        expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe("0");
        await row.hover();
        expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
        await button.focus();
        await page.keyboard.press("Enter");
        const id = (await row.getAttribute("id")) ?? "";
        expect(id).toContain(".tech-smes.");
        expect(await copied()).toBe(`${servers.real.url}${SMES}?unit=panshan#${id}`);
        await page.goto(await copied());
        expect(await page.locator("tr:target").count()).toBe(1);
      },
    ));

  test("is always to be seen by a finger, and large enough", () =>
    on("real", "districts/panshan/", phone, async (page) => {
      for (const button of await page.locator("li.row > .copy-link").all()) {
        expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }));

  test("is shown to be copied by hand where the browser does not let the page", () =>
    on("real", SMES, desk, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      const button = page.locator("figure[id^=split-] .copy-link");
      await button.click();
      const input = page.getByLabel("请复制这个地址");
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
      const selected = await input.evaluate((element) => {
        const field = element as HTMLInputElement; // It is the label's field.
        return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
      });
      expect(selected).toMatch(/\/indicators\/tech-smes\/#split-/);
      expect(await axeFaults(page)).toEqual([]);
      const dialogs = page.getByRole("dialog", { name: "复制链接" });
      await page.keyboard.press("Escape");
      expect(await dialogs.count()).toBe(0);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      // Behind the button, and closed by going on.
      await button.click();
      await button.click();
      expect(await dialogs.count()).toBe(1);
      await page.keyboard.press("Tab");
      expect(
        await dialogs.getByRole("button").evaluate((end) => end === document.activeElement),
      ).toBe(true);
      await page.keyboard.press("Tab");
      expect(await dialogs.count()).toBe(0);
      expect(
        await page
          .locator("figure[id^=split-] summary")
          .evaluate((next) => next === document.activeElement),
      ).toBe(true);
    }));

  test("to a row stands behind its other links, and is told from those of other rows", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      const rows = await page.locator(".has-copy-link").evaluateAll((each) =>
        each.map((row) => {
          const links = [...row.querySelectorAll("a")];
          return {
            isLast: links.at(-1)?.matches(".copy-link") ?? false,
            extra: links.filter((link) => link.matches(".copy-link")).length,
            name: links.at(-1)?.getAttribute("aria-label") ?? "",
          };
        }),
      );
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({ isLast, extra }) => !isLast || extra !== 1)).toEqual([]);
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    }));

  test("to a row that a filter leaves out leads to it all the same", () =>
    on("fictional", CARRIERS, desk, async (page) => {
      // The tables that are long enough have no rows with an address; the last row is given one.
      await page.route("**/carriers/**", async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const last = html.lastIndexOf("<tr ");
        const body = `${html.slice(0, last)}<tr id="last" ${html.slice(last + 4)}`;
        await route.fulfill({ response, body });
      });
      const address = `${servers.fictional.url}${CARRIERS}?filter.actuals=没有这一行`;
      await page.goto(address);
      expect(await page.locator("#last").isVisible()).toBe(false);
      await page.evaluate(() => (location.hash = "last"));
      await page.locator("#last").waitFor();
      expect(queryOf(page)).toBe("");
      await page.goto("about:blank");
      await page.goto(`${address}#last`);
      expect(await page.locator("#last:target").isVisible()).toBe(true);
    }));
});

test("an address that asks for what is not there changes nothing", () =>
  on("real", "indicators/", desk, async (page) => {
    const text = await page.locator("main").innerText();
    const nonsense =
      "?unit=nowhere&sort=99&sort.actuals=x&filter.none=%E0%A4&sort.__proto__=1#%E0%A4%A";
    await page.goto(`${servers.real.url}indicators/${nonsense}`);
    expect(await page.locator("main").innerText()).toBe(text);
  }));

describe("every form of the page", () => {
  const paths = ["", `${CARRIERS}?unit=unit-3&sort.targets=3-desc&filter.actuals=2022`];

  test.each(paths)("passes axe with everything switched on: /%s", (path) =>
    on("fictional", path, desk, async (page) => {
      const select = page.getByLabel("突出显示").first();
      await select.selectOption({ index: 2 });
      for (const options of [desk, phone])
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize(options.viewport);
          await page.emulateMedia({ colorScheme });
          const mark = shownMarks(page).first();
          const { x, y } = await middleOf(mark);
          await page.mouse.move(x, y);
          expect(await readOut(page).count()).toBe(1);
          // In the dark only the colours differ.
          const rules = colorScheme === "light" ? undefined : colourRules;
          const faults = await axeFaults(page, rules);
          expect(faults, `${options.viewport.width} ${colorScheme}`).toEqual([]);
          expect(await sidewaysFaults(page)).toEqual([]);
        }
    }),
  );

  test("speaks English on an English page", () =>
    on("fictional", `en/${CARRIERS}`, desk, async (page) => {
      const made = await page.locator("[data-by-script]").allTextContents();
      expect(made.join(" ")).toContain("Copy link");
      expect(made.filter((text) => /复制|排序|筛选|突出/.test(text))).toEqual([]);
      await page.locator("thead button").filter({ visible: true }).first().click();
      expect(await announced(page)).toContain("Sorted by");
    }));

  test.each(["zh", "en"] as const)("marks Chinese as such on an English page only (%s)", (lang) =>
    on("real", `${lang === "en" ? "en/" : ""}${SMES}`, desk, async (page) => {
      const mark = page.locator(".wide [data-region=gaoxin][data-readout]").first();
      const text = (await mark.getAttribute("data-readout")) ?? "";
      await mark.evaluate((element, added) => {
        element.setAttribute("data-readout", added);
      }, `${text} 附件2`);
      const { x, y } = await middleOf(mark);
      await page.mouse.click(x, y);
      for (const place of [readOut(page), page.locator("[role=status][data-by-script]")])
        expect(await place.locator("[lang=zh-CN]").allTextContents()).toEqual(
          lang === "en" ? ["附件"] : [],
        );
      const names = await page
        .locator("[data-by-script][aria-label]")
        .evaluateAll((each) => each.map((element) => element.getAttribute("aria-label") ?? ""));
      expect(names.length).toBeGreaterThan(5);
      if (lang === "en") expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
    }),
  );

  test.each(["", CARRIERS])("has no dead control without script: /%s", (path) =>
    on("fictional", path, { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("[data-by-script]").count()).toBe(0);
      expect(await page.locator("main :is(button, input, select)").count()).toBe(0);
      expect(await page.locator(":is(.table-tools, .unit-highlight):visible").count()).toBe(0);
    }),
  );

  test.each([
    ["", desk],
    ["", phone],
    ["indicators/", desk],
    ["indicators/", phone],
    [CARRIERS, desk],
    [CARRIERS, phone],
    ["districts/unit-5/", phone],
    ["districts/", desk],
  ] as const)("does not move what stands there: /%s", (path, form) =>
    on("fictional", path, form, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                // Every entry of this kind has it; the library's type does not know the kind.
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift).toBeLessThan(0.005);
    }),
  );
});
