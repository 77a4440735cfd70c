import { describe, expect, test } from "vitest";

import { profileFaults } from "./profile.ts";

const resource = {
  name: "targets",
  path: "targets.csv",
  type: "table",
  encoding: "utf-8",
  bytes: 12,
  hash: "sha256:0a1b",
  schema: {
    fields: [
      { name: "id", type: "string", constraints: { required: true } },
      { name: "value", type: "number" },
      { name: "day", type: "date" },
      { name: "due", type: "boolean", trueValues: ["yes"], falseValues: ["no"] },
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["id"], reference: { resource: "regions", fields: ["id"] } }],
  },
};
const sound = {
  name: "ledger",
  created: "2026-11-22T00:00:00Z",
  licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
  resources: [resource],
};
const { schema } = resource;
const withResource = (change: object): object => ({
  ...sound,
  resources: [{ ...resource, ...change }],
});
const withSchema = (change: object): object => withResource({ schema: { ...schema, ...change } });
const withField = (field: object): object => withSchema({ fields: [field] });

describe("profileFaults", () => {
  test("lets a sound package pass", () => {
    expect(profileFaults(sound)).toEqual([]);
  });

  test.each([
    ["no resources", { name: "ledger" }],
    ["an empty list of resources", { ...sound, resources: [] }],
    ["a resource without path or data", withResource({ path: undefined, name: undefined })],
    ["a path that leaves the folder", withResource({ path: "../targets.csv" })],
    ["a licence without name and path", { ...sound, licenses: [{ title: "CC" }] }],
    ["a licence with a space in its name", { ...sound, licenses: [{ name: "CC BY" }] }],
    ["a time that is none", { ...sound, created: "2026-11-22" }],
    ["a homepage that is no address", { ...sound, homepage: "盘锦" }],
    ["bytes in words", withResource({ bytes: "12" })],
    ["a hash without its kind", withResource({ hash: "0a1b" })],
    ["another kind of resource", withResource({ type: "list" })],
    ["a field without a name", withField({ type: "number" })],
    ["an unknown type of field", withField({ name: "id", type: "list" })],
    ["an unknown format", withField({ name: "id", type: "string", format: "iri" })],
    [
      "a constraint in words",
      withField({ name: "id", type: "string", constraints: { required: "yes" } }),
    ],
    ["the same code twice", withField({ name: "id", constraints: { enum: ["a", "a"] } })],
    ["a primary key of nothing", withSchema({ primaryKey: [] })],
    ["a foreign key without its other end", withSchema({ foreignKeys: [{ fields: ["id"] }] })],
  ])("refuses %s", (_, descriptor) => {
    // As it would be read from a file: without what is undefined.
    expect(profileFaults(JSON.parse(JSON.stringify(descriptor)))).not.toEqual([]);
  });
});
