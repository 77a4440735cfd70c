import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import { withLock } from "../../../src/cli/live/publish-lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { linkOf } from "./small-place.ts";
import { writeSmallSite } from "./small-sites.ts";

const free = (path: string): Promise<string> => withLock(path, () => Promise.resolve("ran"));

// Other systems than these two have no name that goes with its process.
describe.runIf(["linux", "win32"].includes(process.platform))("withLock", () => {
  test("runs one task at a time for a path, others beside it", async () => {
    const path = join(temporaryFolder(), "pj");
    const results = await withLock(path, async () => {
      await expect(free(path)).rejects.toThrow(/^另一条命令正在发布或退回“.*pj”/);
      return free(`${path}2`);
    });
    expect(results).toBe("ran");
    expect(await free(path)).toBe("ran");
  });

  test("is free again after a task that fails", async () => {
    const path = join(temporaryFolder(), "pj");
    await expect(withLock(path, () => Promise.reject(new Error("fault")))).rejects.toThrow("fault");
    expect(await free(path)).toBe("ran");
  });
});

describe.runIf(process.platform === "linux")("withLock", () => {
  test("refuses a second process, and is free once the first is killed", async () => {
    const folder = temporaryFolder();
    const to = join(folder, "pj");
    const tree = writeSmallSite(join(folder, "A"), "A");
    const first = spawn(process.execPath, [join(import.meta.dirname, "swap-sites.ts"), to, tree], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    onTestFinished(() => void first.kill("SIGKILL"));
    await once(first.stdout, "data");
    const { link } = linkOf(to);
    expect(await free(link)).toBe("ran");
    first.stdin.write("go");
    await expect.poll(() => free(link).catch(String), { timeout: 5000 }).toContain("另一条命令");
    first.kill("SIGKILL");
    await once(first, "close");
    expect(await free(link)).toBe("ran");
  });
});
