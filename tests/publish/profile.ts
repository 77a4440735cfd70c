/** The published JSON Schema of Data Package 2.0, as a check. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const profile: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "profiles", "datapackage-2.0.json"), "utf8"),
);
const ajv = new Ajv({ strict: false });
// The package's types know only its CommonJS form.
(addFormats as unknown as (of: Ajv) => void)(ajv);
// What JSON.parse gives of a schema is an object.
const validate = ajv.compile(profile as object);

/** Returns what the profile refuses in a descriptor, each with the path of the place. */
export const profileFaults = (descriptor: unknown): readonly string[] =>
  validate(descriptor)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
