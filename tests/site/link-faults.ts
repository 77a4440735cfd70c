import type { Address } from "./addresses.ts";
import { destination, fileOfPage, pageAddresses, sheetAddresses } from "./addresses.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all, eachPage, textOf } from "./built-site.ts";

interface Place {
  readonly from: string;
  readonly address: Address;
}

const places = (site: BuiltSite): readonly Place[] => [
  ...site.pages.flatMap((page) =>
    pageAddresses(page).map((address) => ({ from: fileOfPage(page), address })),
  ),
  ...[...site.files]
    .filter(([name]) => name.endsWith(".css"))
    .flatMap(([from, body]) => sheetAddresses(body).map((address) => ({ from, address }))),
];

/** Names each way to report a target that is called as another one of its page, or not as it looks. */
export const reportNameFaults = eachPage(({ document }) => {
  const links = all(document, "a.report");
  const addressesOf = Map.groupBy(links, (link) => link.getAttribute("aria-label") ?? "");
  return [...addressesOf].flatMap(([name, named]) => [
    ...named
      .filter((link) => !name.startsWith(textOf(link)) || name === textOf(link))
      .map((link) => `“${textOf(link)}” is called “${name}”`),
    ...(new Set(named.map((link) => link.getAttribute("href"))).size > 1
      ? [`${named.length} are called “${name}”`]
      : []),
  ]);
});

/** Names each address inside the site that leads to no file, above the base path, or to no anchor. */
export const linkFaults = (site: BuiltSite): Faults => {
  const idsByFile = new Map(
    site.pages.map((page) => [
      fileOfPage(page),
      new Set(all(page.document, "[id]").map((element) => element.id)),
    ]),
  );
  const faults = places(site).flatMap(({ from, address: { text } }) => {
    if (text === "" || text === "#") return [`${from}: empty address`];
    const target = destination(site, from, text);
    if (target.kind === "above-base") return [`${from}: ${text} is not below ${site.base}`];
    if (target.kind !== "inside") return [];
    if (!site.files.has(target.file)) return [`${from}: ${text} leads to no file`];
    const ids = idsByFile.get(target.file);
    if (target.fragment !== "" && ids?.has(target.fragment) !== true)
      return [`${from}: ${text} leads to no anchor`];
    return [];
  });
  // A page may link to the same place many times.
  return [...new Set(faults)];
};

/** Names each thing that a browser would fetch from another host, and each script address. */
export const otherHostFaults = (site: BuiltSite): Faults =>
  places(site).flatMap(({ from, address: { text, isRequest, element } }) => {
    if (/^javascript:/i.test(text)) return [`${from}: ${text} runs a script`];
    const isOutside = destination(site, from, text).kind === "outside";
    return isOutside && isRequest ? [`${from}: ${element} asks for ${text}`] : [];
  });
