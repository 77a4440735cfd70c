/** Charts that leave the site: each has its file and its frame, and says in it what it is. */

import { xmlFaults } from "../charts/parse-xml.ts";
import type { BuiltSite, Faults } from "./built-site.ts";
import { all, isEnglish, isFramed, textOf } from "./built-site.ts";

/** What every chart file says at its foot, in each language. */
const footOf = {
  zh: /来源：.*数据截至.*发布.*数据整理按/s,
  en: /Source: .*Data as of.*released.*Compiled data/s,
};

const fileText = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text).join("");

/** Names each figure of a page without its file or frame, and each of those that is not whole. */
export const chartFaults = (site: BuiltSite): Faults => {
  const figures = site.pages
    .filter(({ path }) => !isFramed(path))
    .flatMap((page) =>
      all(page.document, "figure.chart[id]").map((figure) => ({
        page,
        figure,
        // The list of a unit's targets has a name that is only its own on its page.
        id: figure.id.startsWith("targets-")
          ? `${/districts\/([^/]+)/.exec(page.path)?.[1]}-${figure.id}`
          : figure.id,
      })),
    );
  const known = new Set(figures.map(({ page, id }) => `${isEnglish(page.path) ? "en/" : ""}${id}`));
  const missing = figures.flatMap(({ page, figure, id }) => {
    const lang = isEnglish(page.path) ? "en/" : "";
    const faults: string[] = [];
    const isDrawn = figure.querySelector("svg[role=img]") !== null;
    if (isDrawn !== site.files.has(`charts/${lang}${id}.svg`)) faults.push("no file");
    const hasFrame = site.files.has(`${lang}embed/${id}/index.html`);
    const snippet = textOf(figure.querySelector(".embed pre"));
    if (hasFrame !== snippet.includes(`/${lang}embed/${id}/`))
      faults.push("no frame, or no line for it");
    if (
      snippet !== "" &&
      !/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy"/.test(snippet)
    )
      faults.push(`not a frame: ${snippet}`);
    return faults.map((fault) => `${page.path}#${id}: ${fault}`);
  });
  const files = [...site.files].flatMap(([name, body]) => {
    const id = /^charts\/(.*)\.svg$/.exec(name)?.[1];
    if (id === undefined) return [];
    const svg = body.toString("utf8");
    const faults = [...xmlFaults(svg)];
    if (!known.has(id)) faults.push("of no figure");
    if (!footOf[id.startsWith("en/") ? "en" : "zh"].test(fileText(svg))) faults.push("no foot");
    if (/="[^"]*(?:var\(|url\((?!#))|style=|<style|<script|\s(?:xlink:)?href=/.test(svg))
      faults.push("asks for something");
    if (/undefined|NaN|Infinity/.test(svg)) faults.push("missing value");
    return faults.map((fault) => `${name}: ${fault}`);
  });
  const frames = site.pages
    .filter(({ path }) => isFramed(path))
    .flatMap(({ path, document }) => {
      const faults: string[] = [];
      if (document.querySelector("script") !== null) faults.push("a script");
      if (document.querySelector('meta[name="robots"][content="noindex"]') === null)
        faults.push("would be indexed");
      if (document.querySelector('a[target="_top"][href*="#"]') === null)
        faults.push("no way back");
      if (document.querySelectorAll("svg[role=img]").length !== 3)
        faults.push("not three drawings");
      return faults.map((fault) => `${path}: ${fault}`);
    });
  return [...missing, ...files, ...frames];
};
