import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { onTestFinished } from "vitest";

import { projectFolder } from "../../src/cli/tool-path.ts";

export interface Running {
  readonly process: ChildProcess;
  /** All that it has printed so far. */
  readonly printed: () => string;
  /** Settles once it has printed something, or throws with what it printed if it ends before. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts a command as its user would; it is stopped when the test ends. */
export const startCommand = (
  name: "build" | "start" | "dev" | "freeze" | "data-publish" | "data-rollback",
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Running => {
  const command = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], {
    cwd: projectFolder,
    env: { ...process.env, DATA_DIR: "", OUT_DIR: "", BASE_PATH: "", PORT: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void command.kill());
  let text = "";
  for (const stream of [command.stdout, command.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  const ended = new Promise<number | null>((succeed) => command.once("close", succeed));
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((succeed, fail) => {
      const look = (): void => {
        const match = pattern.exec(text);
        if (match !== null) succeed(match);
      };
      for (const stream of [command.stdout, command.stderr]) stream.on("data", look);
      void ended.then(() => {
        fail(new Error(`ended without ${pattern}: ${text}`));
      });
      look();
    });
  return { process: command, printed: () => text, until, ended };
};
