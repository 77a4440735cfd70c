/** Rows that say the same thing twice. */

import type { RecordSource } from "../schemas/table.ts";
import type { LinkContext } from "./link-context.ts";

/** Tells rows with the same key; a row that lacks a part of its key is passed over. */
export class KeyCheck {
  readonly context: LinkContext;
  /** What the key is made of, as the message names it. */
  readonly columns: string;
  readonly #sources = new Map<string, RecordSource>();

  constructor(context: LinkContext, columns: string) {
    this.context = context;
    this.columns = columns;
  }

  /** Tells the row if an earlier one has the same `parts`; `scope` keeps other files apart. */
  add(source: RecordSource, parts: readonly (string | undefined)[], scope = ""): void {
    if (parts.includes(undefined)) return;
    const key = [scope, ...parts].join("|");
    const first = this.#sources.get(key);
    if (first === undefined) {
      this.#sources.set(key, source);
      return;
    }
    const value = parts.filter((part) => part !== "").join(", ");
    const { file, row } = source;
    const detail = { columns: this.columns, first: String(first.row) };
    this.context.issues.push({ file, row, code: "duplicate-key", value, detail });
  }
}
