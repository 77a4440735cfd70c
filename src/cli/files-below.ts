import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const filesIn = (folder: string, steps: string): readonly string[] =>
  readdirSync(join(folder, steps), { withFileTypes: true }).flatMap((entry) => {
    const path = `${steps}${entry.name}`;
    // A link counts as what it leads to; one that leads nowhere as nothing.
    const found = entry.isSymbolicLink()
      ? statSync(join(folder, path), { throwIfNoEntry: false })
      : entry;
    if (found?.isDirectory() === true) return filesIn(folder, `${path}/`);
    return found?.isFile() === true ? [path] : [];
  });

/** Returns the paths of all files below a folder with `/` between their steps, in order. */
export const filesBelow = (folder: string): readonly string[] => [...filesIn(folder, "")].sort();
