/** The feed of releases (Atom, RFC 4287): every id and date of it comes from the data. */

import { Feed } from "feed";
import { v5 as uuid } from "uuid";

import { releases, type ReleaseChanges } from "../analysis/releases.ts";
import { zh } from "../i18n/zh.ts";
import { DAY_MS, type PartialDate } from "../lib/calendar.ts";
import { formatDate, formatNumber } from "../lib/format.ts";
import { href } from "../lib/href.ts";
import type { Dataset } from "../model/types.ts";

const PAGE = "/data/releases/";
export const FEED_PATH = `${PAGE}feed.xml`;

/** What ids of feeds of this program are made within; it never changes, or readers see all anew. */
const NAMESPACE = "49c8170f-cdff-40a5-b090-3620b64566dd";

/** For a site that does not know its address: the library wants whole ones, readers do not. */
const STAND_IN = "https://site.invalid";

/** Returns the id of a thing of the dataset, wherever its site is published. */
const idOf = (...parts: readonly string[]): string =>
  `urn:uuid:${uuid(parts.join("/"), NAMESPACE)}`;

const startOf = (date: PartialDate): Date => new Date(date.first * DAY_MS);

/** Returns the text as HTML, which titles and summaries of this library are. */
const asHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const count = (of: readonly unknown[]): string => formatNumber(of.length, "zh");

/** Returns what a release brought: its note and its counts. */
const summaryOf = ({ release, added, revised, withdrawn, corrections }: ReleaseChanges): string =>
  release.note.zh +
  zh.history.counts({
    added: count(added),
    revised: count(revised),
    withdrawn: count(withdrawn),
    corrected: count(corrections),
  });

/** Returns the text of the feed: one entry for each release, the latest first. */
export const releaseFeed = (dataset: Dataset): string => {
  const { site, home } = dataset;
  const words = zh.history.feed;
  const whole = (path: `/${string}`): string => new URL(href(path), site.baseUrl ?? STAND_IN).href;
  const author = { name: site.operator ?? site.title.zh };
  const feed = new Feed({
    id: idOf(home.id),
    title: words.title({ site: site.title.zh }),
    updated: startOf(site.released),
    link: whole(PAGE),
    feed: whole(FEED_PATH),
    author,
    copyright: site.licence,
    generator: false,
  });
  for (const changes of releases(dataset)) {
    const { date } = changes.release;
    feed.addItem({
      id: idOf(home.id, date.text),
      title: asHtml(words.entry({ date: formatDate(date, "zh") })),
      link: whole(`${PAGE}#${date.text}`),
      date: startOf(date),
      description: asHtml(summaryOf(changes)),
    });
  }
  return `${feed.atom1().replaceAll(`href="${STAND_IN}/`, 'href="/')}\n`;
};
