/** Which pages the browser opens: one of every kind, or all. */

import type { Site } from "./served-sites.ts";

/** A page to look at, below the base path. */
export interface TestPage {
  /** Short, for names of tests and pictures. */
  readonly kind: string;
  readonly path: string;
}

/** Address that no page has, so that the page of missing addresses answers. */
const MISSING = "/no-such-page/";

/** Returns a short name for a path: `districts-panshan`. */
export const kindOfPath = (path: string): string =>
  path.replace(/^\/|\/$/g, "").replaceAll("/", "-");

/** One page of every kind: of the many alike, those that show the most, and of indicators three. */
export const onePerKind = (site: Site): readonly TestPage[] => {
  const { district, indicators, source } = site.examples;
  const paths = [
    "/districts/",
    `/districts/${district}/`,
    "/indicators/",
    ...indicators.map((id) => `/indicators/${id}/`),
    "/trajectory/",
    "/subsidies/",
    "/tasks/",
    "/sources/",
    `/sources/${source}/`,
    "/data/",
    "/data/releases/",
    "/methodology/",
    "/about/",
    "/search/",
    "/accessibility/",
    // Of the English pages those with drawings, whose words are longer.
    "/en/",
    `/en/districts/${district}/`,
    ...indicators.slice(0, 1).map((id) => `/en/indicators/${id}/`),
    "/en/trajectory/",
    "/en/subsidies/",
  ];
  return [
    { kind: "home", path: "/" },
    ...paths.map((path) => ({ kind: kindOfPath(path), path })),
    { kind: "missing", path: MISSING },
  ];
};

/** Every page of a site, from the addresses of its pages. */
export const everyPage = (paths: readonly string[]): readonly TestPage[] =>
  paths.map((path) => {
    if (path === "/") return { kind: "home", path };
    if (path === "/404.html") return { kind: "missing", path: MISSING };
    return { kind: kindOfPath(path), path };
  });
