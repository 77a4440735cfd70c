/** Reads pages and what they load by their paths, as a web server does, until its input ends. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";

import { pageFaults, smallPages } from "./small-sites.ts";

const [folder = ""] = process.argv.slice(2);

const textOf = (name: string): string => {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (error) {
    return `unreadable ${name}: ${String(error)}`;
  }
};

let isOver = false;
process.stdin.resume().once("end", () => (isOver = true));
const faults: string[] = [];
const seen = new Map<string, number>();
let turns = 0;
console.log("ready");
while (!isOver) {
  for (const name of smallPages) {
    const html = textOf(name);
    faults.push(...pageFaults(html, textOf));
    const mark = /<title>(\w+)/.exec(html)?.[1] ?? "";
    seen.set(mark, (seen.get(mark) ?? 0) + 1);
  }
  turns += 1;
  await nextTurn();
}
console.log(JSON.stringify({ turns, faults: faults.slice(0, 5), seen: [...seen.keys()].sort() }));
