import { peerCounts } from "../analysis/peer-counts.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import { formatNumber } from "../lib/format.ts";
import type { Language, Region } from "../model/types.ts";

/** Returns how many rows there are, and how many of them are of places for comparison only. */
export const countText = (rows: readonly { readonly region: Region }[], lang: Language): string =>
  messagesIn(lang).site.countWithPeers({
    count: formatNumber(rows.length, lang),
    peers: peerCounts(rows).map(({ region, count }) => ({
      place: region.name[lang],
      count: formatNumber(count, lang),
    })),
  });
