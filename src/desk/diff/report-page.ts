/** The page to sign off: one file without a script that asks for nothing else. */

import { createHash } from "node:crypto";

import { diff as words } from "../../i18n/zh/desk/diff.ts";
import { formatNumber } from "../../lib/format.ts";
import type { Report, ReportEntry, ReportGroup, ReportSection } from "./report.ts";

/** Stands in every such page; only such a file is ever written over. */
export const PAGE_MARK = '<meta name="generator" content="data:diff">';

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Returns an element around text, which is escaped. */
const element = (tag: string, text: string, className = ""): string =>
  `<${tag}${className === "" ? "" : ` class="${className}"`}>${escaped(text)}</${tag}>`;

const changeHtml = ({ from, to }: ReportEntry): string => {
  if (from === undefined && to === undefined) return "";
  const old = from === undefined || from === to ? "" : element("del", from);
  const now = to === undefined ? "" : element("ins", to);
  return `<div class="change">${[old, now].filter((part) => part !== "").join(" → ")}</div>`;
};

const entryHtml = (entry: ReportEntry): string => {
  const { name, context, details } = entry;
  const time = context === undefined ? "" : element("span", context);
  const list =
    details.length === 0
      ? ""
      : `<ul class="details">${details.map((text) => element("li", text)).join("")}</ul>`;
  return (
    `<li><div class="name"><b>${escaped(name)}</b>${time}</div>` +
    `<div>${changeHtml(entry)}${list}</div></li>`
  );
};

const isShort = ({ entries }: ReportGroup): boolean =>
  entries.every(
    ({ context, from, to, details }) =>
      context === undefined && from === undefined && to === undefined && details.length === 0,
  );

const groupHtml = (group: ReportGroup): string => {
  const { title, note, entries } = group;
  const list = isShort(group)
    ? `<ul class="entries short">${entries.map(({ name }) => element("li", name)).join("")}</ul>`
    : `<ul class="entries">${entries.map(entryHtml).join("\n")}</ul>`;
  return [element("h3", title), note === undefined ? "" : element("p", note, "note"), list].join(
    "\n",
  );
};

const sectionHtml = ({ title, note, groups }: ReportSection): string =>
  [
    "<section>",
    element("h2", title),
    ...(groups.length === 0 ? [element("p", words.none)] : groups.map(groupHtml)),
    note === undefined ? "" : element("p", note, "note"),
    "</section>",
  ].join("\n");

const factsHtml = (
  facts: readonly { readonly label: string; readonly text: string }[],
  className: string,
): string =>
  [
    `<dl class="${className}">`,
    ...facts.map(({ label, text }) => `<div>${element("dt", label)}${element("dd", text)}</div>`),
    "</dl>",
  ].join("\n");

const signOffHtml = (): string =>
  [
    '<section class="sign-off">',
    element("h2", words.signOff.title),
    element("p", words.signOff.text),
    `<div class="sign">${element("span", words.signOff.name)}${element("span", words.signOff.date)}</div>`,
    "</section>",
  ].join("\n");

/** Returns what lets the browser of the page take these styles, and nothing else at all. */
const policyFor = (styles: string): string => {
  const hash = createHash("sha256").update(styles).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
};

/** Returns the report as a page; `sheets` are styles of this project, which hold no `</style>`. */
export const reportPage = (report: Report, sheets: readonly string[]): string => {
  const styles = `\n${sheets.join("\n")}`;
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    PAGE_MARK,
    element("title", report.title),
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    "<main>",
    element("p", words.eyebrow, "eyebrow"),
    element("h1", report.title),
    element("p", report.against),
    factsHtml(
      report.dates.map(({ label, from, to }) => ({
        label,
        text: from === to ? to : words.arrow({ from, to }),
      })),
      "facts dates",
    ),
    ...report.remarks.map((remark) => element("p", remark, "remark")),
    ...(report.counts.length === 0
      ? []
      : [
          element("h2", words.countsTitle),
          factsHtml(
            report.counts.map(({ label, count }) => ({ label, text: formatNumber(count, "zh") })),
            "facts counts",
          ),
        ]),
    ...report.sections.map(sectionHtml),
    signOffHtml(),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
};
