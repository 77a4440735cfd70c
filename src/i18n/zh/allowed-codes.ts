/** The codes that cells may hold, each with what it means, so that nobody has to guess. */

import { vocabulary } from "./vocabulary.ts";

const CODES: Readonly<Record<string, string>> = {
  yes: "是",
  no: "否",

  city: "市",
  county: "县",
  district: "区",
  zone: "经济区、开发区",
  peer: "用来比较的外地",

  level: "年末水平：到那一年年底有多少，比重、平均数也算",
  increment: "增量：期间里一共新增多少",
  increment_per_year: "每年新增多少",
  growth_rate: "每年增长百分之几",

  at_least: "以上、不少于",
  more_than: "超过",
  at_most: "不超过",
  between: "在两个数之间",
  stated: "只写了数，没有“以上”",

  firm: "确定目标",
  aim: "力争",

  final: "定数",
  provisional: "初步数",
  estimate: "预计数",
  withdrawn: "已撤回",

  up: "越多越好",
  down: "越少越好",
  linear: "随时会增加",
  batch: "成批认定",

  in_force: "有效",
  lapsed: "失效",
  unknown: "没有写明",
  official: "官方",
  news: "新闻",
  reprint: "转载",
  compilation: "汇编",

  theme: "主题",
  recipient: "补贴对象",
  trigger: "补贴条件",
  glossary: "名词解释",

  national: "国家级",
  provincial: "省级、自治区级",
  municipal: "市级",
  none: "没有写级别",

  one_off: "一次性",
  per_year: "每年",
  rate: "按比例",
  match: "配套",
  in_kind: "实物",
  unstated: "没有写",

  build: "新建",
  improve: "完善",

  ...vocabulary.warning,
};

/** Returns a list of codes, each with its meaning; words that say it themselves stay alone. */
export const glossed = (allowed: string): string =>
  allowed
    .split("、")
    .map((code) => {
      const meaning = CODES[code];
      return meaning === undefined ? code : `${code}（${meaning}）`;
    })
    .join("、");
