/** `npm run bench`: what a build costs, for the real data and for invented cities of three sizes. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { CommandError } from "../../src/cli/command-error.ts";
import { exitCodes, helpText, readCommandLine } from "../../src/cli/command-line.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { projectFolder } from "../../src/cli/tool-path.ts";
import { loadDataset } from "../../src/load-dataset.ts";
import { writeCity } from "../fictional/generate.ts";
import { measureFloor } from "./floor.ts";
import { measureBuild } from "./measure-build.ts";
import {
  comparisonRows,
  pageCpuMs,
  type Results,
  type Run,
  runRow,
  whereMeasured,
} from "./results.ts";

const spec = {
  name: "bench",
  purpose:
    "测量：真实数据和三种大小的示例市（只有中文网页，20项指标），生成网站各要多少时间和内存。",
  options: {
    districts: { value: "60,600,3000", text: "示例市有多少个区县；不写就是这三种" },
    out: { value: "文件", text: "结果写到哪里；不写就是 node_modules/.cache/bench/提交号.json" },
    compare: { value: "文件", text: "再和以前的一份结果比，打印倍数" },
    "no-floor": { text: "不量“只有 Plot”“只有 Astro”的下限" },
  },
  examples: [
    "npm run bench",
    "npm run bench -- --districts 60 --no-floor",
    "npm run bench -- --compare node_modules/.cache/bench/0123456789ab.json",
  ],
} as const;

const cache = join(projectFolder, "node_modules", ".cache");
/** With four releases, twenty indicators and 3,000 districts there are over 180,000 values. */
const RELEASES = 4;

const sizesOf = (text: string): readonly number[] => {
  const sizes = text.split(",").map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 4)) return sizes;
  throw new CommandError(
    `--districts 写成了“${text}”。请写4以上的整数，用逗号隔开，例如 60,600。`,
    {
      exitCode: exitCodes.misused,
    },
  );
};

const resultsIn = (file: string): Results => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Results;
  } catch {
    throw new CommandError(`读不了“${file}”。请写 npm run bench 写出的一份结果。`, {
      exitCode: exitCodes.misused,
    });
  }
};

const measure = async (name: string, data: string, work: string): Promise<Run> => {
  console.log(`正在生成 ${name} …`);
  const { targets, actuals } = loadDataset(data);
  const counts = { targets: targets.length, actuals: actuals.length };
  const out = join(work, `site-${name}`);
  try {
    return { name, ...counts, ...(await measureBuild(data, out)) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** Says how the results stand to what cannot be had for less, and the sizes to one another. */
const sayRatios = ({ floor, runs }: Results): void => {
  const [first, ...others] = runs.filter(({ name }) => name !== "real");
  for (const run of others)
    if (first !== undefined)
      console.log(
        `${run.name} 的 CPU 毫秒/页是 ${first.name} 的 ${(pageCpuMs(run) / pageCpuMs(first)).toFixed(2)} 倍`,
      );
  const largest = others.at(-1);
  const middle = others.at(-2);
  if (largest !== undefined && middle !== undefined)
    console.log(
      `${largest.name} 的 CPU 毫秒/页是 ${middle.name} 的 ${(pageCpuMs(largest) / pageCpuMs(middle)).toFixed(2)} 倍（上限 1.5）`,
    );
  if (floor === undefined) return;
  console.log(`只用 Plot 画一张图 ${floor.plotMs.toFixed(2)} 毫秒`);
  console.log(`只用 Astro，每页六张这样的图，${floor.astroPageMs.toFixed(1)} 毫秒/页`);
  for (const run of runs)
    console.log(
      `${run.name}：${(((run.seconds / run.pages) * 1000) / floor.astroPageMs).toFixed(2)} 倍于这个下限（目标 1.5，按墙上时间）`,
    );
};

const bench = async (args: readonly string[]): Promise<void> => {
  const { options, switches, isHelpWanted } = readCommandLine(spec, args);
  if (isHelpWanted) {
    console.log(helpText(spec));
    return;
  }
  const before = options.compare === undefined ? undefined : resultsIn(options.compare);
  const sizes = sizesOf(options.districts ?? spec.options.districts.value);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "bench-"));
  try {
    const where = whereMeasured();
    const floor = switches.has("no-floor") ? undefined : measureFloor();
    const runs = [await measure("real", join(projectFolder, "data"), work)];
    for (const districts of sizes) {
      const data = join(work, `city-${districts}`);
      writeCity(data, { districts, releases: RELEASES, hasEnglish: false });
      runs.push(await measure(String(districts), data, work));
      rmSync(data, { recursive: true, force: true });
    }
    const results: Results = { ...where, floor, runs };
    const file = options.out ?? join(cache, "bench", `${where.commit}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    console.table(runs.map(runRow));
    sayRatios(results);
    if (before !== undefined) console.table(comparisonRows(before, results));
    console.log(`结果写在 ${file}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

if (process.platform !== "linux")
  throw new Error("memory and processor time are read from /proc, which only Linux has");
await runCommand(() => bench(process.argv.slice(2)));
