/** Licences that a site's own text may name, as machines know them. */

export interface Licence {
  /** As the SPDX list writes it: `CC-BY-4.0`. */
  readonly id: string;
  /** Where it is explained to readers. */
  readonly url: string;
  /** In full, in English as its publisher calls it. */
  readonly title: string;
}

const creativeCommons = "https://creativecommons.org";
const openDataCommons = "https://opendatacommons.org/licenses";

const licences: readonly Licence[] = [
  {
    id: "CC-BY-4.0",
    url: `${creativeCommons}/licenses/by/4.0/`,
    title: "Creative Commons Attribution 4.0 International",
  },
  {
    id: "CC-BY-SA-4.0",
    url: `${creativeCommons}/licenses/by-sa/4.0/`,
    title: "Creative Commons Attribution Share Alike 4.0 International",
  },
  {
    id: "CC-BY-NC-4.0",
    url: `${creativeCommons}/licenses/by-nc/4.0/`,
    title: "Creative Commons Attribution Non Commercial 4.0 International",
  },
  {
    id: "CC0-1.0",
    url: `${creativeCommons}/publicdomain/zero/1.0/`,
    title: "Creative Commons Zero v1.0 Universal",
  },
  {
    id: "ODC-By-1.0",
    url: `${openDataCommons}/by/1-0/`,
    title: "Open Data Commons Attribution License v1.0",
  },
  {
    id: "ODbL-1.0",
    url: `${openDataCommons}/odbl/1-0/`,
    title: "Open Data Commons Open Database License v1.0",
  },
  {
    id: "PDDL-1.0",
    url: `${openDataCommons}/pddl/1-0/`,
    title: "Open Data Commons Public Domain Dedication & License 1.0",
  },
];

/** `CC BY 4.0`, `cc-by-4.0` and `CC_BY 4.0` are one name. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");

const byName: ReadonlyMap<string, Licence> = new Map(
  licences.flatMap((licence) =>
    [licence.id, licence.title, licence.url].map((name) => [plain(name), licence] as const),
  ),
);

/** Returns the licence that a text names by its id, title or address; undefined for any other text. */
export const knownLicence = (text: string): Licence | undefined => byName.get(plain(text));
