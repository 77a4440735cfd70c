/** Other programs that a command has work for it, run to their end or stopped whole. */

import { spawn } from "node:child_process";

import { CommandError } from "./command-error.ts";

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What it finds in its environment; this program's own where it is left out. */
  readonly env?: NodeJS.ProcessEnv;
  /** What its user is told if it fails, and if there is no such program. */
  readonly sentences: { readonly failed: string; readonly missing?: string };
}

/** Lines of a failed program that are shown: its end, where the fault is named. */
const SHOWN_LINES = 40;

/**
 * Runs a program to its end; a fault throws a `CommandError` with the end of its log. A stop by the
 * signal does so too, once the program writes nothing any more.
 */
export const runProgram = (program: Program, signal: AbortSignal): Promise<void> =>
  new Promise((succeed, fail) => {
    const { command, args, cwd, env = process.env, sentences } = program;
    const started = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const stop = (): void => {
      started.kill();
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    let log = "";
    const keep = (chunk: Buffer): void => {
      log += chunk.toString("utf8");
    };
    started.stdout.on("data", keep);
    started.stderr.on("data", keep);
    started.on("error", (error) => {
      const isMissing = "code" in error && error.code === "ENOENT";
      fail(
        isMissing && sentences.missing !== undefined ? new CommandError(sentences.missing) : error,
      );
    });
    started.on("close", (code) => {
      signal.removeEventListener("abort", stop);
      if (code === 0) succeed();
      else
        fail(
          new CommandError(sentences.failed, {
            log: log.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n"),
          }),
        );
    });
  });
