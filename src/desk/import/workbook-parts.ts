/** The parts of a workbook: what it may not hold, and where its sheets are. */

import { fileFaults as faults } from "../../i18n/zh/desk/import-files.ts";
import { Refusal } from "./read-number.ts";
import { readXml } from "./xml-elements.ts";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: Uint8Array;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles: Uint8Array | undefined;
}

type Parts = ReadonlyMap<string, Uint8Array>;

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACROS = /vbaProject|macrosheets?\/|macroEnabled|dialogsheets?\//i;
const LINKS = /(?:^|\/)(?:externalLinks?\/|connections\.xml|queryTables\/|model\/)/i;
const OBJECTS = /(?:^|\/)(?:embeddings|activeX|ctrlProps)\//i;

const isDeclaring = (bytes: Uint8Array): boolean =>
  /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)));

/** Returns the relation that leads out of the file, other than an address to click on. */
const outwardRelation = (parts: Parts): string | undefined => {
  for (const [name, bytes] of parts) {
    if (!name.endsWith(".rels")) continue;
    let isOutward = false;
    readXml(bytes, {
      open: (element, { Type = "", TargetMode }) => {
        if (element !== "Relationship") return;
        if (/(?:externalLink|oleObject|attachedTemplate)/i.test(Type)) isOutward = true;
        if (TargetMode === "External" && !/\/hyperlink$/i.test(Type)) isOutward = true;
      },
    });
    if (isOutward) return name;
  }
  return undefined;
};

/** Returns why a workbook is not read, by what its archive holds. */
const refusalOf = (parts: Parts): Refusal | undefined => {
  const names = [...parts.keys()];
  const types = parts.get("[Content_Types].xml");
  if (types === undefined || !parts.has("xl/workbook.xml")) return new Refusal(faults.notAWorkbook);
  const typesText = new TextDecoder().decode(types);
  if (names.some((name) => MACROS.test(name)) || MACROS.test(typesText))
    return new Refusal(faults.macros);
  const link = names.find((name) => LINKS.test(name)) ?? outwardRelation(parts);
  if (link !== undefined) return new Refusal(faults.externalLinks({ part: link }));
  const object = names.find((name) => OBJECTS.test(name));
  if (object !== undefined) return new Refusal(faults.embedded({ part: object }));
  if (!typesText.includes(MAIN_TYPE)) return new Refusal(faults.notAWorkbook);
  if (names.some((name) => /\.(?:xml|rels)$/.test(name) && isDeclaring(parts.get(name) ?? types)))
    return new Refusal(faults.entities);
  return undefined;
};

const pathOf = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target}`;

/** Returns the sheets in the order of their tabs, or why the workbook is not read. */
export const workbookParts = (parts: Parts): WorkbookParts | Refusal => {
  const refusal = refusalOf(parts);
  if (refusal !== undefined) return refusal;
  const targets = new Map<string, string>();
  let styles: Uint8Array | undefined;
  readXml(parts.get("xl/_rels/workbook.xml.rels") ?? new Uint8Array(), {
    open: (element, { Id = "", Type = "", Target = "" }) => {
      if (element !== "Relationship") return;
      if (Type.endsWith("/worksheet")) targets.set(Id, pathOf(Target));
      if (Type.endsWith("/styles")) styles = parts.get(pathOf(Target));
    },
  });
  const sheets: SheetPart[] = [];
  readXml(parts.get("xl/workbook.xml") ?? new Uint8Array(), {
    open: (element, attributes) => {
      if (element !== "sheet") return;
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? "";
      const xml = parts.get(targets.get(id) ?? "");
      // A sheet of a chart has no cells.
      if (xml === undefined) return;
      const { name = "", state = "visible" } = attributes;
      sheets.push({ name, isHidden: state !== "visible", xml });
    },
  });
  return sheets.length === 0 ? new Refusal(faults.notAWorkbook) : { sheets, styles };
};
