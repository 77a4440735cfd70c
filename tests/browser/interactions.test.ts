/** What else a script adds to the pages: a unit that stands out, copied links, shared views. */

import { describe, expect, test } from "vitest";

import { axeFaults, colourRules } from "./axe-faults.ts";
import {
  announced,
  CARRIERS,
  desk,
  middleOf,
  phone,
  queryOf,
  readOut,
  shownMarks,
  SMES,
  useSites,
} from "./interactions.ts";
import { sidewaysFaults } from "./layout-faults.ts";

const { on, urlOf } = useSites();

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
          `${urlOf("real")}${SMES}?unit=panshan#${(await figure.getAttribute("id")) ?? ""}`,
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
        expect(await copied()).toBe(`${urlOf("real")}${SMES}?unit=panshan#${id}`);
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
          .locator("figure[id^=split-] .chart-table summary")
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
      const address = `${urlOf("fictional")}${CARRIERS}?filter.actuals=没有这一行`;
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
    await page.goto(`${urlOf("real")}indicators/${nonsense}`);
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
