import { Ajv } from "ajv";
import addFormats from "ajv-formats";

import profile from "./profiles/datapackage-2.0.json" with { type: "json" };

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const matchesProfile = ajv.compile(profile);

/**
 * Returns what in a descriptor breaks the profile of Data Package 2.0, each as the place in the
 * descriptor and what is wrong there; empty when it keeps to it. A wrong field is answered for each
 * type that it could have had, so the lines that fit its own type are the ones to read.
 */
export const profileFaults = (descriptor: unknown): readonly string[] => {
  if (matchesProfile(descriptor)) return [];
  const faults = (matchesProfile.errors ?? []).map(
    ({ instancePath, message = "breaks the profile" }) => `${instancePath || "/"} ${message}`,
  );
  return [...new Set(faults)];
};
