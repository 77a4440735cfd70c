/** Words of the tables that offices fill in, and of the command that writes them. */

import type { ActualStatus, Measure } from "../../../model/types.ts";
import type { ValueField } from "./headings.ts";

export const template = {
  purpose: "写出发给牵头单位的填报表：一个目标一行，只填黄色的格子。不改动 data。",
  options: {
    asOf: { value: "日期", text: "数据截至哪一天；这一天还没有开始的时期不问" },
    by: { value: "单位编号", text: "只写这个牵头单位的表；不写就每个牵头单位一份" },
    to: { value: "文件夹", text: "写到这个新文件夹；不写就是 templates-日期" },
  },
  examples: [
    "npm run data:template -- --as-of 2021-06-26",
    "npm run data:template -- --as-of 2021-06-26 --by panshan --to panshan-6",
  ],

  notADay: (p: { text: string }): string =>
    `--as-of 写成了“${p.text}”。请写日历上的一天，例如 2021-06-26。`,
  unknownOffice: (p: { id: string; offices: string }): string =>
    `--by 写成了“${p.id}”，organisations.csv 里没有这个编号。牵头单位有：${p.offices}。`,
  collectiveOffice: (p: { name: string; members: string }): string =>
    `“${p.name}”代表多个单位，请一个一个写：${p.members}；或者不写 --by，每个单位一份。`,
  nothingToReport: (p: { name: string; asOf: string }): string =>
    `${p.name}到 ${p.asOf} 没有要填的目标：它牵头的任务没有数字，或者没有给它分解目标，所以没有写表。`,
  nothingAtAll: (p: { asOf: string }): string =>
    `到 ${p.asOf} 没有一个牵头单位有要填的目标，所以什么都没有写。请核对日期。`,
  unasked: (p: { count: string; names: string }): string =>
    `另有${p.count}个目标不在任何一份表里，因为没有一项任务的牵头单位要答它：${p.names}。`,
  unaskedName: (p: { indicator: string; count: string }): string => `${p.indicator}${p.count}个`,
  folderTaken: (p: { folder: string }): string =>
    `“${p.folder}”已经有了，没有动它。请用 --to 换一个新文件夹。`,
  folderInData: (p: { folder: string }): string =>
    `“${p.folder}”在数据文件夹里面，填报表不能放在那里。请用 --to 换一个文件夹。`,
  folderRefused: (p: { folder: string; code: string }): string =>
    `没能写到“${p.folder}”（${p.code}）。请检查磁盘空间和权限，什么都没有留下。`,
  progress: (p: { at: string; of: string; name: string; rows: string }): string =>
    `${p.at}/${p.of} ${p.name}：${p.rows}行`,
  done: (p: { files: string; folder: string }): string =>
    `写好了${p.files}个文件，在 ${p.folder}。每份表有 .xlsx 和 .csv 两种，内容相同，填一种就行。`,

  sheet: "填报",
  notesSheet: "填表说明",
  /** The import reads the id and the day out of it again. */
  title: (p: { name: string; id: string; asOf: string }): string =>
    `填报单位：${p.name}（编号 ${p.id}，截至 ${p.asOf}）`,
  titleMark: /（编号 ([a-z][a-z0-9-]*)，截至 (\d{4}-\d{2}-\d{2})）/,
  hint: "只填黄色的格子。没有数的行空着，不要填0，不要删行。",
  goal: (p: { value: string; document: string }): string => `${p.value}（${p.document}）`,

  /** What the drop-down offers; the import reads the same words. */
  status: {
    final: "定数",
    provisional: "初步数",
    estimate: "预计数",
    withdrawn: "已撤回",
  } satisfies Record<ActualStatus, string>,
  measure: {
    level: "当时的水平",
    increment: "期初以来累计",
    increment_per_year: "每年的数",
    growth_rate: "比上年增长",
  } satisfies Record<Measure, string>,

  statusTitle: "数据状态",
  statusError: "请从下拉列表里选一个。",
  numberTitle: "只填数字",
  numberError: "只填数字，不带单位，例如 12 或 4.5。没有数就空着，不要填0。",
  dateTitle: "截至日期",
  dateError: "请写成 2021-06-26 这样的日期。只知道月份的可以写 2021年6月，选“是”即可。",

  /** What belongs in a column of values; only those that the table has are told. */
  valueNotes: {
    value: "“数值”填截至日期的数。",
    value_of_year: "“本年累计”填从1月1日到截至日期一共有多少，不是本月的数。",
    value_of_period: "“期初以来累计”填从时期第一年的1月1日到截至日期一共有多少。",
    value_level: "“当时水平”填截至日期当天一共有多少。",
    value_in_year: "“当年数”填截至日期那一年的数。",
    value_growth: "“比上年增长”填百分之几，只写数字：增长10%填 10，下降3%填 -3。",
  } satisfies Record<ValueField, string>,
  notes: (p: { name: string; asOf: string; values: string }): readonly string[] => [
    `这张表请${p.name}填写。一行是一个目标。白色和灰色的格子锁着，不用改，也不要删行、插行。`,
    `一行只有一个黄色的格子填数。${p.values}`,
    "只填数字，单位照“单位”一列，不写“家”“亿元”。百分数填 10，不填 0.1。",
    "没有数的，整行的数空着就行：不要填0，不要写“无”。确实是零的填0。",
    `截至日期已经填好（${p.asOf}，时期早已结束的是那个时期的最后一天）。数是截至别的日子的，请改成那一天。`,
    "数据状态从下拉列表里选：定数（核定了的）、初步数（以后可能改）、预计数（估计的）、已撤回（以前报过、现在不要了的；数照填以前的，并在说明写原因）。",
    "改了以前报过的数，请在“说明”写清楚为什么。口径与“口径”一列不同的，也写在说明里。",
    "数里包括了别的地区的，在“包含地区”写那个地区的名字，例如 盘锦高新区；没有就空着。",
    "填好保存成 .xlsx，或者填同名的 .csv。请不要存成 .xls、.et、.xlsm。不要写填表人的姓名、电话：本站不收、不公布。",
  ],
} as const;
