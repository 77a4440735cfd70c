import { describe, expect, test } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { type CommandSpec, helpText, readCommandLine } from "../../src/cli/command-line.ts";

const spec = {
  name: "data:try",
  purpose: "试一试。",
  options: {
    data: { value: "文件夹", text: "数据文件夹" },
    "as-of": { value: "日期", text: "数据截至", isRequired: true },
    yes: { text: "不再询问" },
  },
  rest: { name: "文件", isRequired: false },
  examples: ["npm run data:try -- --as-of 2021-06-26 甲.xlsx"],
} as const satisfies CommandSpec<"data" | "as-of" | "yes">;

const refusal = (args: readonly string[], of: CommandSpec<string> = spec): unknown => {
  try {
    return readCommandLine(of, args);
  } catch (error) {
    return error instanceof CommandError ? `${error.exitCode} ${error.message}` : error;
  }
};

describe("readCommandLine", () => {
  test("reads options, switches and files in any order", () => {
    expect(readCommandLine(spec, ["甲.xlsx", "--as-of", "2021-06", "--yes", "乙.csv"])).toEqual({
      options: { "as-of": "2021-06" },
      switches: new Set(["yes"]),
      rest: ["甲.xlsx", "乙.csv"],
      isHelpWanted: false,
    });
    expect(readCommandLine(spec, ["--as-of=2021", "--data=市 数据"]).options).toEqual({
      "as-of": "2021",
      data: "市 数据",
    });
  });

  test("takes a number below zero for a value", () => {
    expect(readCommandLine(spec, ["--as-of", "-1.5"]).options).toEqual({ "as-of": "-1.5" });
  });

  test("takes what stands behind two hyphens for files", () => {
    expect(readCommandLine(spec, ["--as-of", "2021", "--", "--甲.csv"]).rest).toEqual(["--甲.csv"]);
  });

  test("asks for nothing else where help is wanted", () => {
    expect(readCommandLine(spec, ["--help"]).isHelpWanted).toBe(true);
  });

  test.each([
    [["--as-off", "2021"], /^2 不认识选项“--as-off”，是不是 --as-of？/],
    [["--entirely"], /^2 不认识选项“--entirely”。运行 npm run data:try -- --help/],
    [["--as-of"], /^2 --as-of 后面要写日期/],
    [["--as-of", "--yes"], /^2 --as-of 后面要写日期/],
    [["--as-of", " "], /^2 --as-of 后面要写日期/],
    [["--as-of", "2021", "--yes=no"], /^2 --yes 后面不写别的/],
    [["--as-of", "2021", "--as-of", "2022"], /^2 --as-of 写了两遍/],
    [["甲.xlsx"], /^2 要写明 --as-of 日期/],
  ])("refuses %j with what to write instead", (args, message) => {
    expect(refusal(args)).toMatch(message);
  });

  test("refuses files where none belong, and a call without those it needs", () => {
    const none = { ...spec, rest: undefined };
    expect(refusal(["--as-of", "2021", "甲.xlsx"], none)).toMatch(/^2 “甲\.xlsx”不知道是做什么的/);
    const needed = { ...spec, rest: { name: "文件", isRequired: true } };
    expect(refusal(["--as-of", "2021"], needed)).toMatch(/^2 还要写上文件/);
  });
});

describe("helpText", () => {
  test("names every option with its meaning in one column, an example and the exit codes", () => {
    const lines = helpText(spec).split("\n");
    expect(lines).toContain("  --data 文件夹  数据文件夹");
    expect(lines).toContain("  --as-of 日期   数据截至");
    expect(lines).toContain("  --yes          不再询问");
    expect(lines).toContain("用法：npm run data:try -- 文件 [选项]");
    expect(lines.filter((line) => /^ {2}(?:0|1|2|130) /.test(line))).toHaveLength(4);
  });
});
