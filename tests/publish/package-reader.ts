/** Reads a data package as its users would: with DuckDB, knowing nothing but its descriptor. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface PackageDescriptor {
  readonly name: string;
  readonly version: string;
  readonly created: string;
  readonly resources: readonly ResourceDescriptor[];
}

export const readDescriptor = (folder: string): PackageDescriptor =>
  // The profile of the standard is checked by another test.
  JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as PackageDescriptor;

const sqlTypes: Readonly<Record<string, string>> = {
  number: "DOUBLE",
  integer: "BIGINT",
  date: "DATE",
};

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const columns = (names: readonly string[]): string => names.map(name).join(", ");

const count = async (db: DuckDBConnection, sql: string): Promise<number> => {
  const reader = await db.runAndReadAll(`SELECT count(*) FROM (${sql})`);
  return Number(reader.getRows()[0]?.[0]);
};

/** Loads one table with the types of its fields; returns why it could not be loaded. */
const load = async (
  db: DuckDBConnection,
  folder: string,
  { name: table, path, schema }: ResourceDescriptor,
): Promise<string | undefined> => {
  const file = literal(join(folder, path));
  const options = "header = true, delim = ',', quote = '\"', escape = '\"', nullstr = ''";
  const head = await db.runAndReadAll(
    `DESCRIBE SELECT * FROM read_csv(${file}, ${options}, all_varchar = true)`,
  );
  const found = head.getRows().map(([column]) => String(column));
  const stated = schema.fields.map((field) => field.name);
  if (found.join() !== stated.join()) return `${table}: columns are ${found.join()}`;
  const types = schema.fields
    .map((field) => `${literal(field.name)}: ${literal(sqlTypes[field.type] ?? "VARCHAR")}`)
    .join(", ");
  try {
    await db.run(
      `CREATE TABLE ${name(table)} AS SELECT * FROM read_csv(${file}, ${options}, columns = {${types}})`,
    );
    return undefined;
  } catch (error) {
    return `${table}: ${String(error).replace(/\s+/g, " ")}`;
  }
};

const fieldFaults = async (
  db: DuckDBConnection,
  table: string,
  { name: field, type, constraints }: FieldDescriptor,
): Promise<readonly string[]> => {
  const choices = type === "boolean" ? ["yes", "no"] : constraints.enum;
  const conditions = [
    ...(constraints.required === true ? [`${name(field)} IS NULL`] : []),
    ...(choices === undefined
      ? []
      : [`${name(field)} NOT IN (${choices.map(literal).join(", ")})`]),
    ...(constraints.pattern === undefined
      ? []
      : [`NOT regexp_full_match(${name(field)}, ${literal(constraints.pattern)})`]),
  ];
  const faults: string[] = [];
  for (const condition of conditions) {
    const rows = await count(db, `SELECT 1 FROM ${name(table)} WHERE ${condition}`);
    if (rows > 0) faults.push(`${table}.${field}: ${rows} rows where ${condition}`);
  }
  return faults;
};

const keyFaults = async (
  db: DuckDBConnection,
  { name: table, schema }: ResourceDescriptor,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const { primaryKey = [], foreignKeys = [] } = schema;
  if (primaryKey.length > 0) {
    const keys = columns(primaryKey);
    const again = await count(
      db,
      `SELECT ${keys} FROM ${name(table)} GROUP BY ${keys} HAVING count(*) > 1`,
    );
    if (again > 0) faults.push(`${table}: ${again} primary keys stand in several rows`);
  }
  for (const { fields, reference } of foreignKeys) {
    const other = reference.resource ?? table;
    const own = columns(fields);
    const isSet = fields.map((field) => `${name(field)} IS NOT NULL`).join(" AND ");
    const strangers = await count(
      db,
      `SELECT ${own} FROM ${name(table)} WHERE ${isSet} EXCEPT SELECT ${columns(reference.fields)} FROM ${name(other)}`,
    );
    if (strangers > 0)
      faults.push(`${table}: ${strangers} of ${fields.join("+")} are not in ${other}`);
  }
  return faults;
};

/** Returns what is wrong with the package in a folder, measured by its own descriptor. */
export const packageFaults = async (folder: string): Promise<readonly string[]> => {
  const { resources } = readDescriptor(folder);
  const faults: string[] = [];
  for (const { name: table, path, bytes, hash } of resources) {
    const body = readFileSync(join(folder, path));
    if (body.length !== bytes) faults.push(`${table}: ${body.length} bytes, not ${bytes}`);
    const sum = createHash("sha256").update(body).digest("hex");
    if (hash !== `sha256:${sum}`) faults.push(`${table}: its hash is ${sum}`);
  }
  const db = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  try {
    for (const resource of resources) {
      const fault = await load(db, folder, resource);
      if (fault !== undefined) faults.push(fault);
    }
    // Without all tables, every key would be told as broken.
    if (faults.some((fault) => !/bytes, not|hash is/.test(fault))) return faults;
    for (const resource of resources) {
      for (const field of resource.schema.fields)
        faults.push(...(await fieldFaults(db, resource.name, field)));
      faults.push(...(await keyFaults(db, resource)));
    }
    return faults;
  } finally {
    db.closeSync();
  }
};

/** Runs a query over the files of a folder and returns its rows as text. */
export const queryIn = async (folder: string, sql: string): Promise<readonly string[][]> => {
  const db = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  try {
    await db.run(`SET file_search_path = ${literal(folder)}`);
    const reader = await db.runAndReadAll(sql);
    return reader.getRows().map((row) => row.map(String));
  } finally {
    db.closeSync();
  }
};
