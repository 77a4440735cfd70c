import { DataError } from "../lib/issues.ts";
import { CommandError } from "./command-error.ts";
import { printFaults } from "./print-faults.ts";

/**
 * Runs a command. What its user can mend is told in sentences and ends it with a failing exit code;
 * anything else is a fault in this code and keeps its stack trace.
 */
export const runCommand = async (
  command: () => Promise<void> | void,
  countLine?: Parameters<typeof printFaults>[1],
): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (error instanceof DataError) {
      printFaults(error, countLine);
      process.exitCode = 1;
    } else if (error instanceof CommandError) {
      console.error(error.message);
      if (error.log !== "") console.error(error.log);
      process.exitCode = error.exitCode;
    } else throw error;
  }
};
