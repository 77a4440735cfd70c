/** Words in offices' tables that stand for the codes of the data. */

import type { ActualStatus, Measure } from "../../../model/types.ts";

/** The template's own word comes first; each word stands for one code only. */
export const statusWords: Readonly<Record<ActualStatus, readonly string[]>> = {
  final: ["定数", "final", "公布值", "正式数", "最终数", "终值", "核定数", "决算数"],
  provisional: ["初步数", "provisional", "初步值", "初步", "快报数", "快报"],
  estimate: ["预计数", "estimate", "估计值", "预计", "估计", "估计数", "预计值"],
  withdrawn: ["已撤回", "withdrawn", "撤回"],
};

export const measureWords: Readonly<Record<Measure, readonly string[]>> = {
  level: ["当时的水平", "level", "年末水平", "当时水平", "水平", "总量"],
  increment: ["期初以来累计", "increment", "期内新增或完成", "累计", "新增", "本年累计"],
  increment_per_year: ["每年的数", "increment_per_year", "每年"],
  growth_rate: ["比上年增长", "growth_rate", "每年增长", "年增长"],
};

/** Before a name: 1. 、（一） */
export const numbering =
  /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．])/;

/** Between names in one cell. */
export const listSeparator = /[;；、,，]/;
