/** What a program and all that it starts take of the machine, as Linux tells it. */

import { readdirSync, readFileSync } from "node:fs";

/** Returns a file of `/proc`, or an empty text where the process has ended meanwhile. */
const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** The fields of a process behind its name, which may hold blanks: state, parent, … */
const fieldsOf = (pid: string): readonly string[] => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
};

const PARENT = 1;
/** User and system time of the process, and of its children that have ended. */
const TIMES = [11, 12, 13, 14] as const;
const TICKS_PER_SECOND = 100;

/** Returns the memory (bytes) that a process and its descendants have resident, shared pages counted for each. */
export const residentBytes = (root: number): number => {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, fieldsOf(pid)[PARENT] ?? ""]),
  );
  const isBelow = (pid: string): boolean => {
    if (pid === String(root)) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent !== "0" && parent !== "" && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => {
    const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
    return sum + Number(kilobytes) * 1024;
  }, 0);
};

/** Returns the processor time (seconds) of this process and of the children it has waited for. */
export const cpuSeconds = (): number => {
  const fields = fieldsOf(String(process.pid));
  return TIMES.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / TICKS_PER_SECOND;
};
