/** Where each thing of the dataset is found on the site. */

import { href } from "../lib/href.ts";
import type { Clause, Indicator, Region, SourceDocument, Target, Task } from "../model/types.ts";

/** A unit has a page of its own; the city is what the home page is about, a peer the comparison. */
export const regionHref = (region: Region): string => {
  if (region.kind === "city") return href("/");
  return region.kind === "peer" ? href("/subsidies/") : href(`/districts/${region.id}/`);
};
export const indicatorHref = (indicator: Indicator): string => href(`/indicators/${indicator.id}/`);
/** A target's own place is the page of its indicator. */
export const targetHref = (target: Target): string =>
  `${indicatorHref(target.indicator)}#${target.id}`;
export const documentHref = (document: SourceDocument): string => href(`/sources/${document.id}/`);
export const clauseHref = (clause: Clause): string =>
  `${documentHref(clause.document)}#${clause.id}`;
export const taskHref = (task: Task): string => href(`/tasks/#${task.id}`);
export const fileHref = (path: string): string => href(`/data/${path}`);
