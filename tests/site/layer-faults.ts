/** The layers of the style sheets, whose order the bundler can turn round without a word. */

import { destination, fileOfPage } from "./addresses.ts";
import { all, eachPage } from "./built-site.ts";
import type { BuiltSite, Faults } from "./built-site.ts";

const ORDER = ["reset", "base", "components", "utilities"];

/** Names each page whose sheets, in the order in which they are loaded, order the layers otherwise. */
export const layerFaults = (site: BuiltSite): Faults =>
  eachPage((page) => {
    const sheets = all(page.document, 'link[rel="stylesheet"]').map((link) => {
      const target = destination(site, fileOfPage(page), link.getAttribute("href") ?? "");
      return target.kind === "inside" ? (site.files.get(target.file)?.toString("utf8") ?? "") : "";
    });
    const named = [...sheets.join("\n").matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = ""]) =>
      names.split(",").map((name) => name.trim()),
    );
    const layers = [...new Set(named)];
    const wanted = ORDER.filter((name) => layers.includes(name));
    return layers.join() === wanted.join() && layers.includes("base")
      ? []
      : [`layers are ${layers.join(", ")}`];
  })(site);
