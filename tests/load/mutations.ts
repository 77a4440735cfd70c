/** Ways in which the files of a dataset get damaged, each at a place that chance picks. */

import Papa from "papaparse";

import type { Random } from "../fictional/random.ts";

/** Files by path below the folder of the dataset. */
export type Files = Map<string, Uint8Array>;

type Mutation = (files: Files, random: Random) => void;
type Rows = string[][];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random.next() * list.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

const below = (random: Random, end: number): number => Math.floor(random.next() * end);

const namesOf = (files: Files, ending: string): readonly string[] =>
  [...files.keys()].filter((name) => name.endsWith(ending));

/** Returns a mutation of the text of a file that chance picks among those of an ending. */
const ofText =
  (ending: string, change: (text: string, random: Random) => string): Mutation =>
  (files, random) => {
    const names = namesOf(files, ending);
    if (names.length === 0) return;
    const name = pick(random, names);
    files.set(name, encoder.encode(change(decoder.decode(files.get(name)), random)));
  };

/** Returns a mutation of the rows of a table, the header being the first. */
const ofRows = (change: (rows: Rows, random: Random) => void): Mutation =>
  ofText(".csv", (text, random) => {
    const rows = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," }).data;
    if (rows.length === 0) return text;
    change(rows, random);
    return `${Papa.unparse(rows, { newline: "\n" })}\n`;
  });

/** Returns a mutation of one cell below the header. */
const ofCell = (change: (cell: string, random: Random, rows: Rows) => string): Mutation =>
  ofRows((rows, random) => {
    const row = rows.length < 2 ? undefined : rows[1 + below(random, rows.length - 1)];
    if (row === undefined) return;
    const column = below(random, row.length);
    row[column] = change(row[column] ?? "", random, rows);
  });

/** What people and programs leave in cells, and what breaks programs. */
const TEXTS = [
  ...[
    "—",
    "无",
    "未公布",
    "合计",
    "１２",
    "1,000",
    "12家",
    "约12",
    "4.5亿元",
    "10%",
    "1e3",
    "0x10",
  ],
  ...["NaN", "Infinity", "-0", "null", "undefined", "true", "=1+1", "@SUM(A1)", "-", "'12"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "../../etc", "C:\\", "%s%n"],
  ...["\u200b12", "\ufeff", "\u202e", "\u0000", "\ufffd", "\ud83c\udf3e", "é", "\u3000盘锦"],
  ...["2022-02-30", "2022年1月", "Jan-22", "44587", "2021/2020", "0000", "9999-12-31"],
  ...['"', '""', "a,b", "a\nb", "a\r\nb", ";", "；；", "a;a", " a ", "\t", "x".repeat(5000)],
];

const scaled = (cell: string, random: Random): string =>
  /^-?\d+(?:\.\d+)?$/.test(cell)
    ? String(Number(cell) * pick(random, [10, 0.1, 10_000, 0.0001, 1e8, 1e20, 1e-20, -1, 0]))
    : `${cell}${cell}`;

const moveRow = (rows: Rows, random: Random): void => {
  const [row] = rows.splice(below(random, rows.length), 1);
  if (row !== undefined) rows.splice(below(random, rows.length + 1), 0, row);
};

const column = (rows: Rows, random: Random): number => below(random, rows[0]?.length ?? 1);

const cells: readonly Mutation[] = [
  ofCell(() => ""),
  ofCell((_, random) => pick(random, TEXTS)),
  ofCell(scaled),
  ofCell((cell, random) => cell.slice(0, below(random, cell.length + 1))),
  ofCell((_, random, rows) => pick(random, pick(random, rows))),
  ofRows((rows, random) => {
    const [a, b] = [pick(random, rows), pick(random, rows)];
    const [i, j] = [below(random, a.length), below(random, b.length)];
    [a[i], b[j]] = [b[j] ?? "", a[i] ?? ""];
  }),
];

const rowsAndColumns: readonly Mutation[] = [
  ofRows((rows, random) => rows.push([...pick(random, rows)])),
  ofRows((rows, random) => rows.splice(below(random, rows.length), 1)),
  ofRows(moveRow),
  ofRows((rows, random) => rows.splice(below(random, rows.length + 1), 0, [""])),
  ofRows((rows, random) => {
    rows.splice(below(random, rows.length + 1), 0, ["合计", ...(rows[0]?.slice(1) ?? [])]);
  }),
  ofRows((rows, random) => pick(random, rows).push(pick(random, TEXTS))),
  ofRows((rows, random) => pick(random, rows).pop()),
  ofRows((rows, random) => {
    const header = rows[0] ?? [];
    header[column(rows, random)] = pick(random, ["", "名称", "value ", "VALUE", "id", ...TEXTS]);
  }),
  ofRows((rows, random) => {
    const at = column(rows, random);
    for (const row of rows) row.splice(at, 1);
  }),
  ofRows((rows, random) => {
    const [from, to] = [column(rows, random), column(rows, random)];
    for (const row of rows) row.splice(to, 0, ...row.splice(from, 1));
  }),
  ofRows((rows, random) => {
    const at = column(rows, random);
    for (const row of rows) row.push(row[at] ?? "");
  }),
  ofRows((rows) => {
    for (const row of rows) row.push("", "");
  }),
];

const forms: readonly Mutation[] = [
  ofText("", (text, random) => text.slice(0, below(random, text.length + 1))),
  ofText("", (text) => text.replaceAll("\n", "\r\n")),
  ofText("", (text) => text.replaceAll("\n", "\r")),
  ofText("", (text, random) =>
    random.next() < 0.5 ? `\ufeff${text}` : text.replace(/^\ufeff/, ""),
  ),
  ofText(".csv", (text) => text.replaceAll(",", "\t")),
  ofText(".csv", (text) => `sep=,\n${text}`),
  ofText(".csv", (text) => `${text}\n\n , \n`),
  ofText(".csv", (text) => text.replaceAll('"', "“")),
  ofText("", (text, random) => {
    const at = below(random, text.length + 1);
    return (
      text.slice(0, at) + pick(random, ['"', "\n", ",", "{", "]", "\0", "，"]) + text.slice(at)
    );
  }),
  ofText("", () => ""),
  // UTF-8 that a program took for GB18030, and saved.
  (files, random) => {
    const name = pick(random, [...files.keys()]);
    const text = new TextDecoder("gb18030").decode(files.get(name));
    files.set(name, encoder.encode(text));
  },
  (files, random) => {
    const name = pick(random, [...files.keys()]);
    const text = decoder.decode(files.get(name));
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    files.set(name, random.next() < 0.5 ? bytes : bytes.swap16());
  },
  (files, random) => {
    const name = pick(random, [...files.keys()]);
    files.set(name, Buffer.from(decoder.decode(files.get(name)), "latin1"));
  },
  (files, random) => {
    const name = pick(random, [...files.keys()]);
    const bytes = Uint8Array.from(files.get(name) ?? []);
    for (let turn = 0; turn < 1 + below(random, 4); turn += 1) {
      const at = below(random, bytes.length);
      bytes[at] = below(random, 256);
    }
    files.set(name, bytes);
  },
];

const JSON_VALUES = [null, true, 0, -1, 1e300, "", "盘锦", [], {}, [null], { id: 1 }] as const;

/** Returns a mutation of one value of a JSON file, however deep. */
const ofJson = (change: (owner: Record<string, unknown>, key: string, random: Random) => void) =>
  ofText(".json", (text, random) => {
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      return text;
    }
    let owner = root;
    for (;;) {
      if (typeof owner !== "object" || owner === null || Object.keys(owner).length === 0) break;
      const key = pick(random, Object.keys(owner));
      // An array takes its positions for names too.
      const record = owner as Record<string, unknown>;
      const value = record[key];
      if (typeof value === "object" && value !== null && random.next() < 0.7) owner = value;
      else {
        change(record, key, random);
        break;
      }
    }
    return `${JSON.stringify(root, null, 2)}\n`;
  });

const json: readonly Mutation[] = [
  ofJson((owner, key, random) => (owner[key] = pick(random, JSON_VALUES))),
  ofJson((owner, key, random) => (owner[key] = pick(random, TEXTS))),
  ofJson((owner, key) => Reflect.deleteProperty(owner, key)),
  ofJson((owner, key, random) => (owner[pick(random, TEXTS)] = owner[key])),
  ofText(".json", (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  ofText(".json", (text) => text.replace(/^(\s*)("[^"]+": .*[^,\n]),?$/m, "$1$2,\n$1$2,")),
];

const names: readonly Mutation[] = [
  (files, random) => files.delete(pick(random, [...files.keys()])),
  (files, random) => {
    const [from, to] = [pick(random, [...files.keys()]), pick(random, [...files.keys()])];
    const bytes = files.get(from);
    files.delete(from);
    if (bytes !== undefined) files.set(to, bytes);
  },
  (files, random) => {
    const from = pick(random, [...files.keys()]);
    const to = pick(random, [
      from.toUpperCase(),
      from.replace(/\.[a-z]+$/, ".xlsx"),
      from.replace(/(\.[a-z]+)$/, " (1)$1"),
      from.replace(/\.csv$/, ".json"),
      `${from}.csv`,
      "actuals/2021-02-30.csv",
      "actuals/2020-01-01.csv",
      "targets/新方案.csv",
      "acknowledged.csv",
      "notes/readme.csv",
      ".hidden.csv",
      "~$regions.csv",
    ]);
    const bytes = files.get(from);
    if (random.next() < 0.5) files.delete(from);
    if (bytes !== undefined) files.set(to, bytes);
  },
  // A folder where a file should be.
  (files, random) => {
    const name = pick(random, [...files.keys()]);
    const bytes = files.get(name);
    files.delete(name);
    if (bytes !== undefined) files.set(`${name}/${name.replaceAll("/", "-")}`, bytes);
  },
];

const kinds = [cells, rowsAndColumns, forms, json, names] as const;

/** Damages the files in place, once to three times. */
export const mutate = (files: Files, random: Random): void => {
  for (let turn = 0; turn < 1 + below(random, 3); turn += 1) {
    // Cells and rows are what people damage most.
    const kind = random.next() < 0.5 ? pick(random, [cells, rowsAndColumns]) : pick(random, kinds);
    if (files.size > 0) pick(random, kind)(files, random);
  }
};
