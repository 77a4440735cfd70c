import { isAbsolute, relative, resolve, sep } from "node:path";

/** Returns whether the path is the folder itself or lies below it. */
export const isWithin = (path: string, folder: string): boolean => {
  const steps = relative(resolve(folder), resolve(path));
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
};
