/** The publications of the invented city and of its peers. */

import { createHash } from "node:crypto";
import type { DocumentRow } from "../../src/schemas/document.ts";
import type { FictionalIndicator } from "./indicators.ts";
import type { Release } from "./releases.ts";

export const PREDECESSOR = "sl-2019-5";
export const PLAN = "sl-2021-8";
export const ANNUAL = "sl-2023-2";
/** Where the values of the end of 2020 were published. */
export const START_VALUES = "sl-bulletin-2021-01";
export const REVISIONS = "sl-notice-2023-08";
export const PEER_SUBSIDIES = "ll-2022-3";
export const PEER_REPORT = "yl-report-2023";

/** Day on which every document was looked at last. */
const ACCESSED = "2023-09-05";

type Written = Pick<DocumentRow, "id" | "title" | "name_en" | "clauses"> & Partial<DocumentRow>;

const document = (written: Written): DocumentRow => ({
  number: "",
  index_number: "",
  issuer: "示例市人民政府办公室（虚构）",
  issued: written.published ?? "",
  published: "",
  accessed: ACCESSED,
  status: "unknown",
  covers: "",
  kind: "official",
  url: "",
  sha256: [createHash("sha256").update(written.title).digest("hex")],
  defects: [],
  ...written,
});

const bulletin = (
  id: string,
  published: string,
  title: string,
  name_en = `Bulletin of ${published}`,
): DocumentRow =>
  document({
    id,
    title: `${title}（虚构）`,
    name_en,
    issuer: "示例市科技局（虚构）",
    published,
    url: `https://example.org/fictional/${id}`,
    clauses: { text: "正文" },
  });

/** One clause for each indicator: where its numbers stand. */
const itemClauses = (
  indicators: readonly FictionalIndicator[],
  prefix: string,
  label: string,
): Record<string, string> =>
  Object.fromEntries(
    indicators.map((_, index) => [`${prefix}-${index + 1}`, `${label} 第${index + 1}项`]),
  );

const allDocuments = (
  indicators: readonly FictionalIndicator[],
  releases: readonly Release[],
): readonly DocumentRow[] => [
  document({
    id: PLAN,
    title: "示例市创新创业载体建设与科技企业培育实施方案（2021—2025年）（虚构）",
    name_en: "Example City’s 2021 plan",
    number: "示政办发〔2021〕8号（虚构）",
    index_number: "SL-2021-000008",
    published: "2021-04-16",
    status: "in_force",
    covers: "2021/2025",
    defects: ["虚构文件，只用来演示网站怎样展示数据。"],
    clauses: {
      s1: "一、总体要求",
      s2: "二、主要目标",
      "s3-1": "三（一）",
      "s3-2": "三（二）",
      "s4-1": "四（一）",
      "s4-2": "四（二）",
      ...itemClauses(indicators, "annex", "附件"),
    },
    rules: [
      {
        clause: "s4-1",
        text_zh: "各区县、新区每季度末报送进展。",
        text_en: "Every district, county and new area reports at the end of each quarter.",
      },
      {
        clause: "s4-2",
        text_zh: "联席会议办公室每年通报一次完成情况。",
        text_en: "The joint office announces once a year what was completed.",
      },
    ],
  }),
  document({
    id: PREDECESSOR,
    title: "示例市科技创新三年行动方案（2019—2021年）（虚构）",
    name_en: "Example City’s 2019–2021 programme",
    number: "示政办发〔2019〕5号（虚构）",
    issued: "2019-03",
    published: "2019-03-29",
    status: "lapsed",
    covers: "2019/2021",
    defects: ["虚构文件。", "页首写有“此文件已失效”，没有写日期和原因。"],
    clauses: {
      s1: "一、目标",
      "s2-1": "二（一）",
      "s2-2": "二（二）",
      "s2-3": "二（三）",
      ...itemClauses(indicators, "list", "任务清单"),
    },
  }),
  document({
    id: ANNUAL,
    title: "示例市2023年科技工作要点（虚构）",
    name_en: "Science work of Example City, 2023",
    number: "示科发〔2023〕2号（虚构）",
    issuer: "示例市科技局（虚构）",
    published: "2023-02-10",
    status: "in_force",
    covers: "2023",
    clauses: itemClauses(indicators, "list", "附表"),
  }),
  bulletin(START_VALUES, "2021-01-22", "示例市科技统计通报（2020年12月）"),
  ...releases.map(({ documentId, date, asOf }) =>
    bulletin(documentId, date, `示例市科技统计通报（截至${asOf.text}）`),
  ),
  {
    ...bulletin(
      REVISIONS,
      "2023-08-25",
      "关于修订部分科技统计数据的说明",
      "Notice of revisions, 25 August 2023",
    ),
    kind: "news",
    issuer: "示例晚报（虚构）",
  },
  document({
    id: PEER_SUBSIDIES,
    title: "邻例市支持创新创业若干措施（虚构）",
    name_en: "Neighbour City’s 2022 measures",
    number: "邻创发〔2022〕3号（虚构）",
    issuer: "邻例市人民政府（虚构）",
    published: "2022-06-01",
    status: "in_force",
    clauses: { s1: "第一条", s2: "第二条", s3: "第三条" },
  }),
  document({
    id: PEER_REPORT,
    title: "远例市政府工作报告摘编（虚构）",
    name_en: "Faraway City work report, excerpt",
    issuer: "示例资料社（虚构）",
    published: "2023-01",
    covers: "2022/2023",
    kind: "compilation",
    sha256: [],
    clauses: { text: "正文摘录" },
  }),
];

/** Returns the documents that were there on a day, as looked at until then. */
export const documentRows = (
  indicators: readonly FictionalIndicator[],
  releases: readonly Release[],
  day: string,
): readonly DocumentRow[] =>
  allDocuments(indicators, releases)
    .filter(({ published }) => published <= day)
    .map((row) => ({ ...row, accessed: day < row.accessed ? day : row.accessed }));
