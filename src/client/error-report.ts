/** Fills the report on the page that says how, from the address that the reader came with. */

import { mailtoHref } from "../lib/mailto.ts";

/** A link could carry any text; only what an id or an address of this site looks like is taken. */
const SHAPES = { id: /^[\w./-]{1,200}$/, page: /^\/(?!\/)[\w./-]{0,300}$/ };

const query = new URLSearchParams(location.search);

const asked = (field: keyof typeof SHAPES): string | undefined => {
  const text = query.get(field) ?? "";
  return SHAPES[field].test(text) ? text : undefined;
};

/** The page of this site that the reader came from, where the link did not name it. */
const cameFrom = (): string | undefined => {
  if (!URL.canParse(document.referrer)) return undefined;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname !== location.pathname ? pathname : undefined;
};

const fill = (field: string, text: string | undefined): void => {
  const place = document.querySelector(`[data-report="${field}"]`);
  // As text, never as markup.
  if (place !== null && text !== undefined) place.textContent = text;
};

const page = asked("page") ?? cameFrom();
fill("page", page === undefined ? undefined : new URL(page, location.origin).href);
fill("id", asked("id"));

const mail = document.querySelector<HTMLAnchorElement>("a[data-report-mail]");
const report = document.querySelector("[data-report-text]");
if (mail !== null && report !== null)
  mail.href = mailtoHref(
    mail.dataset["reportMail"] ?? "",
    mail.dataset["subject"] ?? "",
    report.textContent ?? "",
  );
