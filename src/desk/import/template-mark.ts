import { template as words } from "../../i18n/zh/desk/template.ts";
import type { Heading } from "./find-heading.ts";
import type { DeskSheet } from "./sheet.ts";

/** Which table of this project's own a file was made from. */
export interface TemplateMark {
  readonly office: string;
  readonly asOf: string;
}

/** Returns what the title of a template says; undefined for a table of other origin. */
export const templateMark = ({ rows }: DeskSheet, heading: Heading): TemplateMark | undefined => {
  for (const row of rows.slice(0, heading.first)) {
    for (const cell of row) {
      const [, office, asOf] = words.titleMark.exec(cell?.text ?? "") ?? [];
      if (office !== undefined && asOf !== undefined) return { office, asOf };
    }
  }
  return undefined;
};
