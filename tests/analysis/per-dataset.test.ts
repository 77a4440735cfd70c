import { expect, describe, test } from "vitest";
import { perDataset } from "../../src/analysis/per-dataset.ts";
import { dataset } from "./build.ts";

describe("perDataset", () => {
  test("derives once for each dataset", () => {
    let runs = 0;
    const size = perDataset(({ targets }) => ({ run: ++runs, size: targets.length }));
    const [first, second] = [dataset(), dataset()];
    expect([size(first).run, size(second).run, size(first).run]).toEqual([1, 2, 1]);
  });
});
