/** A folder as a revision of git had it. */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** Why a folder cannot be had from git. */
export class GitRefusal extends Error {
  readonly code: "git-missing" | "not-in-git" | "unknown-revision" | "folder-not-in-revision";

  constructor(code: GitRefusal["code"]) {
    super(code);
    this.name = "GitRefusal";
    this.code = code;
  }
}

/** More than any file of a dataset is long. */
const MOST_BYTES = 1 << 30;

const git = (folder: string, args: readonly string[], refusal: GitRefusal["code"]): Buffer => {
  try {
    return execFileSync("git", ["-C", folder, ...args], {
      maxBuffer: MOST_BYTES,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new GitRefusal(isMissing ? "git-missing" : refusal);
  }
};

/**
 * Writes the files of a folder as a revision had them into `target`. Returns the short name of the
 * commit, or throws a `GitRefusal`.
 */
export const writeRevision = (folder: string, revision: string, target: string): string => {
  const top = git(folder, ["rev-parse", "--show-toplevel"], "not-in-git").toString().trimEnd();
  const commit = git(
    folder,
    ["rev-parse", "--verify", "--quiet", "--short", "--end-of-options", `${revision}^{commit}`],
    "unknown-revision",
  )
    .toString()
    .trim();
  const prefix = git(folder, ["rev-parse", "--show-prefix"], "not-in-git").toString().trimEnd();
  // Where the folder is the whole repository the prefix is empty.
  const names = git(
    top,
    [
      "ls-tree",
      "-r",
      "-z",
      "--name-only",
      "--full-tree",
      commit,
      ...(prefix === "" ? [] : [prefix]),
    ],
    "folder-not-in-revision",
  )
    .toString()
    .split("\0")
    .filter((name) => name !== "");
  if (names.length === 0) throw new GitRefusal("folder-not-in-revision");
  for (const name of names) {
    const path = resolve(target, name.slice(prefix.length));
    // A name in git has no way out of its folder; this is for trees that were tampered with.
    if (relative(target, path).startsWith(`..${sep}`)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, git(top, ["cat-file", "blob", `${commit}:${name}`], "unknown-revision"));
  }
  return commit;
};
