/** What was filled in of a document → the object that documents.json holds, or what is wrong with it. */

import { issueSentence } from "../../i18n/faults.ts";
import { addDocument as words } from "../../i18n/zh/desk/add-document.ts";
import type { DataIssue } from "../../lib/issues.ts";
import { parseRows } from "../../load/parse-rows.ts";
import { documentTable } from "../../schemas/document.ts";
import type { DocumentField, FilledField, FilledFields } from "./document-form.ts";

const { form } = words;

/** A field of one line; undefined where a call or a form said nothing of it. */
const textOf = (filled: FilledFields, field: DocumentField): string =>
  filled.get(field)?.[0]?.text ?? "";

/** Where a field was filled in, as a sentence names it. */
export type PlaceOf = (field: DocumentField, row: number | undefined) => string;

/** Returns how the places of a form are named. */
export const placesInForm =
  (file: string, filled: FilledFields): PlaceOf =>
  (field, row) => {
    const [item] = form.fields[field];
    const at = row ?? filled.get(field)?.[0]?.row;
    if (at === undefined) return words.placed({ place: file, sentence: item });
    return words.inForm({ file, row: String(at), item });
  };

/** Returns how the places of a call are named: by their options. */
export const placesInCall: PlaceOf = (field) =>
  words.inOption({ option: field.replaceAll("_", "-") });

const SEPARATOR = /[;；\n]/;

const partsOf = ({ text, row }: FilledField): readonly FilledField[] =>
  text
    .split(SEPARATOR)
    .map((part) => ({ text: part.trim(), row }))
    .filter((part) => part.text !== "");

/** Returns the clauses by id, with the faults of those that are none told. */
const clausesOf = (
  filled: FilledFields,
  placeOf: PlaceOf,
  faults: string[],
): Readonly<Record<string, string>> => {
  const clauses = new Map<string, string>();
  const parts = (filled.get("clauses") ?? []).flatMap(partsOf);
  for (const { text, row } of parts) {
    const place = placeOf("clauses", row);
    const [, id = "", label = ""] =
      /^([^=＝]*)[=＝](.*)$/.exec(text)?.map((each) => each.trim()) ?? [];
    if (id === "" || label === "") faults.push(words.badClause({ place, text }));
    else if (clauses.has(id)) faults.push(words.repeatedClause({ place, id }));
    else clauses.set(id, label);
  }
  if (parts.length === 0) faults.push(words.noClauses({ place: placeOf("clauses", undefined) }));
  return Object.fromEntries(clauses);
};

/** Fields that are one text; dates and years are then written as the project writes them. */
const TEXTS = [
  ...(["id", "title", "name_en", "number", "index_number", "issuer"] as const),
  ...(["issued", "published", "accessed", "status", "covers", "kind", "url"] as const),
];

/** Returns the object, and the sentences of what is wrong with it. */
export const documentObject = (
  filled: FilledFields,
  hashes: readonly string[],
  placeOf: PlaceOf,
): { readonly object: Readonly<Record<string, unknown>>; readonly faults: readonly string[] } => {
  const faults: string[] = [];
  const clauses = clausesOf(filled, placeOf, faults);
  const lists = {
    sha256: hashes,
    defects: (filled.get("defects") ?? []).flatMap(partsOf).map(({ text }) => text),
    clauses,
  };
  const texts = Object.fromEntries(TEXTS.map((field) => [field, textOf(filled, field)]));
  const issues: DataIssue[] = [];
  const source = { file: "", row: 0 };
  const row = { source, cells: { ...texts, ...lists }, lineAt: () => 0 };
  const [record] = parseRows(documentTable, [row], issues);
  for (const issue of issues) {
    // The first name of a path is a field of the schema, all of which the form has but the hashes.
    const field = (issue.column?.split(".")[0] ?? "id") as DocumentField;
    faults.push(words.placed({ place: placeOf(field, undefined), sentence: issueSentence(issue) }));
  }
  for (const field of ["issued", "published", "accessed", "covers"] as const) {
    const value = record?.[field];
    if (value !== undefined) texts[field] = value.text;
  }
  const { name_en: nameEn, ...others } = texts;
  const { id, title, ...rest } = others;
  return {
    object: { id, title, ...(nameEn === "" ? {} : { name_en: nameEn }), ...rest, ...lists },
    faults,
  };
};
