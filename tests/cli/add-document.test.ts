import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { addDocument } from "../../src/cli/add-document.ts";
import { addDocument as words } from "../../src/i18n/zh/desk/add-document.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { encodeGb18030 } from "../../src/load/gb18030.ts";
import { cityCopy, contents, type Outcome, outcomeOf } from "./city-copy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const header = Object.keys(words.form.targets).join(",");
const row = "events,panjin,increment,2023,at_least,40,,场,s1-1,40场以上,,firm,";

const plan = {
  id: "pj-2023-5",
  title: "示例方案",
  number: "盘政办发〔2023〕5号",
  issuer: "盘锦市人民政府办公室",
  issued: "2023/5/1",
  url: "https://example.org/5",
  status: "in_force",
  kind: "official",
  covers: "2023/2025",
  accessed: "2026-11-20",
  clauses: "s1-1=一（一）；s1-2=一（二）",
};

const call = (options: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

const add = (folder: string, options: Readonly<Record<string, string>>): Outcome =>
  outcomeOf(addDocument, ["--data", folder, ...call(options)]);

/** Fills in a form as a spreadsheet program would and saves it. */
const fillIn = (
  folder: string,
  answers: Readonly<Record<string, string>>,
  encode: (text: string) => Uint8Array = (text) => new TextEncoder().encode(text),
): void => {
  const file = join(folder, words.form.documentFile);
  const rows = Papa.parse<string[]>(readFileSync(file, "utf8").replace("\uFEFF", "")).data;
  const clauses = (answers["clauses"] ?? "").split("；");
  const items = Object.fromEntries(
    Object.entries(words.form.fields).map(([field, [item]]) => [item, field]),
  );
  const filled = rows.map(([item = "", text = "", help = ""]) => {
    const field = items[item] ?? "";
    const answer = field === "clauses" ? clauses.shift() : answers[field];
    return [item, answer ?? text, help];
  });
  writeFileSync(file, encode(Papa.unparse(filled)));
};

describe("addDocument", () => {
  test("registers a plan and takes its table over, with no other byte changed", () => {
    const folder = cityCopy();
    const table = join(temporaryFolder(), "目标.csv");
    writeFileSync(table, encodeGb18030(`${header}\r\n${row}\r\n`));
    const { exitCode, text } = add(folder, { ...plan, targets: table });
    expect([exitCode, text]).toEqual([
      0,
      expect.stringContaining("targets/pj-2023-5.csv：1个目标"),
    ]);
    expect(readFileSync(join(folder, "targets/pj-2023-5.csv"))).toEqual(readFileSync(table));
    const before = readFileSync("data/documents.json", "utf8");
    const after = readFileSync(join(folder, "documents.json"), "utf8");
    const end = "\n  }\n]\n";
    expect(before.endsWith(end) && after.endsWith(end)).toBe(true);
    const kept = before.slice(0, -"\n]\n".length);
    expect(after.startsWith(`${kept},\n  {\n    "id": "pj-2023-5",\n    "title"`)).toBe(true);
    expect(JSON.parse(after)).toEqual([
      ...(JSON.parse(before) as readonly object[]),
      {
        ...{ id: plan.id, title: plan.title, number: plan.number, index_number: "" },
        ...{ issuer: plan.issuer, issued: "2023-05-01", published: "", accessed: plan.accessed },
        ...{ status: "in_force", covers: "2023/2025", kind: "official", url: plan.url },
        ...{ sha256: [], defects: [], clauses: { "s1-1": "一（一）", "s1-2": "一（二）" } },
      },
    ]);
  });

  test("writes the header of a table that is yet to be filled in", () => {
    const folder = cityCopy();
    expect(add(folder, plan).text).toContain("现在只有表头");
    expect(readFileSync(join(folder, "targets/pj-2023-5.csv"), "utf8")).toBe(`\uFEFF${header}\n`);
    expect(() => loadDataset(folder)).not.toThrow();
  });

  test("registers a report without targets, the hash of its text and clauses from a table", () => {
    const folder = cityCopy();
    const work = temporaryFolder();
    writeFileSync(join(work, "report.txt"), "abc");
    writeFileSync(join(work, "clauses.csv"), "\uFEFFtext,正文\r\nt-1,表1\r\n");
    const all = Object.entries({ ...plan, id: "panshan-2026-11" });
    const report = Object.fromEntries(all.filter(([name]) => name !== "covers"));
    const { text } = add(folder, {
      ...report,
      clauses: join(work, "clauses.csv"),
      read: join(work, "report.txt"),
      defects: "缺附件；第2页不清",
    });
    expect(text).toContain("--document panshan-2026-11");
    expect([...contents(folder).keys()]).toEqual([...contents("data").keys()]);
    const document = loadDataset(folder).documents.find(({ id }) => id === "panshan-2026-11");
    expect(document?.sha256).toEqual([
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ]);
    expect(document?.defects).toEqual(["缺附件", "第2页不清"]);
    expect([...(document?.clauses.keys() ?? [])]).toEqual(["text", "t-1"]);
  });

  test("reads the form that it handed out, as Excel saves it", () => {
    const folder = cityCopy();
    const form = join(temporaryFolder(), "新文件");
    expect(add(folder, { template: form }).exitCode).toBe(0);
    expect([...contents(form).keys()]).toEqual(
      [words.form.documentFile, words.form.targetsFile, words.form.helpFile].sort(),
    );
    fillIn(form, { ...plan, status: "有效", kind: "官方" }, encodeGb18030);
    writeFileSync(join(form, words.form.targetsFile), `${header}\n${row}\n`);
    expect(add(folder, { from: form })).toEqual({
      exitCode: 0,
      text: expect.any(String) as string,
    });
    const other = cityCopy();
    add(other, { ...plan, targets: join(form, words.form.targetsFile) });
    expect(contents(folder)).toEqual(contents(other));
  });

  test("names faults by the table and the row that they were filled in", () => {
    const folder = cityCopy();
    const form = join(temporaryFolder(), "form");
    add(folder, { template: form });
    fillIn(form, {
      ...plan,
      status: "有效",
      kind: "官员",
      clauses: "s1-1=一（一）；s1-2；s1-1=又",
    });
    const file = `${form}/${words.form.documentFile}`;
    const first = add(folder, { from: form });
    expect(first.text.split("\n")).toEqual([
      `${file} 第17行 条款：“s1-2”看不出编号和名称；请写成 编号=名称，如 s1-1=一（一）`,
      `${file} 第18行 条款：条款编号“s1-1”写了两遍；请改掉一个`,
      expect.stringMatching(/第13行 性质：不能填“官员”/),
      "共3处要改。什么都没有写；改好再运行一次。",
    ]);
    fillIn(form, { ...plan, status: "有效", kind: "官方", clauses: `${plan.clauses}；s1-3=三` });
    const targets = join(form, words.form.targetsFile);
    writeFileSync(targets, `${header}\n${row}\n${row.replace("panjin", "panshn")}\n`);
    const second = add(folder, { from: form });
    expect(second.text).toContain(
      `${form}/${words.form.targetsFile} 第3行 region：没有这个地区“panshn”`,
    );
    expect(contents(folder)).toEqual(contents("data"));
  });

  const folderOf = (file: string): string => {
    const folder = join(temporaryFolder(), "form");
    mkdirSync(folder);
    writeFileSync(join(folder, words.form.documentFile), file);
    writeFileSync(join(folder, words.form.targetsFile), header);
    return folder;
  };
  test.each([
    ["an id that is taken", { ...plan, id: "pj-2021-10" }, /^--id：.*已经有编号“pj-2021-10”/],
    ["an id that is none", { ...plan, id: "PJ 5" }, /^--id：“PJ 5”不能作 id/],
    ["a missing field", { ...plan, issuer: "" }, /^--issuer：这一格不能空着/],
    ["a date that is none", { ...plan, accessed: "11月" }, /^--accessed：“11月”不是日期/],
    ["a document without clauses", { ...plan, clauses: ";" }, /^--clauses：至少要有一条条款/],
    ["a table that is not there", { ...plan, targets: "no.csv" }, /^没有找到或打不开“no\.csv”/],
    [
      "targets of a document without years",
      { ...plan, covers: "", targets: "data/targets/pj-2021-10.csv" },
      /data\/targets\/pj-2021-10\.csv：.*covers/,
    ],
    ["a form beside options", { from: "form", id: "x" }, /^用了 --from，就不要再写 --id/],
    ["a template beside options", { template: "form", id: "x" }, /^--template 不和别的选项一起写/],
    ["a template in the data", { template: "data/form" }, /在数据文件夹里面/],
    ["a template over other files", { template: "src" }, /“src”已经有了/],
  ] as const)("refuses %s and writes nothing", (_, options, sentence) => {
    const folder = cityCopy();
    const given = Object.entries(options).filter(([, value]) => value !== "");
    const moved = given.map(([name, value]) => [
      name,
      value.replace(/^data\/form/, `${folder}/form`),
    ]);
    const { exitCode, text } = add(folder, Object.fromEntries(moved) as Record<string, string>);
    expect(text).toMatch(sentence);
    expect(exitCode).toBeGreaterThan(0);
    expect(contents(folder)).toEqual(contents("data"));
  });

  test.each([
    ["a,b\n", "不是登记表：第1行要是 项目,填写,说明"],
    ["项目,填写,说明\n编好,x,\n", "第2行：登记表里没有“编好”这一项"],
    ["项目,填写,说明\n编号,x,\n编号,y,\n", "第3行：“编号”填了两遍"],
  ])("refuses the form %j", (text, sentence) => {
    const folder = cityCopy();
    expect(add(folder, { from: folderOf(text) }).text).toContain(sentence);
    expect(contents(folder)).toEqual(contents("data"));
  });
});
