import { cli } from "../i18n/zh/cli.ts";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./command-line.ts";

/**
 * Runs a task that Ctrl+C stops, so that what it began is cleared away before the command ends. Its
 * failure is then put down to that, unless it has an exit code that says more.
 */
export const interruptible = async (
  task: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await task(controller.signal);
  } catch (error) {
    const isTold = error instanceof CommandError && error.exitCode !== exitCodes.refused;
    if (controller.signal.aborted && !isTold)
      throw new CommandError(cli.interrupted, { exitCode: exitCodes.interrupted });
    throw error;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
};
