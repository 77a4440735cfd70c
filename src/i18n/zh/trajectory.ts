/** The five-year view. */

export const trajectory = {
  title: "五年轨迹",
  description: (p: { city: string; years: string }) =>
    `${p.city}${p.years}：先后几份文件承诺的水平连成的路径，每年要增加多少，查到的公布值在哪里。`,
  headline: {
    paths: (p: { total: string; withPath: string }) =>
      `${p.total}项五年目标，${p.withPath === "0" ? (p.total === "1" ? "不能" : "没有一项能") : `只有${p.withPath}项能`}与先前的承诺连成路径`,
    allPaths: (p: { total: string }) =>
      `${p.total}项五年目标${p.total === "1" ? "" : "都"}能与先前的承诺连成路径`,
    /** `year` is that of the earlier promise, which the path takes as kept. */
    steepest: (p: {
      indicator: string;
      year: string;
      rise: string;
      rate: string;
      isOver: boolean;
    }) =>
      `：若${p.year}目标如期实现，${p.indicator}${p.isOver ? "平均每年要增" : "每年要增"}${p.rise}${p.isOver ? "才能达到" : ""}（年均${p.rate}）`,
    stop: "。",
    /** Where no document promises a level for the end of the five years. */
    none: (p: { year: string }) => `所读文件里没有定到${p.year}年末水平的目标，画不出五年轨迹。`,
  },
  lede: {
    what: "路径只连文件承诺过的水平，按“上一期目标如期实现”画直线。承诺不等于实际：没有公布值的地方，路径不是完成情况。",
    none: "定到五年规划期末的水平才画在这里，别的目标见各指标的页面。",
    missing: (p: { indicators: string }) =>
      `${p.indicators}：所读文件里没有更早的承诺，也没有查到期初的数，只能画出终点。`,
    notLevels: (p: { indicators: string }) =>
      `${p.indicators}定的是新增数，不是年末的水平，不画在这里。`,
    fromBaseline: (p: { indicators: string }) =>
      `${p.indicators}：所读文件里没有更早的承诺，路径从公布的基期值画起。`,
    noActuals: (p: { date: string | undefined }) =>
      p.date === undefined
        ? "这些指标五年里的水平都未查到公开数据（没有检索记录）。"
        : `这些指标五年里的水平都未查到公开数据（检索至${p.date}）。`,
  },
  withPathTitle: "连得成路径的指标",
  fromBaselineTitle: "从基期值画起的指标",
  goalOnlyTitle: "只有终点的指标",
  goalOnlyNote: "只有一个承诺水平，画不出路径。缺的是期初的数：规划前的承诺或公布的基期值。",
  incrementsTitle: (p: { period: string }) => `${p.period}的新增目标`,
  incrementsNote:
    "新增数和年末水平口径不同，不画在同一根轴上。两者同属一项指标的，才算新增占五年目标的份额。",
  incrementsShare: (p: { period: string; year: string }) =>
    `${p.period}的新增目标占${p.year}目标的份额`,
  endedTitle: "只到上一期的指标",
  endedNote: "所读文件里，这些水平只定到五年规划期之前或途中，没有定到期末。",
} as const;
