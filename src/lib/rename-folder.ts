import type { DataIssue } from "./issues.ts";

/** Returns the faults of a dataset that was read at one path as those of the folder the user named. */
export const renameFolder = (
  issues: readonly DataIssue[],
  path: string,
  name: string,
): readonly DataIssue[] => {
  const renamed = (text: string): string => text.replaceAll(`${path}/`, `${name}/`);
  return issues.map((issue) => ({
    ...issue,
    file: issue.file === path ? name : renamed(issue.file),
    ...(issue.detail === undefined
      ? {}
      : {
          detail: Object.fromEntries(
            Object.entries(issue.detail).map(([key, text]) => [key, renamed(text)]),
          ),
        }),
  }));
};
