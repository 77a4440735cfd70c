import { publish as words } from "../i18n/zh/desk/publish.ts";
import { CommandError } from "./command-error.ts";

/** Whether the system, and not this code, has failed. */
export const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

const sentences: Readonly<Record<string, (p: { folder: string }) => string>> = {
  ENOSPC: words.diskFull,
  EDQUOT: words.diskFull,
  EROFS: words.diskReadOnly,
  EACCES: words.permissionMissing,
  EPERM: words.permissionMissing,
};

/** Returns an error of the system as one sentence about a folder; any other error as it is. */
export const diskFault = (error: unknown, folder: string): unknown => {
  if (!isSystemError(error)) return error;
  const { code } = error;
  return new CommandError(sentences[code]?.({ folder }) ?? words.diskFailed({ folder, code }));
};
