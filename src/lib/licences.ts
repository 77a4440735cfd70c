/** Licences that programs know by an identifier. */

export interface Licence {
  /** Of SPDX: `CC-BY-4.0`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

const creativeCommons = (short: string, id: string, path: string): readonly [string, Licence] => [
  short,
  { id, url: `https://creativecommons.org/${path}/`, title: `Creative Commons ${short}` },
];

const known = new Map<string, Licence>([
  creativeCommons("CC BY 4.0", "CC-BY-4.0", "licenses/by/4.0"),
  creativeCommons("CC BY-SA 4.0", "CC-BY-SA-4.0", "licenses/by-sa/4.0"),
  creativeCommons("CC0 1.0", "CC0-1.0", "publicdomain/zero/1.0"),
]);

/** Returns the licence that a dataset names; undefined where its name is not a known one. */
export const knownLicence = (text: string): Licence | undefined => known.get(text);
