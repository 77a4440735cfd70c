import { publish as words } from "../i18n/zh/desk/publish.ts";

/**
 * Says what is being done while it is done. On a terminal the seconds are counted once there are
 * any; elsewhere, in a log, the line stands alone.
 */
export const withProgress = async <T>(
  text: string,
  log: (line: string) => void,
  task: () => Promise<T> | T,
): Promise<T> => {
  log(text);
  if (!process.stdout.isTTY) return task();
  const started = performance.now();
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000).toString();
    process.stdout.write(`\r  ${words.elapsed({ seconds })}`);
  }, 1000);
  try {
    return await task();
  } finally {
    clearInterval(timer);
    process.stdout.write("\r\u001b[K");
  }
};
