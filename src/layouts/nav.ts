/** The sections of the site, in the order of the navigation. */

import type { zh } from "../i18n/zh.ts";

export type NavKey = keyof typeof zh.site.nav;

export const navigation: readonly { readonly key: NavKey; readonly path: `/${string}` }[] = [
  { key: "home", path: "/" },
  { key: "districts", path: "/districts/" },
  { key: "indicators", path: "/indicators/" },
  { key: "trajectory", path: "/trajectory/" },
  { key: "subsidies", path: "/subsidies/" },
  { key: "tasks", path: "/tasks/" },
  { key: "sources", path: "/sources/" },
  { key: "data", path: "/data/" },
];
