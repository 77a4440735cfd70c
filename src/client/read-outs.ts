/**
 * Lets a reader ask each mark of a drawing for its exact value: with a pointer, a finger, or, since
 * a drawing takes the focus, with the arrow keys.
 */

import { announce } from "./announce.ts";
import { boxAt, readingOrder } from "./mark-geometry.ts";
import { lineOf, setAttributes } from "./made.ts";
import {
  closeReadOut,
  isInReadOut,
  isReadOutPointedAt,
  isReadOutShown,
  showReadOut,
} from "./read-out-box.ts";
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

/** What a reader has asked a drawing for last; the arrow keys go on from there. */
interface Reading {
  mark?: SVGGraphicsElement | undefined;
}

/** Says the value of a mark and its place among the others; returns the place. */
const say = (mark: SVGGraphicsElement, marks: readonly SVGGraphicsElement[]): string => {
  const place = words.readPlace({ place: marks.indexOf(mark) + 1, count: marks.length });
  announce(`${textOf(mark)}\n${place}`);
  return place;
};

const listenToPointer = (frame: HTMLElement, reading: Reading): void => {
  const markAt = (event: MouseEvent, reach: number): SVGGraphicsElement | undefined => {
    const marks = marksIn(frame);
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    const mark = marks[boxAt(boxes, { x: event.clientX, y: event.clientY }, reach)];
    if (mark === undefined) closeReadOut({ isSoon: true });
    else showReadOut(mark, textOf(mark));
    return mark;
  };
  frame.addEventListener("pointermove", (event) => {
    // A finger that moves is scrolling.
    if (event.pointerType !== "touch") markAt(event, REACH.mouse);
  });
  frame.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") closeReadOut({ isSoon: true });
  });
  frame.addEventListener("click", (event) => {
    reading.mark = markAt(event, REACH.touch);
    if (reading.mark !== undefined) say(reading.mark, marksIn(frame));
  });
};

/** Where a key leads from a place, -1 being before the first. */
const steps: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: () => Infinity,
};
/** The keys that do not scroll a page, so that they can always begin to read a drawing. */
const SIDEWAYS = ["ArrowLeft", "ArrowRight"];

const listenToKeys = (frame: HTMLElement, reading: Reading): void => {
  const read = (step: (place: number) => number): void => {
    const marks = marksIn(frame);
    const from = reading.mark === undefined ? -1 : marks.indexOf(reading.mark);
    const wanted = step(from);
    const to = Math.max(0, Math.min(wanted, marks.length - 1));
    const mark = marks[to];
    if (mark === undefined) return;
    reading.mark = mark;
    const place = say(mark, marks);
    showReadOut(mark, textOf(mark), {
      hint: `${place} · ${words.readOthers}`,
      isFollowed: true,
    });
    if (from === to && wanted !== to) announce(wanted < to ? words.isFirst : words.isLast);
  };
  frame.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isReadOutShown() && !SIDEWAYS.includes(event.key)) return;
    event.preventDefault();
    read(step);
  });
  frame.addEventListener("focus", () => {
    // A click has its own mark; only who came by keyboard is shown where the reading begins.
    if (frame.matches(":focus-visible")) read((place) => Math.max(place, 0));
  });
  frame.addEventListener("blur", () => {
    // A press inside the read-out, to mark its text, takes the focus too.
    if (isReadOutPointedAt()) return;
    closeReadOut();
    // Who only looks at another window goes on where the reading was.
    if (document.hasFocus()) reading.mark = undefined;
  });
};

/** Lets the frame of a drawing take the focus, and speak for the drawing inside it. */
const makeStop = (frame: HTMLElement, svg: SVGElement): void => {
  setAttributes(frame, {
    tabindex: "0",
    role: "group",
    "aria-roledescription": words.chart,
    "aria-label": svg.getAttribute("aria-label") ?? "",
    "aria-description": `${lineOf(svg.querySelector("desc"))} ${words.readHint}`,
  });
  svg.setAttribute("aria-hidden", "true");
};

export const startReadOuts = (): void => {
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.parentElement;
    if (frame === null || svg.querySelector("[data-readout]") === null) continue;
    frame.classList.add("readable");
    const reading: Reading = {};
    listenToPointer(frame, reading);
    // A strip in a row of a list shows what the row says in words, and would be one stop a row.
    if (frame.closest("li") !== null) continue;
    makeStop(frame, svg);
    listenToKeys(frame, reading);
  }
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeReadOut();
  });
  addEventListener("pointerdown", ({ target }) => {
    const isOnDrawing = target instanceof Element && target.closest(".readable") !== null;
    if (!isOnDrawing && !isInReadOut(target)) closeReadOut();
  });
};
