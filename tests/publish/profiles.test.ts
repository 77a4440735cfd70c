import { describe, expect, test } from "vitest";

import { profileFaults } from "./profile.ts";

/** The least field, resource and so on that say something; each test breaks one of them. */
const field = { name: "id", type: "string", constraints: { required: true, minLength: 1 } };
const number = { name: "value", type: "number", constraints: { minimum: 0 } };
const foreignKey = { fields: "region", reference: { resource: "regions", fields: "id" } };
const schema = { fields: [field, number], primaryKey: "id", foreignKeys: [foreignKey] };
const resource = {
  name: "targets",
  path: "targets.csv",
  mediatype: "text/csv",
  bytes: 12,
  hash: "sha256:0123456789abcdef",
  dialect: { header: true, delimiter: "," },
  schema,
};
const descriptor = {
  name: "targets",
  created: "2026-11-22T00:00:00Z",
  homepage: "https://example.org/",
  contributors: [{ title: "统计处" }],
  licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
  sources: [{ title: "文件", path: "https://example.org/a" }],
  resources: [resource],
};

const withResource = (change: object) => ({
  ...descriptor,
  resources: [{ ...resource, ...change }],
});
const withSchema = (change: object) => withResource({ schema: { ...schema, ...change } });
const withField = (change: object) => withSchema({ fields: [change] });

describe("profileFaults", () => {
  test("finds nothing in a package with one table", () => {
    expect(profileFaults(descriptor)).toEqual([]);
  });

  test("finds nothing in a package with no more than a name and a path", () => {
    expect(profileFaults({ resources: [{ name: "a", path: "a.csv" }] })).toEqual([]);
  });

  test.each([
    { name: "a", type: "string", categories: [{ value: "x", label: "甲" }] },
    { name: "a", type: "integer", constraints: { enum: [1, 2], maximum: "2" } },
    { name: "a", type: "date", format: "%Y", constraints: { minimum: "2021-01-01" } },
    { name: "a", type: "year", constraints: { minimum: 2019 } },
    { name: "a", type: "yearmonth" },
    { name: "a", type: "boolean", trueValues: ["yes"], falseValues: ["no"] },
    { name: "a", type: "any", constraints: { enum: ["x", 1] } },
    { name: "a" },
  ])("knows the fields of the standard: $type", (sample) => {
    expect(profileFaults(withField(sample))).toEqual([]);
  });

  test.each<[what: string, broken: unknown, place: string]>([
    ["no object", [], "/ must be object"],
    ["no resources", { ...descriptor, resources: undefined }, "/ must have required property"],
    [
      "an empty list of resources",
      { ...descriptor, resources: [] },
      "/resources must NOT have fewer",
    ],
    [
      "a moment without time",
      { ...descriptor, created: "2026-11-22" },
      "/created must match format",
    ],
    ["a homepage without host", { ...descriptor, homepage: "data" }, "/homepage must match format"],
    [
      "a name of a licence with a space",
      { ...descriptor, licenses: [{ name: "CC BY" }] },
      "/licenses/0/name",
    ],
    [
      "a licence of neither name nor path",
      { ...descriptor, licenses: [{ title: "开放" }] },
      "/licenses/0 must match",
    ],
    [
      "a source that says nothing",
      { ...descriptor, sources: [{}] },
      "/sources/0 must NOT have fewer",
    ],
    [
      "a contributor that says nothing",
      { ...descriptor, contributors: [{}] },
      "/contributors/0 must NOT",
    ],
    [
      "a resource without path",
      withResource({ path: undefined }),
      "/resources/0 must have required",
    ],
    [
      "a resource without name",
      withResource({ name: undefined }),
      "/resources/0 must have required",
    ],
    [
      "a resource of both path and data",
      withResource({ data: [] }),
      "/resources/0 must match exactly one",
    ],
    [
      "a path out of the folder",
      withResource({ path: "../targets.csv" }),
      "/resources/0/path must match",
    ],
    [
      "a path from the root",
      withResource({ path: "/targets.csv" }),
      "/resources/0/path must match",
    ],
    [
      "a hash that is no number",
      withResource({ hash: "sha256:xyz" }),
      "/resources/0/hash must match",
    ],
    ["bytes in words", withResource({ bytes: "12" }), "/resources/0/bytes must be integer"],
    [
      "a media type without kind",
      withResource({ mediatype: "csv" }),
      "/resources/0/mediatype must match",
    ],
    ["a type other than table", withResource({ type: "sheet" }), "/resources/0/type must be equal"],
    [
      "a header that is a word",
      withResource({ dialect: { header: "yes" } }),
      "/resources/0/dialect/header",
    ],
    [
      "a schema without fields",
      withResource({ schema: {} }),
      "/resources/0/schema must have required",
    ],
    [
      "a field without name",
      withField({ type: "string" }),
      "/resources/0/schema/fields/0 must have required",
    ],
    [
      "a field of no known type",
      withField({ ...field, type: "text" }),
      "/resources/0/schema/fields/0/type must be",
    ],
    [
      "a format the type has not",
      withField({ ...number, format: "email" }),
      "/resources/0/schema/fields/0/format",
    ],
    [
      "a bound of the wrong type",
      withField({ name: "a", type: "date", constraints: { minimum: 2021 } }),
      "/resources/0/schema/fields/0/constraints/minimum must be string",
    ],
    [
      "a constraint in words",
      withField({ ...field, constraints: { required: "yes" } }),
      "/resources/0/schema/fields/0/constraints/required must be boolean",
    ],
    [
      "an enumeration with a value twice",
      withField({ ...field, constraints: { enum: ["a", "a"] } }),
      "/resources/0/schema/fields/0/constraints/enum must NOT have duplicate items",
    ],
    [
      "a primary key of a field twice",
      withSchema({ primaryKey: ["id", "id"] }),
      "/resources/0/schema/primaryKey must NOT",
    ],
    [
      "a foreign key without reference",
      withSchema({ foreignKeys: [{ fields: "region" }] }),
      "/resources/0/schema/foreignKeys/0 must have required property 'reference'",
    ],
    [
      "a foreign key of a list on a word",
      withSchema({ foreignKeys: [{ ...foreignKey, fields: ["region"] }] }),
      "/resources/0/schema/foreignKeys/0 must match exactly one schema in oneOf",
    ],
  ])("finds %s", (_what, broken, place) => {
    // As it is read from a file: what is undefined is not there.
    const read: unknown = JSON.parse(JSON.stringify(broken));
    expect(profileFaults(read).filter((fault) => fault.startsWith(place))).not.toEqual([]);
  });
});
