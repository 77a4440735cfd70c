/** What a reader has chosen, kept by the browser from page to page where it keeps anything. */

const PREFIX = "panjin-ledger.reading.";

/** Holds for the page where the browser refuses to keep anything, as private windows may. */
const unkept = new Map<string, string>();

const keyOf = (name: string): string => PREFIX + name;

/** Returns what was chosen; undefined if nothing was. */
export const choiceOf = (name: string): string | undefined => {
  try {
    return localStorage.getItem(keyOf(name)) ?? unkept.get(name);
  } catch {
    return unkept.get(name);
  }
};

/** Keeps a choice; undefined takes it back. */
export const keepChoice = (name: string, value: string | undefined): void => {
  if (value === undefined) unkept.delete(name);
  else unkept.set(name, value);
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // Kept for this page, above.
  }
};

/** Calls back when another page of the site changed a choice, or this one was brought back. */
export const onChoice = (follow: () => void): void => {
  addEventListener("storage", ({ key }) => {
    // All of it was deleted, or one of these.
    if (key !== null && !key.startsWith(PREFIX)) return;
    unkept.clear();
    follow();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) follow();
  });
};
