/** What a reader with a keyboard meets: every control, in the order of the page, and seen. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/** One stop of the tab key, as the page recorded it. */
export interface Stop {
  /** Place among all controls of the page, from 0; -1 for a box that only scrolls. */
  readonly index: number;
  readonly name: string;
  readonly isInWindow: boolean;
  readonly hasOutline: boolean;
}

/** Names what is never reached, reached out of order, out of sight or without an outline. */
export const stopFaults = (controls: readonly string[], stops: readonly Stop[]): Faults => {
  const faults: string[] = [];
  const reached = new Set(stops.map(({ index }) => index));
  controls.forEach((name, index) => {
    if (!reached.has(index)) faults.push(`never reached: ${name}`);
  });
  let last = -1;
  for (const { index, name, isInWindow, hasOutline } of stops) {
    if (index >= 0 && index < last) faults.push(`out of order: ${name}`);
    if (index >= 0) last = index;
    if (!isInWindow) faults.push(`out of sight: ${name}`);
    if (!hasOutline) faults.push(`no outline: ${name}`);
  }
  return faults;
};

interface Recorded {
  readonly controls: readonly string[];
  readonly stops: Stop[];
}

/** Makes the page record each stop, and returns the controls it has. */
const record = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, input, select, textarea, [tabindex='0']",
      ),
    ].filter((element) => element.checkVisibility() && !element.matches(":disabled"));
    const nameOf = (element: Element): string =>
      `${element.localName} “${(element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 24)}”`;
    const recorded: Recorded = { controls: controls.map(nameOf), stops: [] };
    Object.assign(globalThis, { recorded });
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      // A link over two lines has two boxes; the first must be in sight.
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      recorded.stops.push({
        index: controls.indexOf(target),
        name: nameOf(target),
        isInWindow:
          box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        hasOutline: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
      });
    });
    return recorded.controls;
  });

const stopsSoFar = (page: Page): Promise<readonly Stop[]> =>
  page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded.stops);

/** Presses the tab key through the whole page and names what a reader would stumble over. */
export const keyboardFaults = async (page: Page): Promise<Faults> => {
  const controls = await record(page);
  if (controls.length === 0) return [];
  // Boxes that scroll are stops too, and their number is not known beforehand.
  const limit = controls.length + 60;
  const presses = async (count: number): Promise<void> => {
    // All at once: the browser takes them in turn, without an answer and a drawing after each.
    await Promise.all(Array.from({ length: count }, () => page.keyboard.press("Tab")));
  };
  await presses(controls.length);
  let stops = await stopsSoFar(page);
  for (let extra = controls.length; extra < limit; extra += 10) {
    if (stops.some(({ index }) => index === controls.length - 1)) break;
    await presses(10);
    stops = await stopsSoFar(page);
  }
  // After the last control the browser begins anew.
  const end = stops.findIndex(({ index }) => index === controls.length - 1);
  return stopFaults(controls, end < 0 ? stops : stops.slice(0, end + 1));
};

/** Takes the focus back to where it is when a page has just been opened. */
export const rewindFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // The browser goes on from where the focus was last, even if nothing is there any more.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    scrollTo(0, 0);
  });

/** Says what is wrong with the link past the navigation: the first stop, seen, leading to `main`. */
export const skipLinkFaults = async (page: Page): Promise<Faults> => {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    if (!(link instanceof HTMLAnchorElement)) return undefined;
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const isSeen = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    return { href: link.getAttribute("href"), isSeen };
  });
  if (first?.href !== "#main") return ["first stop is no link to #main"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isWithin = await page.evaluate(
    () =>
      document.activeElement === document.body ||
      document.querySelector("main")?.contains(document.activeElement) === true ||
      // A page without links in its main part goes on to the footer.
      document.querySelector("main a[href], main summary, main button") === null,
  );
  return [
    ...(first.isSeen ? [] : ["link to #main is not seen with the focus on it"]),
    ...(isWithin ? [] : ["link to #main does not lead there"]),
  ];
};
