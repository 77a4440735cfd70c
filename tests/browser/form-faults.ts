/** What the large-text form promises: size and spacing of text, room for a finger, one column. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/** Names each text outside drawings that is smaller than `least` CSS pixels. */
export const smallTextFaults = (page: Page, least: number): Promise<Faults> =>
  page.evaluate((leastSize) => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const element = node.parentElement;
      if (text === "" || element === null || element.closest("svg, script, style") !== null)
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < leastSize)
        faults.push(`${element.localName} “${text.slice(0, 20)}” is ${size} high`);
    }
    return faults;
  }, least);

/** Names each kind of running text whose lines stand closer than `least` times its size. */
export const closeLineFaults = (page: Page, least: number): Promise<Faults> =>
  page.evaluate((leastRatio) => {
    const faults = new Set<string>();
    for (const element of document.querySelectorAll("p, li, dt, dd, td, caption, small, summary")) {
      if (!element.checkVisibility() || (element.textContent ?? "").trim() === "") continue;
      const { lineHeight, fontSize } = getComputedStyle(element);
      const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
      if (ratio < leastRatio - 0.001)
        faults.add(`${element.localName}.${element.className}: lines at ${ratio.toFixed(2)}`);
    }
    return [...faults];
  }, least);

/** Names each link of navigation, header and footer, button and summary below `least` CSS pixels. */
export const smallTargetFaults = (page: Page, least: number): Promise<Faults> =>
  page.evaluate((leastSide) => {
    const targets = document.querySelectorAll("nav a, header a, footer a, button, summary");
    return [...targets]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        if (width >= leastSide && height >= leastSide) return [];
        const size = `${Math.round(width)} × ${Math.round(height)}`;
        return [`${target.localName} “${(target.textContent ?? "").trim()}” is ${size}`];
      });
  }, least);

/** Names each figure, card or section that stands beside another one. */
export const columnFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll("main :is(figure, article, section)")].filter(
      (block) => block.checkVisibility(),
    );
    return blocks.flatMap((block, index) => {
      const one = block.getBoundingClientRect();
      const next = blocks.slice(index + 1).find((other) => !block.contains(other));
      if (next === undefined) return [];
      const other = next.getBoundingClientRect();
      const isBeside = other.top < one.bottom - 1 && other.bottom > one.top + 1;
      return isBeside ? [`${next.localName}#${next.id} stands beside another`] : [];
    });
  });

/** Names each drawing whose table is folded, and each label of a drawing below `least` CSS pixels. */
export const chartFaults = (page: Page, least: number): Promise<Faults> =>
  page.evaluate((leastSize) => {
    const faults: string[] = [];
    for (const figure of document.querySelectorAll("figure")) {
      const table = figure.querySelector(".drawing ~ details.chart-table");
      if (table instanceof HTMLDetailsElement && !table.open)
        faults.push(`table of ${figure.id} is folded`);
      for (const text of figure.querySelectorAll<SVGGraphicsElement>(".drawing svg text")) {
        if (!text.checkVisibility()) continue;
        const scale = text.getScreenCTM()?.a ?? 1;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < leastSize)
          faults.push(
            `label “${text.textContent ?? ""}” of ${figure.id} is ${size.toFixed(1)} high`,
          );
      }
    }
    return faults;
  }, least);
