/** The results of a benchmark: what they hold, where they were measured, how two of them compare. */

import { execFileSync } from "node:child_process";
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

import { projectFolder } from "../../src/cli/tool-path.ts";
import type { Floor } from "./floor.ts";
import type { Measured } from "./measure-build.ts";

export interface Run extends Measured {
  /** `real`, or how many districts the invented city has. */
  readonly name: string;
  readonly targets: number;
  readonly actuals: number;
}

export interface Results {
  readonly commit: string;
  readonly date: string;
  readonly machine: {
    readonly node: string;
    readonly system: string;
    readonly processor: string;
    readonly cores: number;
    readonly memoryBytes: number;
    /** Others at work as it began: mean length of the queue over a minute. */
    readonly load: number;
  };
  readonly floor: Floor | undefined;
  readonly runs: readonly Run[];
}

const git = (...args: readonly string[]): string | undefined => {
  try {
    return execFileSync("git", args, { cwd: projectFolder, encoding: "utf8" }).trim();
  } catch {
    // An archive of the project has no history.
    return undefined;
  }
};

/** Returns the commit, marked where files differ from it. */
const commitNow = (): string => {
  const commit = git("rev-parse", "--short=12", "HEAD");
  if (commit === undefined) return "unknown";
  return git("status", "--porcelain") === "" ? commit : `${commit}+`;
};

export const whereMeasured = (): Pick<Results, "commit" | "date" | "machine"> => ({
  commit: commitNow(),
  date: new Date().toISOString().slice(0, 16),
  machine: {
    node: process.version,
    system: `${platform()} ${arch()}`,
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    load: loadavg()[0] ?? 0,
  },
});

const fixed = (value: number, digits = 1): string => value.toFixed(digits);
const mega = (bytes: number): string => fixed(bytes / 1e6, 0);

/** Wall-clock milliseconds a page. */
export const pageMs = ({ seconds, pages }: Run): number => (seconds / pages) * 1000;
/** Processor milliseconds a page: what a busy machine changes least. */
export const pageCpuMs = ({ cpuSeconds, pages }: Run): number => (cpuSeconds / pages) * 1000;

/** Returns a run as it is printed: one value each. */
export const runRow = (run: Run): Readonly<Record<string, string | number>> => ({
  数据: run.name,
  目标: run.targets,
  公布值: run.actuals,
  网页: run.pages,
  网页上的图: run.drawings,
  图的文件: run.chartFiles,
  秒: fixed(run.seconds),
  读数据: fixed(run.stages.load),
  网页和文件: fixed(run.stages.render),
  压缩和换上: fixed(run.stages.finish),
  "CPU 秒": fixed(run.cpuSeconds),
  "内存 MB": mega(run.peakBytes),
  "输出 MB": mega(run.outputBytes),
  "毫秒/页": fixed(pageMs(run)),
  "CPU 毫秒/页": fixed(pageCpuMs(run)),
});

/** Returns, for each run that both results have, the later as a multiple of the earlier. */
export const comparisonRows = (
  before: Results,
  after: Results,
): readonly Readonly<Record<string, string>>[] =>
  after.runs.flatMap((run) => {
    const earlier = before.runs.find(({ name }) => name === run.name);
    if (earlier === undefined) return [];
    const ratio = (of: (each: Run) => number): string => `×${fixed(of(run) / of(earlier), 2)}`;
    return [
      {
        数据: run.name,
        秒: ratio(({ seconds }) => seconds),
        "CPU 秒": ratio(({ cpuSeconds }) => cpuSeconds),
        内存: ratio(({ peakBytes }) => peakBytes),
        输出: ratio(({ outputBytes }) => outputBytes),
        网页: ratio(({ pages }) => pages),
      },
    ];
  });
