/** The keys that every language has; the Chinese catalogue sets them. */

import type { Shape } from "./shape.ts";
import type { zh } from "./zh.ts";

/** Parts of pages that have no form but the Chinese one. */
type ChineseOnly = "about" | "accessibility" | "search" | "searchList" | "sources" | "tasks";

export type Messages = Shape<Omit<typeof zh, ChineseOnly>>;
