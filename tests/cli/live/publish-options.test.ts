import { describe, expect, test } from "vitest";

import { CommandError } from "../../../src/cli/command-error.ts";
import { type CommandSpec, helpText, readCommandLine } from "../../../src/cli/command-line.ts";
import {
  publishSpec,
  readBasePath,
  readKeep,
  readUrl,
  rollbackSpec,
} from "../../../src/cli/live/publish-options.ts";

const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof CommandError) return `${error.exitCode} ${error.message}`;
    throw error;
  }
  return "accepted";
};

describe("options of data:publish", () => {
  test("are read as they are meant", () => {
    expect([readKeep(undefined), readKeep("12")]).toEqual([5, 12]);
    expect([readBasePath(undefined), readBasePath("/pj/")]).toEqual(["/", "/pj/"]);
    expect([readUrl(undefined), readUrl("https://pj.example/x")]).toEqual([
      undefined,
      "https://pj.example/x",
    ]);
  });

  test.each(["0", "-1", "100", "2.5", "五"])("take no %s for a number of sites", (text) => {
    expect(refusal(() => readKeep(text))).toMatch(/^2 --keep 写成了“.*”/);
  });

  test.each(["pj", "/pj", "pj/", "/../", "/a b/"])("take no %s for a sub-path", (text) => {
    expect(refusal(() => readBasePath(text))).toMatch(/^2 --base-path 写成了“.*”/);
  });

  test.each(["pj.example", "file:///srv", "https://"])("take no %s for an address", (text) => {
    expect(refusal(() => readUrl(text))).toMatch(/^2 --url 写成了“.*”/);
  });

  test("name the place, of both commands", () => {
    const specs: readonly CommandSpec<string>[] = [publishSpec, rollbackSpec];
    for (const spec of specs)
      expect(refusal(() => readCommandLine(spec, []))).toMatch(/^2 要写明 --to 文件夹/);
  });
});

describe("help of data:publish", () => {
  test("tells how warnings are answered, and of the exit code of its own", () => {
    const help = helpText(publishSpec);
    expect(help).toContain("npm run data:check 逐条列出");
    for (const text of [help, helpText(rollbackSpec)])
      expect(text).toContain("  3     网站已经换成新的，但是没有核对到\n  130   ");
  });
});
