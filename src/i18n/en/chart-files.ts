/** Charts away from their pages: their names, their files, their frames on other sites. */

import type { Messages } from "../messages.ts";

export const chartFiles: Messages["chartFiles"] = {
  nameInPeriod: (p) => `${p.name} (${p.period})`,
  nameOfPlace: (p) => `${p.region}: ${p.name}`,
  label: "Download this chart",
  svg: "SVG",
  fileOf: (p) => `${p.format}: ${p.name}`,
  embed: "Embed this chart",
  embedNote:
    "Put this line into the HTML of your page. The width follows the page; the height is enough, do not lower it. The chart follows this site’s updates.",
  source: (p) => `Source: ${p.sources}`,
  dates: (p) => `Data as of ${p.asOf}, released ${p.released}`,
  licence: (p) => `Compiled data: ${p.licence}`,
  separator: " · ",
  back: "See this chart with its table and sources on its own page",
};
