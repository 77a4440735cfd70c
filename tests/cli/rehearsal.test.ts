import { execFile, spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { freePort } from "./free-port.ts";
import {
  commandsOf,
  type NpmCommand,
  readmeText,
  rehearsalSteps,
  rehearsalText,
} from "./readme-commands.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** `npm run test:long`: it builds a site four times. */
const isLong = process.env["TEST_LONG"] === "1";

const manifest: unknown = JSON.parse(readmeText("package.json"));
const scripts: Readonly<Record<string, string>> = Object(manifest).scripts;

/** Returns the file that npm has Node run for a command. */
const scriptOf = ({ script, line }: NpmCommand): string => {
  const [, file] = /^node (\S+\.ts)$/.exec(scripts[script] ?? "") ?? [];
  if (file === undefined) throw new Error(`no script: ${line}`);
  return file;
};

interface Ended {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs a command to its end; one that goes on, until it has said both this and its address. */
const run = async (
  file: string,
  args: readonly string[],
  { until, port = 0 }: { readonly until?: string; readonly port?: number } = {},
): Promise<Ended> => {
  const command = spawn(process.execPath, [file, ...args], {
    cwd: projectFolder,
    env: { ...process.env, DATA_DIR: "", OUT_DIR: "", BASE_PATH: "", PORT: String(port || "") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let isStopped = false;
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (isStopped || until === undefined) return;
      if (!printed.includes(until) || !/localhost:\d/.test(printed)) return;
      isStopped = command.kill("SIGINT");
    });
  const code = await new Promise<number | null>((ended) => command.once("close", ended));
  return { code, printed };
};

const ownOption = /^--[a-z-]+$/;

/** Returns what is wrong with the options of a command, by its own help. */
const optionFaults = async ({ line, args, ...command }: NpmCommand): Promise<readonly string[]> => {
  const named = args.filter((arg) => ownOption.test(arg) && arg !== "--help");
  const file = scriptOf({ line, args, ...command });
  // These have a help, which refuses an option that they do not know.
  const hasHelp = /^(?:data:.*|bench|bundle|lighthouse)$/.test(command.script);
  if (!hasHelp) return named.filter((name) => name !== "--data").map((name) => `${line}: ${name}`);
  const { code, printed } = await new Promise<Ended>((ended) => {
    execFile(process.execPath, [file, ...args, "--help"], { cwd: projectFolder }, (error, out) => {
      ended({ code: error === null ? 0 : Number(error.code), printed: out });
    });
  });
  return code === 0 && named.every((name) => printed.includes(`  ${name}`))
    ? []
    : [`${line}: ${code}`];
};

test("every command of the READMEs exists and knows its options", async () => {
  const all = ["README.md", "data/README.md"].flatMap((name) => commandsOf(readmeText(name)));
  const commands = [...new Map(all.map((each) => [each.line.trim(), each])).values()];
  expect(commands.length).toBeGreaterThan(20);
  const unknown = commands.filter(({ script }) => script !== "ci" && !(script in scripts));
  expect(unknown).toEqual([]);
  const faults: string[] = [];
  for (const command of commands)
    if (command.args.length > 0) faults.push(...(await optionFaults(command)));
  expect(faults).toEqual([]);
});

test("the rehearsal says after each command what is to be seen", () => {
  const blocks = rehearsalText().match(/```(?:sh|text)\n/g) ?? [];
  const steps = rehearsalSteps();
  // One step is told in the sentence itself.
  expect(steps).toHaveLength(blocks.length + 1);
  expect(steps.filter(({ kind }) => kind === "replace")).toHaveLength(1);
});

describe.runIf(isLong && process.platform === "linux")("the rehearsal of data/README.md", () => {
  test("does what it promises, from the practice folder to the site before", async () => {
    const folder = join(temporaryFolder(), "lianxi");
    const here = (text: string): string => text.replaceAll("../lianxi", folder);
    const port = await freePort();
    /** The release that is live after each command that changes what is live. */
    const lives: (string | undefined)[] = [];
    const live = (): string | undefined => {
      const page = join(folder, "site", "data", "datapackage.json");
      if (!existsSync(page)) return undefined;
      const described: unknown = JSON.parse(readFileSync(page, "utf8"));
      return String(Object(described).version);
    };
    for (const step of rehearsalSteps()) {
      if (step.kind === "append") {
        appendFileSync(here(step.file), `${step.text}\n`);
      } else if (step.kind === "replace") {
        const before = readFileSync(here(step.file), "utf8");
        expect(before.split(step.from)).toHaveLength(2);
        writeFileSync(here(step.file), before.replace(step.from, step.to));
      } else {
        const { command, promise } = step;
        const args = command.args.map(here);
        const goesOn = command.script === "dev" ? { until: here(promise), port } : {};
        const { code, printed } = await run(scriptOf(command), args, goesOn);
        expect(code, `${command.line}\n${printed}`).toBe(0);
        expect(printed, command.line).toContain(here(promise));
        if (/publish|rollback/.test(command.script)) lives.push(live());
      }
    }
    const [first, second, third] = ["2023-09-20", "2023-10-20", "2023-10-23"];
    // Published three times; a list changes nothing; then the site before the last.
    expect(lives).toEqual([first, second, third, third, second]);
  }, 600_000);
});
