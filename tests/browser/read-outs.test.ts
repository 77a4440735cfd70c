/** What the marks of a drawing say, by pointer, keyboard and touch. */

import { describe, expect, test } from "vitest";

import {
  announced,
  CARRIERS,
  desk,
  middleOf,
  phone,
  readOut,
  readOutText,
  shownMarks,
  SMES,
  useSites,
} from "./interactions.ts";
import { sidewaysFaults } from "./layout-faults.ts";

const { on } = useSites();

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
          const link = document.createElement("a");
          Object.assign(link, { href: "#x", className: "before", textContent: "甲" });
          element.before(link);
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
