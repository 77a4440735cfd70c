/** What the content policy of the pages refuses, and pages that do not carry it. */

import { parseHTML } from "linkedom";

import { CONTENT_POLICY } from "../../src/lib/security-headers.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all } from "./built-site.ts";

/** Elements that bring styles of their own, show other pages, or move every address. */
const REFUSED = "style, base, embed, frame, iframe, object, foreignObject";

/** Blocks of data, which browsers neither run nor report. */
const DATA_TYPES = ["application/json", "application/ld+json"];

/** Attributes that hold a script, a style or a page. */
const isActive = (name: string): boolean => /^(?:on.*|style|srcdoc)$/i.test(name);

const contentFaults = (root: ParentNode): Faults => [
  ...all(root, REFUSED).map(({ localName }) => `element ${localName}`),
  ...all(root, "script")
    .filter((script) => !script.hasAttribute("src"))
    .filter((script) => !DATA_TYPES.includes(script.getAttribute("type") ?? ""))
    .map(() => "script in the page"),
  ...all(root, "*").flatMap(({ localName, attributes }) =>
    [...attributes]
      .filter(({ name }) => isActive(name))
      .map(({ name }) => `${name} on ${localName}`),
  ),
];

const metaFaults = ({ head }: Document): Faults => {
  const [first, second] = head.children;
  // Only the charset may stand before it: what does is not held to it.
  if (first?.hasAttribute("charset") !== true) return ["no charset at the top"];
  if (second?.getAttribute("http-equiv") !== "Content-Security-Policy") return ["no policy"];
  const content = second.getAttribute("content");
  return content === CONTENT_POLICY ? [] : [`another policy: ${content}`];
};

/** Names each page without the policy, and all that it would refuse in pages and drawings. */
export const policyFaults = (site: BuiltSite): Faults => [
  ...site.pages.flatMap(({ path, document }) =>
    [...metaFaults(document), ...contentFaults(document)].map((fault) => `${path}: ${fault}`),
  ),
  ...[...site.files]
    .filter(([name]) => name.endsWith(".svg"))
    .flatMap(([name, body]) => {
      const { document } = parseHTML(`<body>${body.toString("utf8")}</body>`);
      // linkedom's document has what is read here.
      return contentFaults(document as unknown as ParentNode).map((fault) => `${name}: ${fault}`);
    }),
];
