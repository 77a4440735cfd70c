/** What moves in a page after it was first shown, while it loads on a slow line. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

declare global {
  /** Kept by the observer below, in the page. */
  var shifts: string[] | undefined;
}

/** Of the Layout Instability API, which TypeScript's DOM does not describe. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** A phone at the edge of its network: round trips of 150 ms, 200 kB/s, nothing kept from before. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

const observe = (): void => {
  globalThis.shifts = [];
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    const text = (node?.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 20);
    return `${element?.localName ?? "?"} “${text}”`;
  };
  new PerformanceObserver((list) => {
    // Entries of this type have this shape.
    for (const entry of list.getEntries() as LayoutShift[]) {
      const moved = entry.sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} from ${Math.round(previousRect.top)} to ${Math.round(currentRect.top)}`,
      );
      globalThis.shifts?.push(`shift of ${entry.value.toFixed(4)}: ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

/** Loads an address on a slow line and names each shift of what was already shown. */
export const shiftFaults = async (page: Page, address: string): Promise<Faults> => {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.setCacheDisabled", { cacheDisabled: true });
  await line.send("Network.emulateNetworkConditions", slowLine);
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: "networkidle" });
  // Shifts of the last frame are told after it.
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
  const shifts = await page.evaluate(() => globalThis.shifts);
  if (shifts === undefined) throw new Error(`${address} was not watched`);
  return shifts;
};
