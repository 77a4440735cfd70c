/** A real nginx of this machine, with the configuration that the README quotes. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { projectFolder } from "../../src/cli/tool-path.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";

export const hostingFolder = join(projectFolder, "tests/hosting");

/** Returns a configuration as it is supplied. */
export const suppliedText = (name: string): string =>
  readFileSync(join(hostingFolder, name), "utf8");

/** Folders of programs for administrators are on few users' paths. */
const searchPath = `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin`;
const inSearchPath = { env: { ...process.env, PATH: searchPath }, encoding: "utf8" } as const;

const described = spawnSync("nginx", ["-V"], inSearchPath);

/** What nginx was built with; undefined where there is none. */
const buildOptions = described.status === 0 ? described.stderr : undefined;

export const hasNginx = buildOptions?.includes("http_gzip_static_module") === true;

/** Said where the tests of a real server are left out. */
export const nginxMissing =
  "没有找到带 gzip_static 的 nginx，跳过用它做的检查；装上再来：apt-get install nginx libnginx-mod-http-brotli-static";

const modulesFolder = /--modules-path=(\S+)/.exec(buildOptions ?? "")?.[1];
const brotliModule = join(modulesFolder ?? "", "ngx_http_brotli_static_module.so");
export const hasBrotli = modulesFolder !== undefined && existsSync(brotliModule);

/** Returns a text with each part replaced by another; throws if one is not there exactly as often as given. */
export const replaced = (
  text: string,
  parts: readonly (readonly [from: string, to: string, times?: number])[],
): string =>
  parts.reduce((result, [from, to, times = 1]) => {
    const found = result.split(from).length - 1;
    if (found !== times) throw new Error(`${from} is there ${found} times, not ${times}`);
    return result.replaceAll(from, to);
  }, text);

/** Returns a supplied configuration as one whose server has the module for brotli, or has not. */
export const withBrotli = (text: string, isOn: boolean): string =>
  isOn ? replaced(text, [["# brotli_static on;", "brotli_static on;"]]) : text;

/** As the main file of Debian has it, but for what needs root; with the settings of a careless portal. */
const mainText = (folder: string, isBrotli: boolean, http: string): string => `
daemon off;
worker_processes 2;
${process.getuid?.() === 0 ? "user root root;" : ""}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
${isBrotli ? `load_module ${brotliModule};` : ""}
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  types { text/html html; application/octet-stream csv; }
  default_type application/octet-stream;
  charset gbk;
  charset_types *;
  gzip on;
  gzip_types *;
  add_header X-Portal stray;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n  ")}
${http}
}
`;

/** Returns what nginx has against a configuration; empty if nothing. */
const faultsIn = (folder: string, file: string): string => {
  const args = ["-t", "-p", folder, "-c", file, "-e", join(folder, "error.log")];
  const { status, stderr } = spawnSync("nginx", args, inSearchPath);
  return status === 0 ? "" : stderr;
};

const writeMain = (folder: string, isBrotli: boolean, http: string): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "nginx.conf");
  writeFileSync(file, mainText(folder, isBrotli, http));
  return file;
};

/** Returns what nginx says against what goes into its http block; empty if it takes it. */
export const nginxVerdict = (http: string, isBrotli: boolean): string => {
  const folder = temporaryFolder();
  return faultsIn(folder, writeMain(folder, isBrotli, http));
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((succeed) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => {
      socket.destroy();
      succeed(true);
    });
    socket.once("error", () => succeed(false));
  });

const START_TIMEOUT = 10_000;

/**
 * Runs nginx with what goes into its http block, until it is stopped; `port` is one that it listens
 * on. Throws with what nginx says where it refuses the configuration.
 */
export const startNginx = async (options: {
  readonly folder: string;
  readonly http: string;
  readonly port: number;
  readonly isBrotli: boolean;
}): Promise<{ stop: () => Promise<void>; errors: () => string }> => {
  const { folder, http, port, isBrotli } = options;
  const file = writeMain(folder, isBrotli, http);
  const verdict = faultsIn(folder, file);
  if (verdict !== "") throw new Error(verdict);
  const args = ["-p", folder, "-c", file, "-e", join(folder, "error.log")];
  const nginx = spawn("nginx", args, { env: inSearchPath.env, stdio: "ignore" });
  const ended = new Promise<void>((succeed) => nginx.once("close", () => succeed()));
  const stop = async (): Promise<void> => {
    nginx.kill("SIGTERM");
    await ended;
  };
  const started = performance.now();
  while (!(await isListening(port))) {
    if (nginx.exitCode !== null || performance.now() - started > START_TIMEOUT) {
      await stop();
      throw new Error(`nginx does not listen on ${port}`);
    }
    await wait(20);
  }
  const errors = (): string => readFileSync(join(folder, "error.log"), "utf8");
  return { stop, errors };
};
