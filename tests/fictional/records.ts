/** The small files beside targets and values: related figures, releases, searches, the site. */

import { formatDate } from "../../src/lib/format.ts";
import type { ReleaseRow } from "../../src/schemas/release.ts";
import type { AcknowledgementRow } from "../../src/schemas/acknowledgement.ts";
import type { RelatedFigureRow } from "../../src/schemas/related-figure.ts";
import type { SearchEntryRow } from "../../src/schemas/search-entry.ts";
import type { SiteRow } from "../../src/schemas/site.ts";
import { PEER_REPORT, PLAN } from "./documents.ts";
import type { Release } from "./releases.ts";
import { HOME, PLAIN_PEER, unitId } from "./places.ts";
import { REVISION_DATE } from "./revisions.ts";

/** Inside the period of the plan, so that targets are due and not due. */
const AS_OF = "2023-08-31";

/** Day of the last release, which brings corrections and no value. */
export const LAST_RELEASE = "2023-09-05";

/** Returns the site as released on a day; `values` is the last release that brought values. */
export const siteRow = (day: string, values: Release, hasEnglish: boolean): SiteRow => ({
  title: "示例市双创目标公开账（虚构）",
  title_en: "Example City Innovation Ledger (fictional)",
  operator: "示例运营方（虚构）",
  contact: "mailto:ledger@example.org",
  base_url: "",
  licence: "CC BY 4.0",
  government: false,
  fictional: true,
  footer: { icp: "", police: "" },
  home_region: HOME,
  ...(hasEnglish ? {} : { english: false }),
  places_en: { [HOME]: "an invented city" },
  plan: PLAN,
  five_year: "2021/2025",
  as_of: day >= LAST_RELEASE ? AS_OF : values.asOf.text,
  released: day,
  next_release: "2023-10-20",
});

/** Returns the log of releases up to a day. */
export const releaseRows = (releases: readonly Release[], day: string): readonly ReleaseRow[] =>
  [
    ...releases.map(({ date, asOf }) => ({
      date,
      note: `收录截至${formatDate(asOf, "zh")}的公布值。`,
      note_en: `Published figures as of ${formatDate(asOf, "en")}.`,
    })),
    {
      date: REVISION_DATE,
      note: "按公布方的说明修订1个值、撤回2个值。",
      note_en: "One figure revised and two withdrawn, as their publisher announced.",
    },
    {
      date: LAST_RELEASE,
      note: "没有新的公布值；改正本站录错的1个目标、1项补贴。",
      // An English note is never required.
      note_en: "",
    },
  ].filter(({ date }) => date <= day);

export const relatedRows = (release: Release): readonly RelatedFigureRow[] => [
  {
    region: unitId(0),
    indicator: "tech-smes",
    as_of: release.asOf.text,
    value: "37",
    unit: "家",
    statement_zh: "净增科技型中小企业，已扣除注销的，与新增不是一回事",
    statement_en: "Net increase of technology SMEs, closures deducted",
    document: release.documentId,
  },
  {
    region: HOME,
    indicator: "",
    as_of: "2022",
    value: "-2.1",
    unit: "%",
    statement_zh: "全市技术合同成交额同比变化",
    statement_en: "Change of technology contracts on the year before",
    document: release.documentId,
  },
  {
    region: PLAIN_PEER,
    indicator: "talents",
    as_of: "2022-12",
    value: "12800",
    unit: "名",
    statement_zh: "各类人才总量，口径比引进创新人才宽",
    statement_en: "All skilled people, wider than innovators brought in",
    document: PEER_REPORT,
  },
];

const searches: readonly SearchEntryRow[] = [
  {
    date: "2023-08-30",
    what: "检索总述：与目标同一口径的数字",
    where: "示例市公开网页（虚构）",
    result: "查了约60次，打开的网页都读完了。",
    what_en: "Overview: figures that count the same as a target",
    where_en: "Public web pages of the example city (fictional)",
    result_en: "About 60 queries; every page that was opened was read to the end.",
  },
  {
    date: "2023-08-28",
    what: "独角兽企业培育情况",
    where: "示例市政府网站、示例晚报（均为虚构）",
    result: "只查到年中通报，没有查到名单。",
    what_en: "Unicorn enterprises developed",
    where_en: "Website of the example city, example evening paper (both fictional)",
    result_en: "Only a mid-year notice was found, no list.",
  },
  {
    date: "2023-08-30",
    what: "2021年雏鹰企业总数",
    where: "示例市科技统计通报（虚构）",
    result: "未查到公开数据。",
    what_en: "",
    where_en: "",
    result_en: "",
  },
];

/** Returns the log of searches up to a day. */
export const searchRows = (day: string): readonly SearchEntryRow[] =>
  searches.filter(({ date }) => date <= day);

/** Returns what was said by a day to what is unusual: the units count some talents twice. */
export const acknowledgementRows = (values: Release, day: string): readonly AcknowledgementRow[] =>
  [
    {
      date: values.date,
      warning: "above-whole",
      key: `talents.${HOME}.2021-2025.increment.${values.asOf.text}`,
      reason: "在两个单位任职的人才，两个单位各报一次；全市的数去掉了重复。",
    },
  ].filter(({ date }) => date <= day);
