import { expect, test } from "vitest";

import { remembered } from "../../src/lib/remembered.ts";

test("remembered reads each text once, and one that cannot be read again", () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === "" ? undefined : { text };
  });
  expect(read("甲")).toBe(read("甲"));
  expect(read("乙")).toEqual({ text: "乙" });
  expect([read(""), read("")]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["甲", "乙", "", ""]);
});
