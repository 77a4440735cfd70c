/** Text that cannot be read where it stands: beside the screen, cut off, or squeezed. */

import type { Page } from "playwright-core";

import type { Faults } from "../site/built-site.ts";

/**
 * Names what makes a page wider than its window, and each element that ends outside it. What can
 * be scrolled into view within its own box is not outside.
 */
export const sidewaysFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const name = (element: Element): string => {
      const classes = [...element.classList].filter((word) => !word.startsWith("astro-"));
      const text = (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 20);
      return `${[element.localName, ...classes].join(".")} “${text}”`;
    };
    const isScroller = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX);
    /** Of no size, or cut down to nothing: there for screen readers only. */
    const isUnseen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility, clipPath } = getComputedStyle(element);
      return (
        width <= 1 || height <= 1 || visibility === "hidden" || clipPath.startsWith("inset(50%")
      );
    };
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`page is ${scrollWidth} wide in ${innerWidth}`);
    const look = (element: Element): void => {
      // Drawings are looked at by themselves, and what is not drawn has no box.
      if (!element.checkVisibility() || isUnseen(element)) return;
      // A link past the navigation comes into view when it has the focus.
      if (element.matches("a[href^='#'].skip")) return;
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > innerWidth + 0.5) {
        const place = `${Math.round(left)} to ${Math.round(right)}`;
        faults.push(`${name(element)} stands at ${place} of ${innerWidth}`);
        return;
      }
      if (isScroller(element) || element.localName === "svg") return;
      for (const child of element.children) look(child);
    };
    for (const child of document.body.children) look(child);
    return faults;
  });

/** Names each element whose content is larger than its box: cut off, or running over its neighbour. */
export const clippedFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    /** Within a box that is cut down to nothing. */
    const isForScreenReaders = (element: Element): boolean => {
      for (let box: Element | null = element; box !== null; box = box.parentElement)
        if (getComputedStyle(box).clipPath.startsWith("inset(50%")) return true;
      return false;
    };
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (element instanceof SVGElement || !element.checkVisibility()) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === "inline" || isForScreenReaders(element)) continue;
      const isHiding = (overflow: string): boolean => /hidden|clip/.test(overflow);
      const extraWidth = element.scrollWidth - element.clientWidth;
      const extraHeight = element.scrollHeight - element.clientHeight;
      const text = (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 20);
      if (text === "" || element.clientWidth <= 1) continue;
      const name = `${element.localName}.${element.className.replace(/ ?astro-\w+/g, "")} “${text}”`;
      if (isHiding(overflowX) && extraWidth > 1) faults.push(`${name} is cut off at the side`);
      else if (isHiding(overflowY) && extraHeight > 1) faults.push(`${name} is cut off below`);
      else if (overflowX === "visible" && extraWidth > 1) {
        // The innermost box that is too small is the one to name.
        const isInner = [...element.children].every(
          (child) =>
            !(child instanceof HTMLElement) ||
            getComputedStyle(child).display === "inline" ||
            child.scrollWidth <= child.clientWidth + 1,
        );
        if (isInner) faults.push(`${name} runs ${extraWidth} out of its box`);
      }
    }
    return faults;
  });

/** Names each text that stands in a column of a few characters, one below the other. */
export const squeezedFaults = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (element instanceof SVGElement || !element.checkVisibility()) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => (node.textContent ?? "").trim()).join("");
      if (text.length < 12) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const { width, height } = range.getBoundingClientRect();
      const { fontSize, writingMode } = getComputedStyle(element);
      const em = parseFloat(fontSize);
      // Chinese written downwards is meant so.
      if (writingMode !== "horizontal-tb") continue;
      if (width > 1 && width < 5 * em && height > 3 * width)
        faults.push(`${element.localName} “${text.slice(0, 20)}” is ${Math.round(width)} wide`);
    }
    return faults;
  });
