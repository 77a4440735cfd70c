/** The catalogues by language. */

import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

const catalogues: Readonly<Record<"zh" | "en", Messages>> = { zh, en };

/** Returns every word of the interface in a language. */
export const messagesIn = (lang: "zh" | "en"): Messages => catalogues[lang];
