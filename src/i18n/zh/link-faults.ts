/** What can be wrong between rows and between files. */

/** Makes the sentence for an id that no row of a file has. */
const unknown = (thing: string) => (p: { value: string; file: string }) =>
  `没有${thing}“${p.value}”；写错的请改正，新的请先写入 ${p.file}`;

export const linkFaults = {
  "unknown-region": unknown("这个地区"),
  "unknown-indicator": unknown("这个指标"),
  "unknown-document": unknown("这份来源文件"),
  "unknown-organisation": unknown("这个部门"),
  "unknown-theme": unknown("这个主题"),
  "unknown-recipient": unknown("这种补助对象"),
  "unknown-trigger": unknown("这种补助条件"),
  "unknown-clause": (p: { value: string; document: string; file: string }) =>
    `来源文件 ${p.document} 没有“${p.value}”这一条；请对照原文改正，确有这一条的请先写入 ${p.file} 中该文件的 clauses`,
  "unknown-plan-clause": (p: { value: string; document: string; file: string; site: string }) =>
    `来源文件 ${p.document} 没有“${p.value}”这一条（条款按 ${p.site} 的 plan 查找）；请对照原文改正，确有这一条的请先写入 ${p.file} 中该文件的 clauses`,
  "unknown-rule-clause": (p: { value: string }) =>
    `clauses 里没有“${p.value}”这一条；请对照原文改正，确有这一条的请先写入 clauses`,
  "unknown-target-document": (p: { value: string; file: string }) =>
    `没有 id 是“${p.value}”的来源文件；请改正文件名，或者先把这份来源文件写入 ${p.file}`,
  "document-without-years": (p: { value: string; file: string }) =>
    `来源文件 ${p.value} 没有写明涵盖哪几年，不能有目标；请在 ${p.file} 填写它的 covers，如 2021/2025`,

  "plan-without-targets": (p: { value: string; file: string }) =>
    `找不到方案 ${p.value} 的目标表；请放入这个文件，或者改正 ${p.file} 里的 plan`,

  "plan-target-for-peer": (p: { value: string; plan: string; home: string }) =>
    `“${p.value}”是用来比较的外地，方案 ${p.plan} 只管 ${p.home} 和它的县、区、经济区；请改正 region，或者把这一行移到它自己的目标表`,
  "five-year-outside-plan": (p: { value: string; plan: string; covers: string }) =>
    `“${p.value}”与方案 ${p.plan} 所管的“${p.covers}”没有重合；请改正其中一个`,
  "site-as-of-old": (p: { value: string; file: string; row: string; newest: string }) =>
    `“${p.value}”早于 ${p.file} 第${p.row}行的 as_of“${p.newest}”；数据截至要不早于最新的数，请改正其中一个`,
  "overlapping-baselines": (p: { value: string; first: string; other: string }) =>
    `“${p.value}”与第${p.first}行的“${p.other}”是同一段时间，指标和地区也相同；基期数只能有一个，请只留一行`,

  "duplicate-id": (p: { value: string; first: string }) =>
    `“${p.value}”与第${p.first}行重复；一个 id 只能写一次，请删去一处，或者换一个 id`,
  "duplicate-key": (p: { value: string; first: string; columns: string }) =>
    `与第${p.first}行重复：${p.columns} 都相同（${p.value}）；请删去一行，或者改正其中一行`,
  "repeated-gb-code": (p: { value: string; first: string }) =>
    `行政区划代码“${p.value}”与第${p.first}行相同；请核对这两行`,

  "repeated-place-name": (p: { value: string; first: string }) =>
    `地名“${p.value}”与第${p.first}行相同；同一个地方只写一行，不同的地方请写全名`,
  "lone-group": (p: { value: string; id: string }) =>
    `只有这一个词在“${p.value}”组，它与谁都不能比；写错的请改正，确实与别的都不可比的填它自己的 id：${p.id}`,

  "wrong-unit": (p: { value: string; expected: string; indicator: string }) =>
    `单位“${p.value}”与指标 ${p.indicator} 的单位“${p.expected}”不同；请核对数值，按“${p.expected}”填写`,
  "wrong-growth-unit": (p: { value: string; expected: string }) =>
    `growth_rate 是增长百分之几，单位不能是“${p.value}”；请核对数值，单位改成“${p.expected}”，或者改正 measure`,
  "period-outside-document": (p: {
    value: string;
    document: string;
    covers: string;
    file: string;
  }) =>
    `期间“${p.value}”超出来源文件 ${p.document} 涵盖的“${p.covers}”；请核对期间，或者改正 ${p.file} 里该文件的 covers`,

  "as-of-after-release": (p: { value: string; released: string }) =>
    `截至日期“${p.value}”晚于发布日期 ${p.released}；请核对 as_of，或者改正文件名里的日期`,
  "release-after-site": (p: { value: string; released: string; file: string }) =>
    `发布日期 ${p.value} 晚于 ${p.file} 里的 released“${p.released}”；请更新 released，或者改正文件名里的日期`,
  "release-without-row": (p: { value: string; from: string }) =>
    `缺少 ${p.value} 这次发布（见 ${p.from}）；请加一行，写上日期和这次发布的说明`,
  "revision-without-note": (p: { value: string; old: string; file: string; row: string }) =>
    `“${p.value}”改动了 ${p.file} 第${p.row}行的“${p.old}”，却没有说明；请在这一格写明为什么改，没有要改的请照原样写`,
  "withdrawal-without-note": (p: { file: string; row: string }) =>
    `撤回了 ${p.file} 第${p.row}行的数，却没有说明；请在这一格写明为什么撤回`,
  "withdraws-other-value": (p: { value: string; old: string; file: string; row: string }) =>
    `撤回的是 ${p.file} 第${p.row}行的“${p.old}”，这里却写了“${p.value}”；请照抄被撤回的数`,
  "includes-without-note": (p: { file: string; row: string }) =>
    `includes 与 ${p.file} 第${p.row}行不同，却没有说明；请在这一格写明为什么改，没有要改的请照原样写`,
  "withdraws-nothing":
    "要撤回的数在更早的发布里没有；请核对 indicator、region、measure、period、as_of 是否与原来那一行相同",

  "parent-cycle": (p: { value: string }) =>
    `上级“${p.value}”又以这个地区为上级；请改正其中一行的 parent`,
  "parent-not-home": (p: { value: string; home: string }) =>
    `“${p.value}”不是本站的城市；县、区、经济区的上级请填 ${p.home}`,
  "unit-without-office": (p: { value: string; file: string }) =>
    `“${p.value}”还没有写成部门，它的任务就无处可查；请在 ${p.file} 加一行，id 也填 ${p.value}，并把它写进代表各县区那一行的 expands_to`,
  "later-than-site": (p: { value: string; released: string; file: string }) =>
    `“${p.value}”晚于 ${p.file} 里的 released“${p.released}”；请核对日期，或者更新 released`,
  "bad-warning-key": (p: { value: string; parts: string }) =>
    `“${p.value}”说不清是哪一个提醒，这种提醒的 key 是 ${p.parts}；请照 npm run data:check 打印的那一行抄写`,
  "unknown-corrected-file": (p: { value: string }) =>
    `没有“${p.value}”这个文件；请照数据文件夹里的名称写，如 targets/pj-2021-10.csv`,
  "expands-to-collective": (p: { value: string }) =>
    `“${p.value}”自己也代表几个部门；请直接写它所代表的各个部门`,
  "second-city": (p: { value: string; home: string; file: string }) =>
    `“${p.value}”的 kind 是 city，而本站的城市是 ${p.home}（见 ${p.file} 的 home_region）；用来对比的城市请改成 peer`,
  "home-not-a-city": (p: { value: string; kind: string; file: string }) =>
    `“${p.value}”在 ${p.file} 里的 kind 是 ${p.kind}，不是 city；请改正 home_region，或者改正那里的 kind`,
};
