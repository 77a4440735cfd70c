/** The browser of the tests and its Chinese font. */

import { describe, expect, test } from "vitest";

import { browserChoice } from "./browser.ts";
import { unpackWoff } from "./chinese-font.ts";
import { lookIn, useBrowser } from "./small-page.ts";

const look = lookIn(useBrowser());

describe("browserChoice", () => {
  const machine = { platform: "linux", arch: "x64", chromePath: undefined };

  test("takes the package where it runs", () => expect(browserChoice(machine)).toBe("package"));
  test("takes the installed browser that is named", () =>
    expect(browserChoice({ ...machine, chromePath: process.execPath })).toBe("installed"));
  test("says where there is none", () =>
    expect(() => browserChoice({ ...machine, arch: "arm64" })).toThrow(
      /^the browser tests bring .* and this is linux arm64: install Chrome .* CHROME_PATH$/,
    ));
  test("says when the named one is not there", () =>
    expect(() => browserChoice({ ...machine, chromePath: "/none/chrome" })).toThrow(
      "CHROME_PATH names no file: /none/chrome",
    ));
});

describe("the Chinese font", () => {
  test("makes a character as wide as it is high, and a digit about half of that", async () => {
    const widths = await look(`<b>盘锦双创</b><br><i>2021</i>`, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll("b, i")].map(
          (element) => element.getBoundingClientRect().width,
        ),
      ),
    );
    expect(widths[0]).toBe(64);
    expect(widths[1]).toBeGreaterThan(30);
    expect(widths[1]).toBeLessThan(40);
  });

  test("comes from WOFF files only", () =>
    expect(() => unpackWoff(Buffer.from("wOF2"))).toThrow("not a WOFF file"));
});
