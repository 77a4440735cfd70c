import { expect, test } from "vitest";
import { exactSum } from "../../src/analysis/exact-sum.ts";

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[2.135, 1.2], 3.335],
  [[3.335, -3.3], 0.035],
  [[1234567.891, -1234567.89], 0.001],
  [[1e-7, 2e-7], 3e-7],
  [[5, -5], 0],
  [[1e21, 1e21], 2e21],
])("exactSum of %j is %d", (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});
