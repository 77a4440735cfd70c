/** Runs in the browser on every page of a preview: a page made of older data loads again. */

/** Where the server says which data the page shows. */
const entry = performance.getEntriesByType("navigation")[0];
// Older versions of Safari have no such list; they miss only what changed while the page loaded.
const timings = entry instanceof PerformanceNavigationTiming ? (entry.serverTiming ?? []) : [];
const version = timings.find(({ name }) => name === "data")?.description;

const tell = (): void => {
  if (version !== undefined) import.meta.hot?.send("data:shown", { version });
};

// Whatever was sent before this page was connected went past it.
import.meta.hot?.on("vite:ws:connect", tell);
tell();
