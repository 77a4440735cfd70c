import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { checkApart } from "../../src/cli/check-apart.ts";
import { DataError } from "../../src/lib/issues.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const fixture = (name: string): string => join(import.meta.dirname, "..", "fixtures", name);

describe("checkApart", () => {
  test("says what a build has to know of sound data", async () => {
    const sound = await checkApart(fixture("valid"));
    expect(sound).toMatchObject({ site: { released: { text: "2023-07-05" } }, documents: 4 });
    expect(sound.targets).toBeGreaterThan(1);
    expect(sound.actuals).toBeGreaterThan(1);
  });

  test("throws every fault of faulty data, with its place", async () => {
    const failing = checkApart(fixture("unknown-id"));
    await expect(failing).rejects.toThrow(DataError);
    const issues = await failing.catch((error: unknown) =>
      error instanceof DataError ? error.issues : [],
    );
    expect(issues).toContainEqual({
      file: expect.stringContaining("actuals/2022-01-26.csv"),
      row: 3,
      column: "region",
      code: "unknown-region",
      value: "jai",
      detail: expect.anything(),
    });
  });

  test("throws where there is no dataset", async () => {
    await expect(checkApart(temporaryFolder())).rejects.toThrow(DataError);
  });
});
