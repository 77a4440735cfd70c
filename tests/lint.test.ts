/** The house rules that the linter keeps are really kept: each of these must be refused. */

import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

import { projectFolder } from "../src/cli/tool-path.ts";

const eslint = new ESLint({ cwd: projectFolder });

const rulesBroken = async (code: string, filePath: string): Promise<string[]> => {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => String(ruleId)));
};

const importRule = "@typescript-eslint/no-restricted-imports";

describe("imports run one way", () => {
  test.each([
    ["src/lib/a.ts", `export { b } from "../model/b.ts";`],
    ["src/schemas/a.ts", `export { b } from "../load/b.ts";`],
    ["src/model/a.ts", `import type { B } from "../analysis/b.ts";\nexport type A = B;`],
    ["src/analysis/a.ts", `export { b } from "../charts/b.ts";`],
    ["src/charts/a.ts", `export { b } from "../publish/b.ts";`],
    ["src/publish/a.ts", `export { b } from "../../src/pages/b.ts";`],
    ["src/i18n/zh/a.ts", `export { b } from "../../analysis/b.ts";`],
    ["src/components/A.astro", `---\nimport { b } from "../layouts/b.ts";\nb();\n---\n`],
    ["src/pages/a.astro", `---\nimport { b } from "../cli/b.ts";\nb();\n---\n`],
    ["src/client/a.ts", `export { b } from "../model/b.ts";`],
    ["src/schemas/a.ts", `export { b } from "../client/b.ts";`],
    ["src/publish/a.ts", `export { b } from "../client/b.ts";`],
    ["src/client/a.ts", `export { dataset } from "../dataset.ts";`],
    ["src/components/a.ts", `export { dataset } from "../dataset.ts";`],
    ["src/cli/a.ts", `export { dataset } from "../dataset.ts";`],
    ["src/cli/a.ts", `export { b } from "../../tests/fictional/b.ts";`],
    ["src/client/search/a.ts", `export { b } from "../../model/b.ts";`],
    ["src/client/search/a.ts", `import type { B } from "../../analysis/b.ts";\nexport type A = B;`],
    ["src/dataset.ts", `export { b } from "../seeds/b.ts";`],
  ])("%s: %s", async (path, code) => {
    expect(await rulesBroken(code, path)).toContain(importRule);
  });

  test.each([
    ["src/model/a.ts", `export { b } from "../lib/b.ts";`],
    ["src/i18n/zh/a.ts", `import type { B } from "../../analysis/b.ts";\nexport type A = B;`],
    ["src/client/search/a.ts", `export { b } from "../../i18n/zh/b.ts";`],
    ["src/client/a.ts", `export { b } from "../lib/b.ts";`],
    ["src/i18n/zh.ts", `export { charts } from "./zh/charts.ts";`],
    ["src/pages/a.ts", `export { dataset } from "../dataset.ts";`],
    ["src/pages/data/a.ts", `export { dataset } from "../../dataset.ts";`],
    ["tests/cli/a.ts", `export { b } from "../../src/cli/b.ts";`],
  ])("allows %s: %s", async (path, code) => {
    expect(await rulesBroken(code, path)).toEqual([]);
  });
});

describe("habits", () => {
  test.each([
    ["no-restricted-syntax", `export default 1;`],
    ["no-restricted-syntax", `export * from "./b.ts";`],
    ["@typescript-eslint/no-explicit-any", `export const a = (b: any): void => b;`],
    ["@typescript-eslint/no-non-null-assertion", `export const a = (b?: number) => b!;`],
    ["@typescript-eslint/ban-ts-comment", `// @ts-ignore\nexport const a = 1;`],
    [
      "house/reasoned-suppressions",
      `// eslint-disable-next-line eqeqeq\nexport const a = (b: unknown) => b == 1;`,
    ],
    ["no-console", `console.log(1);`],
  ])("%s refuses %s", async (rule, code) => {
    expect(await rulesBroken(code, "src/analysis/a.ts")).toContain(rule);
  });

  test.each([
    ["src/cli/a.ts", `export const a = "没有目标";`],
    ["src/cli/a.ts", "export const a = (b: string) => `共${b}项`;"],
    ["src/pages/a.astro", `<p>没有目标</p>`],
    ["src/pages/a.astro", `<img src="/a.png" alt="目标" />`],
  ])("%s keeps its words in the catalogue: %s", async (path, code) => {
    expect(await rulesBroken(code, path)).toContain("no-restricted-syntax");
  });

  test("a suppression with its reason passes", async () => {
    const code = `// eslint-disable-next-line eqeqeq -- null and undefined mean the same here\nexport const a = (b: unknown) => b == null;`;
    expect(await rulesBroken(code, "src/analysis/a.ts")).toEqual([]);
  });
});
