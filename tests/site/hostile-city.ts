/** The invented city, every text of which tries to be more than text and is none that is refused. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import Papa from "papaparse";
import { z } from "zod";

import { generateCity } from "../fictional/generate.ts";
import { LAST_RELEASE } from "../fictional/records.ts";

/** What each of the texts begins with; every one has its own number, so that none is lost unseen. */
export const attacks: readonly string[] = [
  `<img src=x onerror=alert(1)>`,
  `"><script>alert(2)</script>`,
  `</script><script>alert(3)</script>`,
  `'onmouseover='alert(4)`,
  `javascript:alert(5)`,
  `]]><b>6</b><![CDATA[`,
  "${alert(7)}{{7}}`7`",
  `&lt;b&gt;8&#x3c;b>`,
  `9--><svg onload=alert(9)><!--`,
  `</title></textarea></style>10`,
  `","x":11,"@type":"y`,
  `\\u003cb>12\\`,
  `$&$1$'$\`13`,
  `var(--color-none)14`,
  `__proto__15.constructor`,
  `a'b"c\`d,16`,
];

/** An address as odd as may be, and no script. */
const ODD_ADDRESS = "https://example.org/'onclick='alert(1)?a=1&b=%3Cscript%3E#&quot;";

/** Columns that other rows or the code refer to, and those that only numbers fit. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  "acknowledged.csv": ["key"],
  "corrections.csv": ["file", "key", "old", "new"],
};
const KEPT_ANYWHERE = ["unit"];
/** Names that stand in lists keep what parts the list. */
const LONGEST_NAME = 100;
const LONGEST_TEXT = 10_000;

/** Columns of free text: those in which no id, number, date or choice stands. */
const TEXTS =
  /^(?:name|name_zh|name_en|definition_zh|definition_en|note|note_en|wording|summary|summary_en|unquantified|statement_zh|statement_en|what|what_en|where|where_en|result|result_en|reason|tier|aliases)$/;
const NAMES = /^(?:name|name_zh|name_en|aliases)$/;

const placeOf = (text: string): number =>
  [...text].reduce((sum, character) => sum * 31 + (character.codePointAt(0) ?? 0), 7) %
  attacks.length;

/** Returns the same for the same text, so that what agreed still does. */
const hostile = (text: string, most: number): string =>
  text === "" ? "" : `${attacks[placeOf(text)] ?? ""} ${text}`.slice(0, most).trimEnd();

/** As long as may be, of words as long as may be. */
const longest = (start: string, most: number): string => {
  const words = `${start} ${`${"W".repeat(40)} `.repeat(Math.ceil(most / 41))}`;
  return words.slice(0, most).trimEnd();
};

/** Rows of the log of searches: more than stand on one page. */
export const SEARCHES = 450;

/** Returns the rows of the log again and again, each with its number. */
const repeated = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: SEARCHES }, (_, place) =>
    (rows[place % rows.length] ?? []).map((cell, column) =>
      column === 0 || place < rows.length ? cell : `${cell} ${place + 1}`,
    ),
  );

const hostileTable = (file: string, text: string): string => {
  const { data: rows } = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," });
  const [fields = [], ...written] = rows;
  const data = file === "searches.csv" ? repeated(written) : written;
  const kept = [...(KEPT[file] ?? []), ...KEPT_ANYWHERE];
  const isText = fields.map((field) => TEXTS.test(field) && !kept.includes(field));
  const changed = data.map((row, place) =>
    row.map((cell, index) => {
      const field = fields[index] ?? "";
      if (cell === "" || isText[index] !== true) return cell;
      if (field === "where" && place === 0) return "javascript:alert(document.domain)";
      if (field === "aliases")
        return cell
          .split(/[;；、]/)
          .map((name) => `<b>${name}`)
          .join(";");
      if (NAMES.test(field)) {
        const name = hostile(cell, LONGEST_NAME);
        return place === 1 ? longest(name, LONGEST_NAME) : name;
      }
      return place === 0
        ? longest(hostile(cell, LONGEST_TEXT), LONGEST_TEXT)
        : hostile(cell, LONGEST_TEXT);
    }),
  );
  return `${Papa.unparse({ fields, data: changed }, { newline: "\n" })}\n`;
};

const textOf = z.record(z.string(), z.unknown());

/** Returns a value of JSON with what stands under these names made hostile. */
const hostileJson = (text: string, names: RegExp): string =>
  JSON.stringify(
    JSON.parse(text, (key: string, value: unknown) => {
      if (key === "url" && value !== "") return ODD_ADDRESS;
      if (typeof value === "string" && names.test(key)) return hostile(value, 300);
      if (key === "defects" && Array.isArray(value))
        return value.map((each) => hostile(String(each), LONGEST_TEXT));
      if (key === "clauses")
        return Object.fromEntries(
          Object.entries(textOf.parse(value)).map(([id, label]) => [
            id,
            hostile(String(label), 300),
          ]),
        );
      return value;
    }),
    null,
    2,
  );

const hostileFile = (file: string, text: string): string => {
  if (file.startsWith("actuals/") && file.endsWith(".json")) return text;
  if (file === "site.json") {
    const site = textOf.parse(
      JSON.parse(hostileJson(text, /^(?:title|title_en|operator|licence)$/)),
    );
    return JSON.stringify({
      ...site,
      contact: "javascript:alert(1)//a@example.org",
      base_url: "https://ledger.example.org",
      footer: { icp: attacks[0], police: attacks[2] },
    });
  }
  if (file.endsWith(".json"))
    return hostileJson(text, /^(?:title|name_en|number|index_number|issuer|text_zh|text_en)$/);
  return hostileTable(file, text);
};

/** An id that every object of JavaScript has something under, for a unit and for an indicator. */
export const ODD_ID = "constructor";

/** Writes the dataset into a folder that is emptied first. */
export const writeHostileCity = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of generateCity({ districts: 4, day: LAST_RELEASE })) {
    const renamed = text.replace(/\b(?:unit-3|shared-instruments)\b/g, ODD_ID);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, hostileFile(path, renamed));
  }
};
