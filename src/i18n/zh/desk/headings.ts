/** Headings of the tables that offices fill in: as the template has them, and as others write them. */

/** What a column of an office's table is. `seen` stands beside for reading and is not taken over. */
export type HeadingField =
  | "indicatorId"
  | "indicator"
  | "regionId"
  | "region"
  | "measureId"
  | "measure"
  | "period"
  | "as_of"
  | "unit"
  | "status"
  | "document"
  | "clause"
  | "note"
  | "includes"
  | ValueField
  | "seen";

/** A column of values says by its heading how they are measured; `value` leaves it open. */
export type ValueField =
  "value" | "value_of_year" | "value_of_period" | "value_level" | "value_in_year" | "value_growth";

/** The template's own heading comes first. */
export const headings: Readonly<Record<HeadingField, readonly string[]>> = {
  indicatorId: ["指标编号", "indicator"],
  indicator: ["指标", "指标名称", "项目", "indicator_name"],
  regionId: ["地区编号", "region"],
  region: ["地区", "地区名称", "县区", "区县", "县区、经济区", "县(区)", "region_name"],
  measureId: ["计数方式编号", "measure"],
  measure: ["计数方式", "计量方式"],
  period: ["时期", "期间", "年度", "period"],
  as_of: ["截至日期", "截止日期", "统计截至", "数据截至", "截至时间", "截止时间", "as_of"],
  unit: ["单位", "计量单位", "unit"],
  status: ["数据状态", "状态", "数据性质", "status"],
  document: ["文件编号", "document"],
  clause: ["条款编号", "clause"],
  note: ["说明", "备注", "note"],
  includes: ["包含地区", "includes"],
  value: ["数值", "完成数", "实际完成", "实际值", "value"],
  value_of_year: ["本年累计", "本年累计数", "本年累计完成", "当年累计"],
  value_of_period: ["期初以来累计", "累计数", "累计完成"],
  value_level: ["当时水平", "年末数", "期末数"],
  value_in_year: ["当年数", "本年数"],
  value_growth: ["比上年增长", "同比增长", "年增长"],
  seen: ["目标", "目标值", "口径", "上次公布值", "上次公布值截至", "target"],
};

/** Rows that are no data: sums, and what people write below a table. Never quoted, since names stand there. */
export const asideRows = {
  total: /^(?:[合总小共]\s*计|总数|全部合计)[:：]?$/,
  remark:
    /^(?:填报|填表|制表|编制|统计|审核|复核|审批|联系|负责|单位负责|分管|经办|报出|报送|上报|签字|签发|电话|手机|注|备注|说明|附注|数据来源|盖章)[\p{Script=Han}]{0,6}\s*(?:[:：]|[（(]|$)/u,
} as const;
