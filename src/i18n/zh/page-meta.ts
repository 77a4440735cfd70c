/** What pages tell search engines and other programs, and what stands beside a shared link. */

/** Kinds of columns of a government's site, by the guideline of the State Council's office of 2017. */
const DATA = "数据发布";
const DOCUMENTS = "文件资料";

export const pageMeta = {
  /** What the picture beside a shared link shows. */
  picture: "示意图：空心的条是目标，实心的条是实际完成，斜线的条是没有查到。",
  columns: {
    districts: { type: DATA, keywords: "县区,经济区,目标分解,份额,完成情况" },
    indicators: { type: DATA, keywords: "指标,目标,完成情况,实际值" },
    trajectory: { type: DATA, keywords: "五年规划,年末目标,轨迹" },
    subsidies: { type: DATA, keywords: "补贴,奖励,对比,孵化载体" },
    tasks: { type: DATA, keywords: "重点任务,时限,牵头单位,责任单位" },
    sources: { type: DOCUMENTS, keywords: "文件,文号,条款,来源" },
    data: { type: DATA, keywords: "数据下载,开放数据,检索记录,更正记录" },
  },
  dataset: {
    description: (p: {
      city: string;
      years: string;
      documents: string;
      targets: string;
      actuals: string;
    }) =>
      `${p.city}${p.years}的目标与完成情况：摘自${p.documents}份公开文件和网页，有目标${p.targets}、公布过的值${p.actuals}，另有补贴、任务、检索记录和更正记录。每个数字注明出自哪份文件、哪一条；没有查到的如实留空，不估算，不补齐。`,
    technique: (p: { date: string | undefined }) =>
      `从公开文件逐条录入，注明条款。完成情况按检索记录写明的办法查找${p.date === undefined ? "" : `，检索至${p.date}`}。`,
  },
} as const;
