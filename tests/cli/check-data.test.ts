/** `npm run data:check` over folders as people have them. */

import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { checkData } from "../../src/cli/check-data.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const valid = join(import.meta.dirname, "..", "fixtures", "valid");

/** Runs the command over a copy of the valid dataset; gives exit code and what it printed. */
const check = (
  change: (folder: string) => void = () => {},
  args: readonly string[] = [],
): { readonly code: number; readonly text: string } => {
  const folder = join(temporaryFolder(), "data");
  cpSync(valid, folder, { recursive: true });
  change(folder);
  const lines: string[] = [];
  const told = vi.spyOn(console, "error").mockImplementation((line: string) => lines.push(line));
  onTestFinished(() => told.mockRestore());
  const code = checkData(["--data", folder, ...args], (line) => lines.push(line));
  return { code, text: lines.join("\n").replaceAll(folder, "data") };
};

const edit = (file: string, from: string, to: string) => (folder: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`nothing to change in ${file}: ${from}`);
  writeFileSync(path, text.replace(from, to));
};

/** Adds the row that every release has in the log. */
const log = (folder: string, date: string): void =>
  appendFileSync(join(folder, "releases.csv"), `${date},多收录一个公布值。\n`);

/** A release of its own: what the city had by the middle of 2021 is more than it had at the end. */
const late =
  (value: string, note = "") =>
  (folder: string) => {
    edit("site.json", "2023-07-05", "2023-07-06")(folder);
    log(folder, "2023-07-06");
    writeFileSync(
      join(folder, "actuals", "2023-07-06.csv"),
      "indicator,region,measure,period,as_of,value,unit,status,document,clause,note,includes\n" +
        `tech-firms,jia,increment,2021,2021-06-30,${value},家,final,news-2022,text,${note},\n`,
    );
  };

/** The valid dataset has one warning: a district that reported before and not this time. */
const answer = (folder: string, more = ""): void => {
  const line = "2023-07-05,vanished-unit,yi.2023-07-05,问过，没有漏报\n";
  writeFileSync(join(folder, "acknowledged.csv"), `date,warning,key,reason\n${line}${more}`);
};

describe("npm run data:check", () => {
  test("passes a dataset without faults and without anything unusual", () => {
    const lines: string[] = [];
    expect(checkData(["--data", "data"], (line) => lines.push(line))).toBe(0);
    expect(lines.join("\n")).toMatch(
      /^正在检查 data\/ …\n格式没有问题：.*\n\n检查通过，可以发布。用时[\d.]+秒。$/,
    );
  });

  test("tells every fault and nothing unusual where there are faults", () => {
    const { code, text } = check(edit("regions.csv", "county", "town"));
    expect(code).toBe(1);
    expect(text).toMatch(/data\/regions\.csv 第3行 kind：不能填“town”/);
    expect(text).toMatch(/共1处必须改正，改好再运行一次。有错的时候不查不寻常的数。$/);
  });

  test("blocks a release with an unanswered warning and says how to answer it", () => {
    const { code, text } = check(late("14"));
    expect(code).toBe(1);
    expect(text).toContain(
      "1. data/actuals/2023-07-06.csv 第2行 value：甲县“科技型企业”是累计数，填的是14家，" +
        "却比后一个数13家（截至2021-12-31，data/actuals/2023-07-05.json 第22行）大",
    );
    expect(text).toContain("在这一行的 note 里写明原因");
    expect(text).toContain("都会登在网站上，谁都看得到");
    expect(text).toMatch(/有\d处提醒没有核实，核实之前不能发布/);
  });

  test("takes a note for the answer, and shows it", () => {
    const { text } = check(late("14", "年底核减1家"));
    expect(text).toContain("   note：年底核减1家");
  });

  test("gives the line to write where there is no row, and takes it", () => {
    const before = check();
    expect(before.code).toBe(1);
    expect(before.text).toContain("   2023-07-05,vanished-unit,yi.2023-07-05,原因");
    const { code, text } = check(answer);
    expect(code).toBe(0);
    expect(text).toContain("已经核实的提醒，1处：");
    expect(text).toContain("   acknowledged.csv（2023-07-05）：问过，没有漏报");
  });

  test("hints at an answer that nothing asks for any more", () => {
    const { code, text } = check((folder) => {
      answer(folder, "2023-07-05,vanished-unit,jia.2023-07-05,问过\n");
    });
    expect(code).toBe(0);
    expect(text).toContain("提示：acknowledged.csv 里的 vanished-unit,jia.2023-07-05 已经没有对应");
  });

  test("lists the warnings of earlier releases on demand", () => {
    const next = (folder: string): void => {
      late("14")(folder);
      edit("site.json", "2023-07-06", "2023-07-07")(folder);
      log(folder, "2023-07-07");
      writeFileSync(
        join(folder, "actuals", "2023-07-07.csv"),
        readFileSync(join(folder, "actuals", "2023-07-06.csv"), "utf8").replace(
          "2021-06-30,14",
          "2021-07-31,13",
        ),
      );
    };
    expect(check(next).text).toMatch(/以前各次发布里还有\d处没有核实的提醒，不影响这次/);
    expect(check(next, ["--all"]).text).toContain("却比后一个数");
  });

  test("explains itself", () => {
    const lines: string[] = [];
    expect(checkData(["--help"], (line) => lines.push(line))).toBe(0);
    expect(lines.join("\n")).toMatch(/用法：npm run data:check -- \[选项\]/);
  });
});
