/** The picture beside a shared link, as the services that show it want it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { projectFolder } from "../../src/cli/tool-path.ts";

test("the picture is a light PNG of 1200 by 630", () => {
  const picture = readFileSync(join(projectFolder, "public/og.png"));
  expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(60_000);
});
