/** The page of all releases, and the feed that announces them. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

export const history: Messages["history"] = {
  title: "Releases",
  description: (p) =>
    `${counted(p.count, "release", "releases")} of the data: date and note of each, how much it added, revised, withdrew and corrected, its files as they were, and how to verify them.`,
  headline: {
    allKept: (p) =>
      `${counted(p.count, "release", "releases")} so far, with the files kept as they were.`,
    someKept: (p) =>
      `${counted(p.count, "release", "releases")} so far, ${p.kept} of them with the files kept as they were.`,
    noneKept: (p) =>
      `${counted(p.count, "release", "releases")} so far; no files have been kept yet.`,
  },
  lede: "What each release brought and what it changed is recorded here.",
  keptMeaning:
    "Kept files are byte for byte what was published; no later program or data changes them, so they prove what this site said on that day.",

  counts: (p) =>
    `Published figures added ${p.added}, revised ${p.revised}, withdrawn ${p.withdrawn}; errors of this site corrected ${p.corrected}.`,
  files: (p) => `${counted(p.count, "file", "files")} kept as published, ${p.size} together`,
  notKept: "No files of this release were kept.",
  notKeptYet: "The files of this release are on the page “Data”; they are not kept yet.",
  changes: {
    allTitle: "Figures that changed",
    all: (p) =>
      `${counted(p.count, "change", "changes")} so far: revised or withdrawn by their publisher, or corrected by this site. Before, after, date and reason are in one file:`,
    none: "No figure has changed so far.",
    title: (p) => `What changed: ${counted(p.count, "item", "items")}`,
    caption: (p) => `Changes in the release of ${p.date}`,
    columns: {
      what: "What",
      kind: "How",
      old: "Before",
      now: "Now",
      reason: "Reason (in Chinese)",
    },
    ofRegion: (p) => `${p.region}, ${p.time}`,
    asOf: (p) => `as of ${p.date}`,
    withdrawn: "no figure any more",
  },

  verify: {
    title: "How to verify kept files",
    note: "Download the list of checksums of a release (SHA256SUMS) and the files in question into one folder, and run there:",
    meaning:
      "Behind each file it should say “OK”. If you saved the list earlier, the two copies must not differ in a single character; if they do, someone has changed it.",
  },
  follow: {
    title: "How to hear of new releases",
    text: "Add this address to any feed reader, and each new release reaches you with its date, note and counts (in Chinese):",
    link: "Feed of releases (Atom)",
  },
  feed: {
    title: (p) => `${p.site}: releases`,
    entry: (p) => `Release of ${p.date}`,
  },
  toAll: "Notes, kept files and verification of all releases",
};
