/** The computers that a bundle can be made for. */

import { bundle as words } from "../i18n/zh/desk/bundle.ts";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./command-line.ts";

export interface Platform {
  /** The package that brings its Node.js is named after it. */
  readonly name: string;
  readonly isWindows: boolean;
  /** What npm is told, so that it fetches what is made for this platform. */
  readonly npmOptions: readonly string[];
}

const platforms: readonly Platform[] = [
  { name: "linux-x64", isWindows: false, npmOptions: ["--os=linux", "--cpu=x64", "--libc=glibc"] },
  {
    name: "linux-arm64",
    isWindows: false,
    npmOptions: ["--os=linux", "--cpu=arm64", "--libc=glibc"],
  },
  { name: "win-x64", isWindows: true, npmOptions: ["--os=win32", "--cpu=x64"] },
];
const known = platforms.map(({ name }) => name).join("、");

/** Returns the platform that is asked for, or that of this computer. */
export const platformOf = (asked: string | undefined): Platform => {
  const own = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const platform = platforms.find(({ name }) => name === (asked ?? own));
  if (platform !== undefined) return platform;
  throw new CommandError(
    asked === undefined
      ? words.noBundleForThis({ platform: own, known })
      : words.unknownPlatform({ platform: asked, known }),
    { exitCode: exitCodes.misused },
  );
};
