import { statSync } from "node:fs";
import { join } from "node:path";

/** What an address of the site leads to. */
export type Answer =
  { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; to: string };

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Returns what a request path leads to, in a folder that is published under `basePath`. */
export const answerFor = (requestPath: string, folder: string, basePath: string): Answer => {
  const missing: Answer = { status: 404, file: join(folder, "404.html") };
  const address = requestPath.replace(/[?#].*$/s, "");
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return missing;
  }
  if (path === "/" && basePath !== "/") return { status: 301, to: basePath };
  if (!`${path}/`.startsWith(basePath)) return missing;
  const steps = path.slice(basePath.length).split("/");
  // Nothing outside the folder, and none of its hidden files.
  if (steps.some((step) => step.startsWith(".") || /[\\\0:]/.test(step))) return missing;
  const file = join(folder, ...steps);
  if (isFile(file) && !path.endsWith("/")) return { status: 200, file };
  const page = join(file, "index.html");
  if (!isFile(page)) return missing;
  return path.endsWith("/") ? { status: 200, file: page } : { status: 301, to: `${address}/` };
};
