/** What every page shares: navigation, the standing line, footer, small labels. */

import type { Messages } from "../messages.ts";
import { counted } from "./counted.ts";

const lists = new Intl.ListFormat("en-GB");

export const site: Messages["site"] = {
  htmlLang: "en",
  skipToContent: "Skip to content",
  search: "Search",
  navLabel: "Sections",
  nav: {
    home: "Overview",
    districts: "Districts",
    indicators: "Indicators",
    trajectory: "Paths",
    subsidies: "Subsidies",
    tasks: "Tasks",
    sources: "Sources",
    data: "Data",
  },
  footerNav: {
    methodology: "Methods and glossary",
    about: "About this site (in Chinese)",
    data: "Download the data",
    accessibility: "Accessibility (in Chinese)",
  },
  language: {
    other: "中文",
    otherHtmlLang: "zh-CN",
  },
  contents: "On this page",
  breadcrumbLabel: "You are here",
  reading: {
    label: "Reading form",
    forms: {
      text: {
        name: "Large text",
        on: "Large text is on, on the other pages too.",
        off: "Text has its usual size again.",
      },
      contrast: {
        name: "High contrast",
        on: "High contrast is on, on the other pages too.",
        off: "Colours are as usual again.",
      },
    },
  },
  standing: {
    nonGovernment: "Not a government website",
    claim: "Every figure cites the public document it is from",
    fictionalClaim: "Every figure is made by a program, as a demonstration",
    asOf: (p) => `Data as of ${p.date}`,
  },
  fictionalBanner:
    "This is an invented example city: its places, documents and figures are made up and match no real place.",
  pageTitle: (p) => `${p.page} · ${p.site}`,
  dates: {
    asOf: "Data as of",
    released: "This release",
    nextRelease: "Next update",
    nextReleaseUnset: "not yet set",
  },
  footer: {
    licence: (p) =>
      `The compiled data are available under ${p.licence}; please name this site as the source. The wording of official documents is not protected by copyright.`,
    operator: (p) => `Run by: ${p.operator}.`,
    operatorUnset: "Operator and contact: not yet filled in.",
    contact: (p) => ` Contact: ${p.contact}`,
    siteCode: (p) => `Government website code: ${p.code}`,
    nonGovernment: "This is not a government website and speaks for no authority.",
  },
  report: {
    page: "Report an error on this page",
    pageByMail: "Report an error on this page by mail",
    target: "Report an error",
    targetOf: (p) => `Report an error: ${p.region}, ${p.period}, ${p.indicator}, ${p.value}`,
    subject: (p) => `${p.site}: an error`,
    fields: {
      page: "Page",
      id: "Target id",
      release: "Data released on",
      printed: "The page says",
      right: "It should say",
      source: "According to (document, clause)",
    },
    fieldName: (p) => `${p.name}: `,
    blank: {
      page: "[address]",
      id: "[leave empty if it is not about one target]",
      release: "[the date at the foot of the page]",
      printed: "[the text or figure as it stands there]",
      right: "[the correct text or figure]",
      source: "[name or number of the document, clause; an address if there is one]",
    },
  },
  source: "Source: ",
  sourceSeparator: "; ",
  documentAlsoIn: (p) => `${p.document}, also in ${p.clauses}`,
  listSeparator: ", ",
  clauses: (p) => lists.format(p.items),
  list: (p) => lists.format(p.items),
  detailSeparator: " · ",
  bracketedKind: (p) => ` (${p.kind})`,
  tableToggle: "See the same figures as a table",
  wording: (p) => `Original: “${p.wording}”`,
  documentClause: (p) => `${p.document}, ${p.clause}`,
  nameInBoth: (p) => `${p.name} (${p.native})`,
  countWithPeers: (p) =>
    `${p.count}${p.peers.length === 0 ? "" : ` (${p.peers.map(({ place, count }) => `${count} of them ${place}’s`).join(", ")}, for comparison)`}`,
  note: (p) => `Note (in Chinese): ${p.note}`,
  documentName: (p) => `《${p.title}》`,
  notFound: "No public figure found",
  searchScope: (p) =>
    p.date === undefined ? "There is no search log. " : `Searched up to ${p.date}; `,
  searchScopeLink: "see the log for where, how, and what was not read",
  lapsedDocument: (p) => `${p.document} (lapsed)`,
  notAssigned: "Not assigned",
  filesTitle: "The data of this page",
  filesNote: "CSV opens directly in Excel or WPS; JSON is for programs.",
  fileSize: (p) => `${counted(p.rows, "row", "rows")}, ${p.size}`,
  year: (p) => p.year,
  dash: "—",
  ask: {
    title: "Want to know the result?",
    link: "How to ask for disclosure (in Chinese)",
  },
};
