import type { Region } from "../model/types.ts";

export interface PeerCount {
  readonly region: Region;
  readonly count: number;
}

/** Returns how many of the rows are of places that are there for comparison only, by place. */
export const peerCounts = (rows: readonly { readonly region: Region }[]): readonly PeerCount[] =>
  [...Map.groupBy(rows, ({ region }) => region)]
    .filter(([region]) => region.kind === "peer")
    .map(([region, own]) => ({ region, count: own.length }));
