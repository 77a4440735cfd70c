import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../src/cli/tool-path.ts";

const textOf = (name: string): string => readFileSync(join(projectFolder, name), "utf8");

test("the README gives a reason for each direct dependency, and for nothing else", () => {
  const manifest: unknown = JSON.parse(textOf("package.json"));
  const { dependencies = {}, devDependencies, optionalDependencies } = Object(manifest);
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const [, section = ""] = textOf("README.md").split("## 直接依赖");
  const rows = section.split("\n#")[0]?.match(/^\|[^|]+\|/gm) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  // Types come with the package that they describe.
  const reasoned = names.filter((name) => !name.startsWith("@types/"));
  expect(named.filter((name) => name !== "@types/*").sort()).toEqual(reasoned.sort());
});
