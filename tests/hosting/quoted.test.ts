/** The supplied configurations, as the README quotes them and as the site's own headers are. */

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { CONTENT_POLICY, headersOf } from "../../src/lib/security-headers.ts";
import {
  hasBrotli,
  hasNginx,
  hostingFolder,
  nginxVerdict,
  suppliedText,
  withBrotli,
} from "./nginx.ts";
import { readmeText, typesByEnding } from "./rules.ts";

const supplied = readdirSync(hostingFolder).filter((name) => !name.endsWith(".ts"));

/** The supplied files that stand in the README, by what stands there. */
const quoted = new Map(
  [...readmeText.matchAll(/<!-- tests\/hosting\/(\S+) -->\n\n```\w+\n(.*?)```/gs)].map(
    ([, name = "", text = ""]) => [name, text],
  ),
);

test("the README quotes each supplied file, to the letter", () => {
  expect(supplied.sort()).toEqual([...quoted.keys()].sort());
  for (const name of supplied) expect(quoted.get(name)).toBe(suppliedText(name));
});

/** Headers that a configuration of nginx adds, with the variables it sets by path. */
const addedBy = (name: string): ReadonlyMap<string, string> =>
  new Map(
    [...suppliedText(name).matchAll(/^ *add_header (\S+) (?:"(.*)"|(\S+)) always;$/gm)].map(
      ([, header = "", text, variable = ""]) => [header, text ?? variable],
    ),
  );

test.each(["whole-host.conf", "sub-path-http.conf"])("%s has the policy of the pages", (name) => {
  expect(suppliedText(name)).toContain(`default "${CONTENT_POLICY}";`);
});

const servers = ["whole-host.conf", "sub-path-server.conf"];

describe.each(servers)("%s", (name) => {
  const added = addedBy(name);

  test("adds the headers that the site asks for, each once and whatever the status", () => {
    const { "Content-Security-Policy": policy, "X-Frame-Options": frame, ...same } = headersOf("/");
    expect(policy).toBe(`${CONTENT_POLICY}; frame-ancestors 'none'`);
    expect(headersOf("/sitemap.xml")["Content-Security-Policy"]).toMatch(/^sandbox; /);
    expect(frame).toBe("DENY");
    const own = { ...same, Vary: "Accept-Encoding", "Cache-Control": "$ledger_cache" };
    const framing = {
      "Content-Security-Policy": "$ledger_content; frame-ancestors $ledger_ancestors",
      "X-Frame-Options": "$ledger_frame",
    };
    const secure =
      name === "whole-host.conf" ? { "Strict-Transport-Security": "max-age=31536000" } : {};
    expect(Object.fromEntries(added)).toEqual({ ...own, ...framing, ...secure });
    expect(suppliedText(name).match(/add_header/g)?.length).toBe(added.size + 1);
  });

  test("has the types of the README's table", () => {
    const types = [...suppliedText(name).matchAll(/^ {8}"([^"]+)" (\w+);$/gm)].map(
      ([, type = "", ending = ""]) => [`.${ending}`, type],
    );
    const other = /default_type "([^"]+)";/.exec(suppliedText(name))?.[1];
    expect(new Map([...types, ["", other]] as [string, string][])).toEqual(typesByEnding);
  });
});

describe.runIf(hasNginx).each(hasBrotli ? [true, false] : [false])(
  "nginx, with the module for brotli: %s",
  (isBrotli) => {
    test("takes the section of a portal as it is supplied", () => {
      const section = withBrotli(suppliedText("sub-path-server.conf"), isBrotli);
      const http = `${suppliedText("sub-path-http.conf")}\nserver {\nlisten 127.0.0.1:8000;\n${section}}`;
      expect(nginxVerdict(http, isBrotli)).toBe("");
    });
  },
);
