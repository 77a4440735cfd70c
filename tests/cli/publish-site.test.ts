import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { CommandError } from "../../src/cli/command-error.ts";
import { type PublishTools, publishSite } from "../../src/cli/publish-site.ts";
import { unansweredWarnings } from "../../src/desk/check/check-dataset.ts";
import { acknowledgementLine } from "../../src/desk/check/describe-warning.ts";
import { DataError } from "../../src/lib/issues.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { plainRender } from "./live/plain-render.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Says to each warning about the dataset's release that it is right. */
const answerWarnings = (data: string): void => {
  const file = join(data, "acknowledged.csv");
  if (!existsSync(file)) writeFileSync(file, "date,warning,key,reason\n");
  const dataset = loadDataset(data);
  const date = dataset.site.released.text;
  for (const warning of unansweredWarnings(dataset))
    appendFileSync(file, `${acknowledgementLine(warning, { date, reason: "已核实" })}\n`);
};

/** A dataset and where it is published, in a folder of their own. */
const workplace = (): { folder: string; data: string; to: string } => {
  const folder = temporaryFolder();
  const data = join(folder, "data");
  cpSync("tests/fixtures/valid", data, { recursive: true });
  answerWarnings(data);
  return { folder, data, to: join(folder, "pj") };
};

interface Run extends Partial<PublishTools> {
  readonly mayDropPages?: boolean;
}

const publish = async (
  { data, to }: { readonly data: string; readonly to: string },
  { mayDropPages = false, ...tools }: Run = {},
): Promise<readonly string[]> => {
  const lines: string[] = [];
  await publishSite(
    { dataFolder: data, to, basePath: "/", url: undefined, keep: 5, mayDropPages },
    {
      render: plainRender(),
      platform: "linux",
      log: (line: string) => void lines.push(line),
      ...tools,
    },
  );
  return lines;
};

/** Every path below a folder with its content; of a link, where it leads. */
const contentOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [[path, ""] as const, ...contentOf(path)];
      return [[path, entry.isFile() ? readFileSync(path, "base64") : "link"] as const];
    }),
  );

/** Runs what has to fail, and returns its message once nothing was found to have changed. */
const refusal = async (folder: string, task: () => Promise<unknown>): Promise<string> => {
  const before = contentOf(folder);
  const error = await task().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(contentOf(folder)).toEqual(before);
  if (error instanceof CommandError || error instanceof DataError) return error.message;
  throw error ?? new Error("nothing was refused");
};

/** Makes the dataset one of the next release. */
const startRelease = (data: string): void => {
  const file = join(data, "site.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/"released": "[^"]*"/, `"released": "2023-09-09"`));
  appendFileSync(join(data, "releases.csv"), "2023-09-09,又一次发布\n");
  answerWarnings(data);
};

const isFrozen = (data: string, release: string): boolean =>
  existsSync(join(data, "releases", release, "SHA256SUMS"));

// Each publishes a few times, and other tests build sites meanwhile.
const slow = { timeout: 60_000 };

describe.runIf(process.platform === "linux")("publishSite", slow, () => {
  test("freezes the release, puts the site in place, and says what is live", async () => {
    const place = workplace();
    const { data, to } = place;
    expect((await publish(place)).slice(-4)).toEqual([
      expect.stringMatching(/^ {4}2个页面、\d+个文件都完整，链接都有去处，校验值都对。$/),
      `5/5 放进 ${to} …`,
      `这次发布的公开文件存进了 ${data}/releases/2023-07-05/，请和数据一起留好。`,
      `${to} 现在是 2023-07-05 这次发布（0001-2023-07-05，2个页面），已经从那里读出来核对过。`,
    ]);
    expect(lstatSync(to).isSymbolicLink()).toBe(true);
    expect(isFrozen(data, "2023-07-05")).toBe(true);
    // What is frozen is what is published.
    const text = (path: string): string => readFileSync(path, "utf8");
    expect(text(join(data, "releases/2023-07-05/targets.csv"))).toBe(
      text(join(to, "data/targets.csv")),
    );
    expect(() => loadDataset(data)).not.toThrow();
  });

  test("publishes again what was published, and the next release after it", async () => {
    const place = workplace();
    await publish(place);
    const again = await publish(place, { render: plainRender({ "index.html": "新的首页" }) });
    expect(again).toContain(
      `这次发布的公开文件早已存在 ${place.data}/releases/2023-07-05/，一个字节也没有变。`,
    );
    expect(readFileSync(join(place.to, "index.html"), "utf8")).toContain("新的首页");
    startRelease(place.data);
    const lines = await publish(place);
    expect(lines.at(-1)).toMatch(
      /^换下来的是 0002-2023-07-05，还留着。要退回去：npm run data:rollback/,
    );
    expect(lines).toContain("    线上现在有2个页面，换上以后有2个。");
    expect(isFrozen(place.data, "2023-09-09")).toBe(true);
  });

  test("changes nothing when the data are faulty, or a warning has no answer", async () => {
    const { folder, data, to } = workplace();
    await publish({ data, to });
    writeFileSync(join(data, "acknowledged.csv"), "date,warning,key,reason\n");
    expect(await refusal(folder, () => publish({ data, to }))).toMatch(
      /这次别的单位报了，它没有.*\n有1处不寻常的数还没有核实，所以没有发布。运行 npm run data:check/,
    );
    appendFileSync(join(data, "carriers.csv"), "x,y,z,w\n");
    await expect(publish({ data, to })).rejects.toThrow(DataError);
  });

  test("changes nothing when published values were changed under the same date", async () => {
    const { folder, data, to } = workplace();
    await publish({ data, to });
    const file = join(data, "terms.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(/孵化器/, "孵化器（示例）"));
    const note = join(data, "searches.csv");
    appendFileSync(note, readFileSync(note, "utf8").trimEnd().split("\n").at(-1) + "\n");
    expect(await refusal(folder, () => publish({ data, to }))).toMatch(
      /2023-07-05 这次发布已经存在.*请把 site\.json 的 released 改成新的日期/,
    );
  });

  test("changes nothing when a page fails, or the built site is not whole", async () => {
    const place = workplace();
    await publish(place);
    startRelease(place.data);
    const failing = (): Promise<void> => Promise.reject(new CommandError("fault in a page"));
    expect(await refusal(place.folder, () => publish(place, { render: failing }))).toBe(
      "fault in a page",
    );
    const dead = plainRender({ "x/index.html": `<a href="/y/">y</a><a href="#z">z</a>` });
    expect(await refusal(place.folder, () => publish(place, { render: dead }))).toMatch(
      /^x\/index\.html：链接“\/y\/”没有对应的文件\n.*\n生成的网站有2处不对，线上没有换/,
    );
    const other: typeof dead = async (settings, folders, signal) => {
      await plainRender()(settings, folders, signal);
      appendFileSync(join(folders.site, "data/targets.csv"), "more\n");
    };
    expect(await refusal(place.folder, () => publish(place, { render: other }))).toMatch(
      /^网站上的公开文件和存档的对不上：targets\.csv/,
    );
  });

  test("changes nothing when the data are edited meanwhile", async () => {
    const place = workplace();
    const editing: PublishTools["render"] = async (settings, folders, signal) => {
      await plainRender()(settings, folders, signal);
      appendFileSync(join(place.data, "README.md"), "\n");
    };
    await expect(publish(place, { render: editing })).rejects.toThrow("里的文件有了改动");
    expect(isFrozen(place.data, "2023-07-05")).toBe(false);
    expect(readdirSync(place.folder)).toEqual(["data"]);
  });

  test("takes the release out of the data again when the site cannot be put in place", async () => {
    const place = workplace();
    const blocking: PublishTools["render"] = async (settings, folders, signal) => {
      await plainRender()(settings, folders, signal);
      mkdirSync(place.to);
      writeFileSync(join(place.to, "thesis.docx"), "");
    };
    await expect(publish(place, { render: blocking })).rejects.toThrow(
      "已有内容，而且不是这条命令发布的",
    );
    expect(isFrozen(place.data, "2023-07-05")).toBe(false);
    expect(readdirSync(join(place.data, "releases"))).toEqual(["2022-01-26"]);
    expect(readdirSync(place.folder)).toEqual(["data", "pj"]);
    expect(readdirSync(place.to)).toEqual(["thesis.docx"]);
  });

  test("lets pages go only if it is told to", async () => {
    const place = workplace();
    await publish(place, { render: plainRender({ "districts/jia/index.html": "甲" }) });
    startRelease(place.data);
    expect(await refusal(place.folder, () => publish(place))).toMatch(
      /^线上有、这次没有的网页有1个：\/districts\/jia\/。.*加上 --fewer-pages。$/,
    );
    await publish(place, { mayDropPages: true });
    expect(existsSync(join(place.to, "districts"))).toBe(false);
  });

  test("refuses to run twice at once, for one place and for one dataset", async () => {
    const place = workplace();
    const second = workplace();
    const messages: string[] = [];
    const meeting: PublishTools["render"] = async (settings, folders, signal) => {
      for (const other of [place, { data: place.data, to: second.to }, { ...second, to: place.to }])
        await publish(other).catch((error: unknown) => messages.push(String(error)));
      await plainRender()(settings, folders, signal);
    };
    await publish(place, { render: meeting });
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(message).toContain("另一条命令正在发布或退回");
    expect(existsSync(second.to)).toBe(false);
  });
});

describe("publishSite on a system without such links", slow, () => {
  test("makes an archive to hand over, the same for the same data", async () => {
    const place = workplace();
    const file = join(place.folder, "pj-2023-07-05.zip");
    const lines = await publish(place, { platform: "win32" });
    expect(lines.at(-2)).toMatch(/^这台电脑不是 Linux/);
    expect(lines.at(-1)).toMatch(
      /^2023-07-05 这次发布的网站（2个页面，.*）在 .*pj-2023-07-05\.zip。$/,
    );
    expect(isFrozen(place.data, "2023-07-05")).toBe(true);
    const bytes = readFileSync(file);
    await publish(place, { platform: "win32" });
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(place.folder).sort()).toEqual(["data", "pj-2023-07-05.zip"]);
  });

  test("leaves the data as they were where another archive stands", async () => {
    const place = workplace();
    writeFileSync(join(place.folder, "pj-2023-07-05.zip"), "theirs");
    const publishing = (): Promise<unknown> => publish(place, { platform: "win32" });
    expect(await refusal(place.folder, publishing)).toContain("内容与这次的不同");
  });
});
