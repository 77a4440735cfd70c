/** A reason to stop that the person at the keyboard can mend; its message is told as it is. */
export class CommandError extends Error {
  /** What the exit code of the command will be. */
  readonly exitCode: number;
  /** Shown below the message: the log of a program that failed. */
  readonly log: string;

  constructor(message: string, options: { exitCode?: number; log?: string } = {}) {
    super(message);
    this.name = "CommandError";
    this.exitCode = options.exitCode ?? 1;
    this.log = options.log ?? "";
  }
}
