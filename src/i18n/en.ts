/** The English message catalogue, for the pages that have an English form. */

import { chartFiles } from "./en/chart-files.ts";
import { charts } from "./en/charts.ts";
import { cite } from "./en/cite.ts";
import { dataPage } from "./en/data-page.ts";
import { dataUse } from "./en/data-use.ts";
import { districts } from "./en/districts.ts";
import { files } from "./en/files.ts";
import { history } from "./en/history.ts";
import { home } from "./en/home.ts";
import { indicators } from "./en/indicators.ts";
import { interactions } from "./en/interactions.ts";
import { methodology } from "./en/methodology.ts";
import { releaseNotes } from "./en/release-notes.ts";
import { pageMeta } from "./en/page-meta.ts";
import { reportBox } from "./en/report-box.ts";
import { site } from "./en/site.ts";
import { subsidies } from "./en/subsidies.ts";
import { tablePages } from "./en/table-pages.ts";
import { trajectory } from "./en/trajectory.ts";
import { vocabulary } from "./en/vocabulary.ts";
import type { Messages } from "./messages.ts";

// A text that is put behind another one begins with the space between the two.
export const en: Messages = {
  site,
  vocabulary,
  chartFiles,
  charts,
  files,
  home,
  districts,
  indicators,
  trajectory,
  subsidies,
  dataPage,
  history,
  dataUse,
  cite,
  pageMeta,
  methodology,
  interactions,
  releaseNotes,
  reportBox,
  tablePages,
};
