import type { PartialDate } from "../../lib/calendar.ts";

/** What a command was asked to publish, and how. */
export interface PublishSettings {
  /** As the user named it. */
  readonly dataFolder: string;
  /** As the user named it. */
  readonly to: string;
  /** `/` or `/pj/`. */
  readonly basePath: string;
  /** Where the site can be read once it is live; undefined if nobody said. */
  readonly url: string | undefined;
  /** How many previous sites stay. */
  readonly keep: number;
  /** Whether pages may go that are live now. */
  readonly mayDropPages: boolean;
}

/** A site that was built and found to be whole. */
export interface FinishedSite {
  readonly folder: string;
  readonly released: PartialDate;
  /** Files that are pages, by their paths. */
  readonly pages: readonly string[];
}

/** A site that one step is missing to be published. */
export interface StagedSite {
  /** Takes that step; throws with everything as it was. */
  readonly place: () => void;
  /** Looks at what is live now, says so, and lets old sites go. */
  readonly finish: (signal: AbortSignal) => Promise<void>;
  /** Takes back what was staged; after `place` there is nothing to take back. */
  readonly discard: () => void;
}

/** Where a finished site goes: behind a link, or into an archive to hand over. */
export interface PublishGoal {
  /** What no other command may change meanwhile. */
  readonly path: string;
  /** Clears away what a killed run has left; for the holder of the lock. */
  readonly tidy: () => void;
  /** Pages that readers have now; undefined if there is no telling. */
  readonly livePages: () => readonly string[] | undefined;
  readonly stage: (site: FinishedSite, signal: AbortSignal) => Promise<StagedSite>;
}
