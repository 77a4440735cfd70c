import { describe, expect, test } from "vitest";

import { knownLicence } from "../../src/lib/licences.ts";

describe("knownLicence", () => {
  test.each([
    ["CC BY 4.0", "CC-BY-4.0"],
    ["cc-by-4.0", "CC-BY-4.0"],
    ["Creative Commons Attribution 4.0 International", "CC-BY-4.0"],
    ["https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"],
    ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
    ["CC0 1.0", "CC0-1.0"],
    ["ODbL 1.0", "ODbL-1.0"],
  ])("knows %s", (text, id) => {
    const licence = knownLicence(text);
    expect(licence?.id).toBe(id);
    expect(licence?.url).toMatch(/^https:\/\/.+\/$/);
  });

  test.each(["", "CC BY", "CC BY 3.0", "须经书面同意", "All rights reserved"])(
    "does not guess at “%s”",
    (text) => {
      expect(knownLicence(text)).toBeUndefined();
    },
  );
});
