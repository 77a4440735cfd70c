/**
 * Lets a reader ask each mark of a drawing for its exact value: with a pointer, a finger, or, since
 * a drawing takes the focus, with the arrow keys.
 */

import { announce } from "./announce.ts";
import { boxAt, readingOrder } from "./mark-geometry.ts";
import { setAttributes } from "./made.ts";
import { closeReadOut, isInReadOut, isReadOutPointedAt, showReadOut } from "./read-out-box.ts";
import { words } from "./words.ts";

/** How far from a mark a pointer still means it, CSS pixels. */
const REACH = { mouse: 10, touch: 44 };

/** Returns the marks in reading order, measured anew: a drawing may have been hidden before. */
const marksIn = (frame: HTMLElement): readonly SVGGraphicsElement[] => {
  const marks = [...frame.querySelectorAll<SVGGraphicsElement>("[data-readout]")];
  const along = frame.querySelector("[data-read]") === null ? "rows" : "x";
  const order = readingOrder(
    marks.map((mark) => mark.getBoundingClientRect()),
    along,
  );
  return order.flatMap((place) => marks[place] ?? []);
};

const textOf = (mark: Element): string => mark.getAttribute("data-readout") ?? "";

const listenToPointer = (frame: HTMLElement): void => {
  const showAt = (event: MouseEvent, reach: number): void => {
    const marks = marksIn(frame);
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    const mark = marks[boxAt(boxes, { x: event.clientX, y: event.clientY }, reach)];
    if (mark === undefined) closeReadOut({ isSoon: true });
    else showReadOut(mark, textOf(mark));
  };
  frame.addEventListener("pointermove", (event) => {
    // A finger that moves is scrolling.
    if (event.pointerType !== "touch") showAt(event, REACH.mouse);
  });
  frame.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") closeReadOut({ isSoon: true });
  });
  frame.addEventListener("click", (event) => showAt(event, REACH.touch));
};

const listenToKeys = (frame: HTMLElement): void => {
  let current = 0;
  const showCurrent = (): string => {
    const marks = marksIn(frame);
    current = Math.max(0, Math.min(current, marks.length - 1));
    const mark = marks[current];
    if (mark === undefined) return "";
    showReadOut(mark, textOf(mark), words.readPlace({ place: current + 1, count: marks.length }));
    return textOf(mark);
  };
  const steps: Readonly<Record<string, () => number>> = {
    ArrowRight: () => current + 1,
    ArrowDown: () => current + 1,
    ArrowLeft: () => current - 1,
    ArrowUp: () => current - 1,
    Home: () => 0,
    End: () => Infinity,
  };
  frame.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    current = step();
    announce(showCurrent());
  });
  frame.addEventListener("focus", () => {
    // A click has its own mark; only who came by keyboard is shown where the reading begins.
    const isByKeyboard = frame.matches(":focus-visible");
    current = isByKeyboard ? 0 : -1;
    if (isByKeyboard) showCurrent();
  });
  frame.addEventListener("blur", () => {
    // A press inside the read-out, to mark its text, takes the focus too.
    if (!isReadOutPointedAt()) closeReadOut();
  });
};

export const startReadOuts = (): void => {
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.parentElement;
    if (frame === null || svg.querySelector("[data-readout]") === null) continue;
    frame.classList.add("readable");
    setAttributes(frame, {
      tabindex: "0",
      // Without this role screen readers keep the arrow keys to themselves.
      role: "application",
      "aria-label": svg.getAttribute("aria-label") ?? "",
      "aria-description": words.readHint,
    });
    listenToPointer(frame);
    listenToKeys(frame);
  }
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeReadOut();
  });
  addEventListener("pointerdown", ({ target }) => {
    const isOnDrawing = target instanceof Element && target.closest(".readable") !== null;
    if (!isOnDrawing && !isInReadOut(target)) closeReadOut();
  });
};
