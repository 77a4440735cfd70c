/** `data:check`: what is unusual about a release, and what to do about it. */

import type { WarningCode } from "../../../schemas/acknowledgement.ts";

interface Value {
  readonly region: string;
  readonly indicator: string;
  readonly value: string;
}

/** Where the other value stands that the sentence speaks of. */
interface OtherPlace {
  readonly otherFile: string;
  readonly otherRow: string;
}

/** Another value of the same series. */
interface Neighbour extends OtherPlace {
  readonly other: string;
  readonly otherAsOf: string;
  readonly order: string;
}

const at = (p: OtherPlace): string => `${p.otherFile} 第${p.otherRow}行`;

const neighbour = (p: Neighbour): string =>
  `${p.order === "after" ? "后一个数" : "前一个数"}${p.other}（截至${p.otherAsOf}，${at(p)}）`;

const slip = (p: { kind: string; ratio: string }): string => {
  if (p.kind === "unit") return "像是单位弄错了（元、万元、亿元）";
  return `像是${p.ratio === "more" ? "多" : "少"}写了一位，或者小数点点错了`;
};

const sentences = {
  tenfold: (p: Value & Neighbour & { times: string; ratio: string; kind: string }): string => {
    const compared =
      p.ratio === "more"
        ? `是${neighbour(p)}的${p.times}倍`
        : `只有${neighbour(p)}的${p.times}分之一`;
    return `${p.region}“${p.indicator}”填的是${p.value}，${compared}，${slip(p)}；请对照来源核对数和单位`;
  },
  "went-down": (p: Value & Neighbour): string =>
    p.order === "after"
      ? `${p.region}“${p.indicator}”是累计数，填的是${p.value}，却比${neighbour(p)}大；请核对，是不是填了全年的数，或者截至日期填错了`
      : `${p.region}“${p.indicator}”是累计数，填的是${p.value}，却比${neighbour(p)}小；请核对，是不是只填了当月的数`,
  fell: (p: Value & Neighbour): string =>
    `${p.region}“${p.indicator}”填的是${p.value}，和${neighbour(p)}相比，前后降了三分之一以上；请核对，是不是填了新增的数，或者漏了一部分`,
  "above-target": (p: Value & OtherPlace & { target: string; times: string }): string =>
    `${p.region}“${p.indicator}”填的是${p.value}，是目标${p.target}（${at(p)}）的${p.times}倍；请核对数、单位和 measure，是不是把总数填成了新增`,
  "above-whole": (
    p: Value &
      OtherPlace & {
        wholeFile: string;
        wholeRow: string;
        parts: string;
        sum: string;
        largest: string;
        other: string;
      },
  ): string =>
    `${p.region}“${p.indicator}”是${p.value}（${p.wholeFile} 第${p.wholeRow}行），同一天${p.parts}个单位加起来却有${p.sum}，其中最多的是${p.largest}${p.other}（${at(p)}）；请核对这几个数，有包含别处的在 includes 写明。这个和只用来核对，不会登出去`,
  "vanished-unit": (p: OtherPlace & { region: string; indicators: string; last: string }): string =>
    `${p.region}上一次（${p.last}，${at(p)}）报了${p.indicators}，这次别的单位报了，它没有；请问一问是不是漏报了，补上的就加一行`,
  "vanished-indicator": (
    p: OtherPlace & { indicator: string; regions: string; last: string },
  ): string =>
    `“${p.indicator}”上一次（${p.last}，${at(p)}）有${p.regions}的数，这次一个也没有；请问一问牵头单位是不是漏报了，补上的就加一行`,
  "older-than-last": (p: OtherPlace & { value: string; other: string }): string =>
    `这次最新的数只统计到${p.value}，上一次已经到了${p.other}（${at(p)}）；请核对 as_of，是不是用了旧表`,
  "nothing-new": (p: { value: string }): string =>
    `${p.value}这次发布一个新数也没有，也没有修订和更正；请看看是不是忘了放进 actuals，或者发布日期填错了`,
} as const satisfies Readonly<Record<WarningCode, (p: never) => string>>;

export const check = {
  purpose: "检查数据：先找必须改的错，再找不寻常的数。只看，什么都不改。",
  examples: ["npm run data:check", "npm run data:check -- --data ../示例数据"],
  allOption: "连以前各次发布的提醒也列出来",

  checking: (p: { folder: string }): string => `正在检查 ${p.folder}/ …`,
  faultCount: (p: { count: string }): string =>
    `共${p.count}处必须改正，改好再运行一次。有错的时候不查不寻常的数。`,
  sound: (p: { targets: string; actuals: string; documents: string }): string =>
    `格式没有问题：${p.targets}条目标，${p.actuals}个公布过的数，${p.documents}份文件。`,

  sentences,
  numbered: (p: { at: string; text: string }): string => `${p.at}. ${p.text}`,

  /** Above what is to be answered, and what was. */
  unansweredTitle: (p: { count: string }): string => `还没有核实的提醒，${p.count}处：`,
  answeredTitle: (p: { count: string }): string => `已经核实的提醒，${p.count}处：`,
  earlierTitle: (p: { count: string }): string => `以前各次发布的提醒，${p.count}处，不影响这次：`,
  earlierCount: (p: { count: string }): string =>
    `以前各次发布里还有${p.count}处没有核实的提醒，不影响这次；加上 --all 可以列出来。`,

  answerInRow: "   错了就改；确实如此，在这一行的 note 里写明原因。",
  answerInFile: (p: { file: string; isNew: string; line: string }): string =>
    `   错了就改；确实如此，在 ${p.file} 里加一行${p.isNew === "yes" ? "（还没有这个文件，请新建，第一行写 date,warning,key,reason）" : ""}，“原因”换成您核实的结果：\n   ${p.line}`,
  reasonToWrite: "原因",
  answeredByNote: (p: { note: string }): string => `   note：${p.note}`,
  answeredInFile: (p: { date: string; reason: string }): string =>
    `   acknowledged.csv（${p.date}）：${p.reason}`,
  /** Both are published. */
  answersArePublic:
    "note 和 acknowledged.csv 里写的话都会登在网站上，谁都看得到；不要写人名、电话和内部情况。",
  needless: (p: { warning: string; key: string }): string =>
    `提示：acknowledged.csv 里的 ${p.warning},${p.key} 已经没有对应的提醒，可以删去这一行，不删也不碍事。`,

  passed: (p: { seconds: string }): string => `检查通过，可以发布。用时${p.seconds}秒。`,
  blocked: (p: { count: string; seconds: string }): string =>
    `数据没有错，但有${p.count}处提醒没有核实，核实之前不能发布。用时${p.seconds}秒。`,
} as const;
