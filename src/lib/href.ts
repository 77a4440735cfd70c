/** Addresses inside the site, below the path it is published under. */

const base: string = import.meta.env?.BASE_URL ?? "/";

/** Returns the address of a path of the site, `/districts/panshan/`, under the base path. */
export const href = (path: `/${string}`): string => `${base.replace(/\/$/, "")}${path}`;
