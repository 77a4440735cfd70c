/** Addresses inside the site, below the path it is published under. */

/** The pages are told by their builder; a command that writes files beside them, by the same setting. */
const base: string = import.meta.env?.BASE_URL ?? globalThis.process?.env["BASE_PATH"] ?? "/";

const root = base.replace(/\/$/, "");

/** Returns the address of a path of the site, `/districts/panshan/`, under the base path. */
export const href = (path: `/${string}`): string => root + path;

/** Returns the Chinese page's path for a page's address: `/districts/` for `/base/en/districts/`. */
export const sitePath = (address: string): `/${string}` =>
  `/${address.slice(root.length + 1).replace(/^en\//, "")}`;

/** Whether an address on a page is that of a Chinese page of this site, and of no file. */
export const isChinesePage = (address: string): boolean =>
  address.startsWith(`${root}/`) &&
  !address.startsWith(`${root}/en/`) &&
  /\/(?:[?#].*)?$/.test(address);

/** Returns the whole address of a place on the host; undefined where the site has no host yet. */
export const wholeAddress = (address: string, baseUrl: string | undefined): string | undefined =>
  baseUrl === undefined ? undefined : new URL(address, baseUrl).href;
