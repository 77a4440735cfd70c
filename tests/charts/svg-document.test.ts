import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

import { svgDocument } from "../../src/charts/svg-document.ts";
import { writeChildren } from "../../src/charts/write-svg.ts";
import { WIDTHS, chartCases, messages } from "./cases.ts";

const whole = { idPrefix: "c", hasFacts: true };
const { document: dom } = parseHTML("<html></html>");

/** Returns the drawing with the attributes of each element in order of their names. */
const inOrder = (svg: string): string =>
  svg.replace(
    /<([\w-]+)((?:\s+[\w:-]+="[^"]*")+)/g,
    (_, name: string, attributes: string) =>
      `<${name} ${(attributes.match(/[\w:-]+="[^"]*"/g) ?? []).toSorted().join(" ")}`,
  );

const drawnByPlot = chartCases.filter(
  ({ draw }) => draw({ width: 328, messages }).body === undefined,
);

describe("svgDocument", () => {
  // What the drawings are made in is ours; that it does what a DOM does is held against one.
  test.each(drawnByPlot)("draws $chart/$name as a whole DOM does", ({ name, draw }) => {
    for (const width of WIDTHS) {
      const options = draw({ width, messages });
      const drawnIn = (document: Document): string =>
        inOrder(writeChildren(Plot.plot({ ...options, document }), whole));
      const own = drawnIn(svgDocument());
      expect(own).toBe(drawnIn(dom as unknown as Document));
      expect(own === "").toBe(name === "none");
    }
  });

  test("moves a child, and refuses to put one beside what is not there", () => {
    const document = svgDocument();
    const element = (): Element => document.createElementNS("http://www.w3.org/2000/svg", "g");
    const [first, second, third] = [element(), element(), element()];
    first.appendChild(second);
    first.insertBefore(third, second);
    expect([...first.childNodes]).toEqual([third, second]);
    third.appendChild(second);
    expect([...first.childNodes]).toEqual([third]);
    expect(second.parentNode).toBe(third);
    expect(() => first.insertBefore(element(), second)).toThrow("not a child of <g>");
    second.textContent = "甲";
    second.textContent = "乙";
    expect(first.textContent).toBe("乙");
  });
});
