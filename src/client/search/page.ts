/** The search page at work: typing finds, and the address holds what was typed. */

import { search as words } from "../../i18n/zh/search.ts";
import type { Find, Found } from "./find.ts";
import type { SearchList } from "./record.ts";
import { resultList } from "./results.ts";

/** Rows that one look takes in; who sees none that fits types another word. */
const MOST_SHOWN = 40;
/** Milliseconds without a key before the address follows; browsers refuse a change at each key. */
const PAUSE = 300;

const queryOf = (address: Location, maxLength: number): string =>
  new URLSearchParams(address.search).get("q")?.trim().slice(0, maxLength) ?? "";

/** Fetches the list and the library. */
const load = async (list: string): Promise<Find> => {
  const [{ finderOf }, response] = await Promise.all([import("./find.ts"), fetch(list)]);
  if (!response.ok) throw new Error(`no search list: ${String(response.status)}`);
  // Written by the same build, from this very type.
  return finderOf((await response.json()) as SearchList);
};

const statusText = (query: string, { records, parts, hasAll }: Found): string => {
  const { status } = words;
  if (records.length === 0) return status.none({ query });
  if (!hasAll) return status.partly({ parts: parts.map((part) => status.part({ part })).join("") });
  if (records.length === 1) return status.foundOne;
  const count = String(records.length);
  return records.length > MOST_SHOWN
    ? status.foundMany({ count, shown: String(MOST_SHOWN) })
    : status.found({ count });
};

export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** Address of the published list. */
  readonly list: string;
}

/** Starts the search page; nothing is fetched before the field is used or the address asks. */
export const startSearch = ({ form, field, status, results, list }: SearchElements): void => {
  let finding: Promise<Find> | undefined;
  let isLoaded = false;
  const find = (): Promise<Find> => {
    finding ??= load(list).then(
      (finder) => {
        isLoaded = true;
        return finder;
      },
      (error: unknown) => {
        // The next try may have a connection.
        finding = undefined;
        throw error;
      },
    );
    return finding;
  };

  const show = (text: string, found: readonly Node[] = []): void => {
    status.textContent = text;
    results.replaceChildren(...found);
  };

  const run = async (): Promise<void> => {
    const query = field.value.trim();
    if (query === "") return show("");
    if (!isLoaded) show(words.status.loading);
    const finder = await find().catch(() => undefined);
    // What was typed since is looked for by the event that it caused.
    if (field.value.trim() !== query) return;
    if (finder === undefined) return show(words.status.failed);
    const found = finder(query);
    const { records, parts } = found;
    show(statusText(query, found), resultList(records.slice(0, MOST_SHOWN), parts));
  };

  // The first key after a finished search makes a new entry of the history, the others change it,
  // so that going back leads from one search to the one before.
  let isFinished = true;
  let timer: number | undefined;
  const follow = (): void => {
    const query = field.value.trim();
    if (query === queryOf(location, field.maxLength)) return;
    const address = query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`;
    if (isFinished) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isFinished = false;
  };

  const typed = (): void => {
    void run();
    clearTimeout(timer);
    timer = window.setTimeout(follow, PAUSE);
  };

  field.addEventListener("focus", () => {
    // A failure is told when there is something to find.
    find().catch(() => undefined);
  });
  field.addEventListener("input", (event) => {
    // Letters on their way to becoming Chinese are not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  field.addEventListener("compositionend", typed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    follow();
    isFinished = true;
    void run();
  });
  const takeAddress = (): void => {
    clearTimeout(timer);
    isFinished = true;
    field.value = queryOf(location, field.maxLength);
    void run();
  };
  window.addEventListener("popstate", takeAddress);
  takeAddress();
};
