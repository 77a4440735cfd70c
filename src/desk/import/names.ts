/** Names of indicators and regions as offices write them → what they name. */

import { numbering } from "../../i18n/zh/desk/import-words.ts";
import type { Indicator, Region } from "../../model/types.ts";
import { bareName } from "./clean-text.ts";

interface Named {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly aliases: readonly string[];
}

/** What a name was found to be; `isExact` where it is the id or the full name. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly isExact: boolean;
  /** What stands in brackets behind the name. */
  readonly unit?: string | undefined;
}

export class NameIndex<T extends Named> {
  readonly #full = new Map<string, T[]>();
  readonly #short = new Map<string, T[]>();
  readonly #all: readonly T[];

  constructor(all: readonly T[]) {
    this.#all = all;
    for (const each of all) {
      for (const name of [each.id, each.name.zh, each.name.en]) add(this.#full, name, each);
      for (const name of each.aliases) add(this.#short, name, each);
    }
  }

  /** Returns all that a text may name; none where it is unknown. */
  find(text: string): Found<T> {
    const name = keyOf(text);
    const full = this.#full.get(name);
    if (full !== undefined) return { found: full, isExact: true };
    return { found: this.#short.get(name) ?? [], isExact: false };
  }

  /** Returns the name that holds the text, or that the text holds; undefined where none or several do. */
  nearest(text: string): string | undefined {
    const name = keyOf(text);
    const near = this.#all.filter((each) => {
      const full = keyOf(each.name.zh);
      return name.length > 1 && (full.includes(name) || name.includes(full));
    });
    return near.length === 1 ? near[0]?.name.zh : undefined;
  }
}

const keyOf = (text: string): string => bareName(text).toLowerCase();

const add = <T>(index: Map<string, T[]>, name: string, named: T): void => {
  const key = keyOf(name);
  const others = index.get(key);
  if (others === undefined) index.set(key, [named]);
  else if (!others.includes(named)) others.push(named);
};

/** Finds an indicator, also behind a number and before a unit in brackets: 3.高新技术企业（家）. */
export const findIndicator = (index: NameIndex<Indicator>, text: string): Found<Indicator> => {
  const whole = index.find(text);
  if (whole.found.length > 0) return whole;
  const bare = bareName(text).replace(numbering, "");
  const [, name = bare, unit] = /^(.+?)\(([^()]+)\)$/.exec(bare) ?? [];
  const unnumbered = index.find(bare);
  if (unnumbered.found.length > 0) return { ...unnumbered, isExact: false };
  return { found: index.find(name).found, isExact: false, unit };
};

/** Finds a region, also behind the name of its city: 盘锦市盘山县. */
export const findRegion = (index: NameIndex<Region>, home: Region, text: string): Found<Region> => {
  const whole = index.find(text);
  if (whole.found.length > 0) return whole;
  const name = bareName(text);
  const city = bareName(home.name.zh);
  if (!name.startsWith(city) || name === city) return whole;
  return { found: index.find(name.slice(city.length)).found, isExact: false };
};
