/** The Chinese message catalogue: every word of the interface. */

import { about } from "./zh/about.ts";
import { accessibility } from "./zh/accessibility.ts";
import { chartFiles } from "./zh/chart-files.ts";
import { charts } from "./zh/charts.ts";
import { cite } from "./zh/cite.ts";
import { dataPage } from "./zh/data-page.ts";
import { dataUse } from "./zh/data-use.ts";
import { districts } from "./zh/districts.ts";
import { files } from "./zh/files.ts";
import { history } from "./zh/history.ts";
import { home } from "./zh/home.ts";
import { indicators } from "./zh/indicators.ts";
import { interactions } from "./zh/interactions.ts";
import { methodology } from "./zh/methodology.ts";
import { pageMeta } from "./zh/page-meta.ts";
import { search } from "./zh/search.ts";
import { searchList } from "./zh/search-list.ts";
import { releaseNotes } from "./zh/release-notes.ts";
import { reportBox } from "./zh/report-box.ts";
import { site } from "./zh/site.ts";
import { sources } from "./zh/sources.ts";
import { subsidies } from "./zh/subsidies.ts";
import { tasks } from "./zh/tasks.ts";
import { tablePages } from "./zh/table-pages.ts";
import { trajectory } from "./zh/trajectory.ts";
import { vocabulary } from "./zh/vocabulary.ts";

export const zh = {
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
  tasks,
  sources,
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
  about,
  accessibility,
  search,
  searchList,
} as const;
