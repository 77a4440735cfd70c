import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { glossed } from "../../src/i18n/zh/allowed-codes.ts";
import { actualTable } from "../../src/schemas/actual.ts";
import { carrierTable } from "../../src/schemas/carrier.ts";
import { CellFault } from "../../src/schemas/cells.ts";
import { documentTable } from "../../src/schemas/document.ts";
import { indicatorTable } from "../../src/schemas/indicator.ts";
import { regionTable } from "../../src/schemas/region.ts";
import { subsidyTable } from "../../src/schemas/subsidy.ts";
import { targetTable } from "../../src/schemas/target.ts";
import { termTable } from "../../src/schemas/term.ts";

const tables = {
  actualTable,
  carrierTable,
  documentTable,
  indicatorTable,
  regionTable,
  subsidyTable,
  targetTable,
  termTable,
};

/** The codes that a column may hold, as its fault lists them; empty for other columns. */
const codesOf = (column: z.ZodType): readonly string[] => {
  const issue = column.safeParse("?").error?.issues[0];
  const fault: unknown = issue?.code === "custom" ? issue.params?.["fault"] : undefined;
  return fault instanceof CellFault && fault.code === "not-allowed"
    ? (fault.detail["allowed"] ?? "").split("、")
    : [];
};

describe("glossed", () => {
  test.each(Object.entries(tables))("says what every code of %s means", (_name, { schema }) => {
    const codes = Object.values(schema.shape).flatMap((column) => codesOf(column as z.ZodType));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes.filter((each) => /[a-z]/.test(each))) {
      expect(glossed(code)).toMatch(/^[a-z_]+（.+）$/);
    }
  });

  test("leaves words that say it themselves alone", () => {
    expect(glossed("万元、%")).toBe("万元、%");
  });
});
