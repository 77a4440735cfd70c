/** Words of what a script adds to the pages; bundled with it, so they stand by themselves. */

import type { Messages } from "../messages.ts";

export const interactions: Messages["interactions"] = {
  /** A chart as a picture that the browser makes. */
  png: "PNG",
  pngDone: "The PNG is in your downloads folder.",
  pngFailed: "The browser could not draw the PNG. Take the SVG, or try another browser.",

  readHint: "Arrow keys step through the values of the drawing; Escape closes.",
  readPlace: (p) => `${p.place} of ${p.count}`,
  readOthers: "arrow keys for the others",
  isFirst: "This is the first one.",
  isLast: "This is the last one.",
  chart: "chart",

  ofTable: (p) => (p.table === "" ? p.what : `${p.what}: ${p.table}`),
  sort: "Sort",
  documentOrder: "original order",
  order: {
    number: { ascending: "smallest first", descending: "largest first" },
    date: { ascending: "earliest first", descending: "latest first" },
    text: { ascending: "A to Z", descending: "Z to A" },
  },
  sortChoice: (p) => `${p.column}, ${p.order}`,
  sorted: (p) => `Sorted by “${p.column}”, ${p.order}.`,
  sortUndone: "Back in the original order.",
  missing: [
    "—",
    "no public figure found",
    "not found",
    "not assigned",
    "not stated",
    "no amount",
    "not yet set",
    "no target is due",
  ],
  beforeNumber: ["aim of", "more than", "at least", "at most", "up to", "from", "at"],

  filter: "Filter",
  filterCount: (p) => `rows shown: ${p.shown} of ${p.total}`,
  clear: "Clear",

  highlight: "Highlight",
  everyUnit: "all districts and zones",
  highlighted: (p) =>
    `${p.name} is highlighted in ${p.count} ${p.count === 1 ? "place" : "places"}.`,
  highlightUndone: "No district or zone is highlighted.",

  copyLink: "Copy link",
  copyLinkTo: (p) => `Copy link: ${p.name}`,
  rowName: (p) => `${p.first}, ${p.second}`,
  copied: "Copied",
  copyByHand: "The browser does not let the page copy; please copy this address:",
  close: "Close",

  copyText: "Copy",
  copyTextOf: (p) => `Copy: ${p.name}`,
  copyTextByHand:
    "The browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.",
};
