/** What every page needs, whatever it is about. */

import type { BuiltSite, Faults, Page } from "./built-site.ts";
import { all, eachPage, isEnglish, textOf } from "./built-site.ts";

const description = (page: Page): string =>
  page.document.querySelector('meta[name="description"]')?.getAttribute("content")?.trim() ?? "";

/** Names each page whose language, title or description is wrong, missing or used before. */
export const headFaults = (site: BuiltSite): Faults => {
  const seen = new Set<string>();
  return eachPage((page) => {
    const { document } = page;
    const faults: string[] = [];
    if (!/^<!doctype html>/i.test(page.html)) faults.push("no doctype");
    const language = document.documentElement.getAttribute("lang");
    if (language !== (isEnglish(page.path) ? "en" : "zh-CN"))
      faults.push(`language is ${language}`);
    if (document.querySelector("meta[charset]") === null) faults.push("no charset");
    if (document.querySelector('meta[name="viewport"]') === null) faults.push("no viewport");
    const texts = {
      title: textOf(document.querySelector("title")),
      description: description(page),
    };
    for (const [name, text] of Object.entries(texts)) {
      if (text === "") faults.push(`no ${name}`);
      else if (seen.has(`${name} ${text}`)) faults.push(`${name} used before: ${text}`);
      seen.add(`${name} ${text}`);
    }
    return faults;
  })(site);
};

/** Names each page without exactly one h1, with an empty heading, or with a level left out. */
export const headingFaults = eachPage(({ document }) => {
  const headings = all(document, "h1, h2, h3, h4, h5, h6");
  const tops = headings.filter(({ localName }) => localName === "h1").length;
  const faults = tops === 1 ? [] : [`${tops} h1`];
  let above = 0;
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1));
    const text = textOf(heading);
    if (text === "") faults.push(`empty ${heading.localName}`);
    if (level > above + 1) faults.push(`${heading.localName} below h${above}: ${text}`);
    above = level;
  }
  return faults;
});

/** Attributes whose value is ids of the same page, separated by spaces. */
const idAttributes = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

/** Names each id that stands twice in a page, and each reference to one that does not stand in it. */
export const idFaults = eachPage(({ document }) => {
  const ids = all(document, "[id]").map((element) => element.id);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const referred = all(document, "*").flatMap((element) => [
    ...idAttributes.flatMap((name) => (element.getAttribute(name) ?? "").split(/\s+/)),
    ...[...element.attributes].flatMap(({ value }) =>
      [...value.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1] ?? ""),
    ),
  ]);
  const unknown = referred.filter((id) => id !== "" && !known.has(id));
  return [
    ...twice.map((id) => `id stands twice: ${id}`),
    ...unknown.map((id) => `no such id: ${id}`),
  ];
});

/** What no page ever means to say. */
const leaked = /\b(?:undefined|NaN|Infinity)\b|\[object |\bfunction\b\s*\(|=> /;
/** A missing value, or a code of the data, `nothing_found_due`, where a word was meant. */
const code = /\bnull\b|\b[a-z]+(?:_[a-z]+)+\b/;
/** An id of a figure, as it is cited: its parts are codes on purpose. */
const cited = /[\w-]+(?:\.[\w-]+){3,}/g;
/** Tell readers what each column is called, and so do mean to name codes. */
const pagesOfCodes = ["/data/", "/en/data/"];

/** Words of other programs, which no reader sees. */
const CODED = 'meta[name="twitter:card"]';

const visibleText = (document: Document): readonly string[] => {
  const texts: string[] = [];
  const visit = (element: Element): void => {
    if (["script", "style", "code", "template"].includes(element.localName)) return;
    for (const node of element.childNodes)
      if (node.nodeType === 3) texts.push(node.textContent?.trim() ?? "");
    for (const child of element.children) visit(child);
  };
  visit(document.documentElement);
  return texts.filter((text) => text !== "");
};

/** Attributes that are read out or shown. */
const spoken = ["alt", "aria-label", "aria-description", "content", "data-label", "title"];

/** Names each place where a value that was none, or a code of the data, became text. */
export const leakFaults = eachPage(({ document, path }) => {
  const isLeak = (text: string): boolean =>
    leaked.test(text) || (!pagesOfCodes.includes(path) && code.test(text.replaceAll(cited, "")));
  const elements = all(document, "*");
  const texts = [
    ...visibleText(document),
    ...elements
      .filter((element) => !element.matches(CODED))
      .flatMap((element) => spoken.flatMap((name) => element.getAttribute(name) ?? [])),
  ];
  const values = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ name, value })),
  );
  return [
    ...texts.filter(isLeak).map((text) => `text: ${text}`),
    ...values
      .filter(({ value }) => /undefined|NaN|Infinity|\[object |^null$/.test(value))
      .map(({ name, value }) => `attribute ${name}: ${value}`),
  ];
});

/** Names each script that would hold up the page, or that a strict content policy refuses. */
export const scriptFaults = eachPage(({ document }) =>
  all(document, "script").flatMap((script) => {
    const [type, source] = [script.getAttribute("type") ?? "", script.getAttribute("src")];
    if (type === "application/json" || type === "application/ld+json") return [];
    if (source === null) return ["script in the page"];
    const isPatient =
      script.hasAttribute("defer") || script.hasAttribute("async") || type === "module";
    return isPatient ? [] : [`blocking script ${source}`];
  }),
);
