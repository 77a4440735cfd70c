/**
 * What a reader has chosen, in the address of the page, so that a view can be shared:
 * `?unit=panshan&sort=3-desc&filter=…`, with the table's name behind a dot where there are several.
 * Only what differs from the page as written stands there.
 */

export interface TableSort {
  /** From 1. */
  readonly column: number;
  readonly isDescending: boolean;
}

export interface TableView {
  readonly sort?: TableSort | undefined;
  readonly filter?: string | undefined;
}

const named = (name: string, table: string): string => (table === "" ? name : `${name}.${table}`);

const parseSort = (text: string | null): TableSort | undefined => {
  const match = /^([1-9]\d?)(-desc)?$/.exec(text ?? "");
  return match === null
    ? undefined
    : { column: Number(match[1]), isDescending: match[2] !== undefined };
};

/** Returns the unit that an address names; undefined where it names none. */
export const unitIn = (search: string): string | undefined =>
  new URLSearchParams(search).get("unit") ?? undefined;

/** Returns what an address says of a table, `""` being the page's first; what is unknown is nothing. */
export const tableIn = (search: string, table: string): TableView => {
  const parameters = new URLSearchParams(search);
  return {
    sort: parseSort(parameters.get(named("sort", table))),
    filter: parameters.get(named("filter", table))?.trim() || undefined,
  };
};

const replaced = (search: string, name: string, value: string | undefined): string => {
  const parameters = new URLSearchParams(search);
  if (value === undefined || value === "") parameters.delete(name);
  else parameters.set(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
};

/** Returns the address's query with another unit, or with none. */
export const withUnit = (search: string, unit: string | undefined): string =>
  replaced(search, "unit", unit);

/** Returns the address's query with another view of a table; the parameters of others stay. */
export const withTable = (search: string, table: string, { sort, filter }: TableView): string =>
  replaced(
    replaced(
      search,
      named("sort", table),
      sort === undefined ? undefined : `${sort.column}${sort.isDescending ? "-desc" : ""}`,
    ),
    named("filter", table),
    filter?.trim(),
  );

/** Puts a query into the address of the page, which stays the same entry of the history. */
export const showQuery = (search: string): void => {
  if (search === location.search) return;
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
};
